import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocation, previewId, security } from '../../../../testing/samples';
import { open, problem, readings, services } from '../../../../testing/screen';
import { typedOrder } from '../../../../testing/ticket';
import { orderDrafted, previewed } from '../../../../shared/draft/draft';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit'];
const order = typedOrder;

let sent: { account_overrides?: unknown }[];

beforeEach(() => {
  sent = [];
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
    http.post('*/v1/allocations/preview', async ({ request }) => {
      sent.push((await request.json()) as never);
      return HttpResponse.json(allocation({ allocation_id: 'second' }));
    }),
  );
});

/** The reader's own preview: the one that the draft in memory led to. */
async function grid(search = '') {
  const { store, user } = open(`/workbench/preview/${previewId}${search}`, ALL, [
    orderDrafted(order),
    previewed(allocation()),
  ]);
  await screen.findByRole('gridcell', { name: 'ACC1' });
  return { store, user };
}

async function set(user: Awaited<ReturnType<typeof grid>>['user'], account: string, what: string) {
  await user.click(await screen.findByRole('button', { name: `Set ${account} manually` }));
  await user.click(await screen.findByRole('menuitem', { name: what }));
}

const bar = () => within(screen.getByRole('group', { name: 'Manual allocations' }));

describe('A preview of another order than the one in the form', () => {
  it('cannot be committed, and says why', async () => {
    const { store } = await grid();
    expect(screen.getByText('Commit BUY')).toBeEnabled();
    act(() => void store.dispatch(orderDrafted({ ...order, side: 'SELL' })));
    expect(screen.getByText('Commit BUY')).toBeDisabled();
    expect(screen.getByText(/^The order or the method has changed since/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Manual allocations' })).toBeNull(); // nothing was
    act(() => void store.dispatch(orderDrafted({ ...order })));
    expect(screen.getByText('Commit BUY')).toBeEnabled();
  });
});

describe('A preview that is made again', () => {
  it('cannot be committed, nor opened to be, until the new split is on the screen', async () => {
    let answer = () => {};
    const isAsked = new Promise<void>((resolve) => (answer = resolve));
    services.use(
      http.post('*/v1/allocations/preview', async () => {
        await isAsked;
        return HttpResponse.json(
          allocation({
            allocation_id: 'second',
            summary: { ...allocation().summary, total_allocated: 999_000 },
          }),
        );
      }),
    );
    const { user } = await grid();
    await user.click(screen.getByRole('button', { name: 'Re-run' }));
    const commit = () => screen.getByText<HTMLButtonElement>('Commit BUY');
    expect(commit()).toBeDisabled();
    const isOpenTooEarly = () => !commit().disabled && screen.queryByText(/^999,000 of/) === null;
    const early: boolean[] = [];
    const watch = new MutationObserver(() => early.push(isOpenTooEarly()));
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    answer();
    expect(await screen.findByText(/^999,000 of/)).toBeVisible();
    await waitFor(() => expect(commit()).toBeEnabled());
    watch.disconnect();
    expect(early).not.toContain(true);
  });
});

describe('An account set by hand', () => {
  it('is locked at its piece or excluded, marked, and the rest is split again on one click', async () => {
    const { user } = await grid();
    expect(screen.queryByRole('group', { name: 'Manual allocations' })).toBeNull();
    await set(user, 'ACC1', 'Lock');
    await set(user, 'ACC2', 'Exclude');
    await user.type(screen.getByLabelText('Filter accounts'), 'acc');
    expect(bar().getByText('2 accounts set manually')).toBeVisible();
    expect(await screen.findByRole('gridcell', { name: /^Set to 1,000,000/ })).toBeVisible();
    expect(screen.getByText('Commit BUY')).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Re-run' }));
    await waitFor(() => expect(screen.getByText('Commit BUY')).toBeEnabled());
    expect(await screen.findByText('2 accounts set manually')).toBeVisible();
    expect(screen.getByLabelText('Filter accounts')).toHaveValue('acc'); // the reader's place stays
    expect(sent.map((request) => request.account_overrides)).toEqual([
      { ACC1: { fixed_quantity: 1000000 }, ACC2: { exclude: true } },
    ]);
  });

  it('leaves the column filters where they are when the rest is split again', async () => {
    const filter = encodeURIComponent('{"account_id":{"filterType":"text","type":"equals","filter":"ACC1"}}');
    const { user } = await grid(`?preview_filter=${filter}`);
    await waitFor(() => expect(screen.queryByRole('gridcell', { name: 'ACC2' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Re-run' }));
    await waitFor(() => expect(screen.getByText('Commit BUY')).toBeEnabled());
    expect(screen.queryByRole('gridcell', { name: 'ACC2' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Clear column filters' }));
    expect(await screen.findByRole('gridcell', { name: 'ACC2' })).toBeVisible();
  });

  it('is typed in its cell as it is written everywhere; what is no tradable size is refused there', async () => {
    const { user } = await grid();
    await set(user, 'ACC2', 'Set quantity');
    const editor = () => document.querySelector<HTMLInputElement>('.ag-cell-inline-editing input');
    await waitFor(() => expect(editor()).not.toBeNull());
    const type = async (text: string) => {
      const typed = editor()!;
      await user.clear(typed);
      await user.type(typed, `${text}{Enter}`);
    };
    await type('ten');
    expect(await screen.findByText(/^"ten" is not an amount of par/)).toBeVisible();
    await type('2,500');
    expect(
      await screen.findByText('2,500 is not a tradable size; the nearest are 2,000 and 3,000.'),
    ).toBeVisible();
    await type('2mm');
    expect(await screen.findByText('2,000,000 is above the max allocation, 1,378,000.')).toBeVisible();
    await type('200k');
    expect(await screen.findByRole('gridcell', { name: /^Set to 200,000/ })).toBeVisible();
    expect(screen.getByText('Over by 200,000 par')).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.account_overrides).toEqual({ ACC2: { fixed_quantity: 200000 } });
  });

  it('is locked, excluded and unlocked by a letter; several that are selected together', async () => {
    const { user, store } = await grid();
    const cell = screen.getByRole('gridcell', { name: 'ACC1' });
    cell.focus();
    await user.keyboard('x');
    expect(store.getState().draft.byHand).toEqual({ ACC1: { exclude: true } });
    expect(await screen.findByText('Left to allocate 1,000,000 par')).toBeVisible();
    await user.keyboard('u');
    expect(store.getState().draft.byHand).toEqual({});
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(await screen.findByText('2 accounts selected')).toBeVisible();
    await user.keyboard('l');
    expect(store.getState().draft.byHand).toEqual({
      ACC1: { fixed_quantity: 1000000 },
      ACC2: { fixed_quantity: 0 },
    });
    const selected = within(screen.getByRole('group', { name: 'Selected accounts' }));
    await user.click(selected.getByRole('button', { name: 'Exclude' }));
    expect(store.getState().draft.byHand).toEqual({ ACC1: { exclude: true }, ACC2: { exclude: true } });
  });

  it('shows after a re-run what moved against the last one', async () => {
    services.use(
      http.post('*/v1/allocations/preview', () => {
        const [one, two] = allocation().allocations;
        return HttpResponse.json(
          allocation({
            allocation_id: 'second',
            allocations: [
              { ...one!, allocated_quantity: 800000 },
              { ...two!, allocated_quantity: 200000 },
            ],
          }),
        );
      }),
    );
    const { user } = await grid();
    expect(screen.queryByRole('columnheader', { name: 'Δ last run' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Re-run' }));
    expect(await screen.findByRole('columnheader', { name: 'Δ last run' })).toBeVisible();
    expect(await screen.findByRole('gridcell', { name: '−200,000' })).toBeVisible();
    expect(screen.getByRole('gridcell', { name: '+200,000' })).toBeVisible();
  });

  it('is set by keyboard from its cell, and the focus comes back to it', async () => {
    const { user } = await grid();
    const menu = await screen.findByRole('button', { name: 'Set ACC2 manually' });
    const cell = menu.closest<HTMLElement>('[role=gridcell]')!;
    cell.focus();
    await user.keyboard('{Enter}');
    const item = await screen.findByRole('menuitem', { name: 'Exclude' });
    item.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('1 account set manually')).toBeVisible();
    await waitFor(() => expect(cell).toHaveFocus());
  });

  it('is released alone or with all, and then is not sent', async () => {
    const { user } = await grid();
    await set(user, 'ACC1', 'Exclude');
    await set(user, 'ACC2', 'Exclude');
    await set(user, 'ACC1', 'Unlock');
    expect(bar().getByText('1 account set manually')).toBeVisible();
    await user.click(bar().getByRole('button', { name: 'Unlock all' }));
    expect(screen.queryByRole('group', { name: 'Manual allocations' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Re-run' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).not.toHaveProperty('account_overrides');
  });

  it('that the service refuses, says so at the account and is released from there', async () => {
    services.use(
      http.post('*/v1/allocations/preview', () =>
        problem(422, 'impossible-values', 'Some values of the request cannot be used', {
          violations: [
            {
              field: 'account_overrides.ACC2.fixed_quantity',
              message: 'is 200500, which is not a tradable size',
            },
          ],
        }),
      ),
    );
    const { user } = await grid();
    await set(user, 'ACC2', 'Lock');
    await user.click(screen.getByRole('button', { name: 'Re-run' }));
    expect(await screen.findByText('Manual (ACC2)')).toBeVisible();
    expect(
      await screen.findByRole('gridcell', { name: /^Set to 0 is 200,500, which is not a tradable size/ }),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Unlock ACC2' }));
    expect(screen.queryByRole('group', { name: 'Manual allocations' })).toBeNull();
  });

  it('survives the way back and a new quantity, not another bond', async () => {
    const { store, user } = await grid();
    await set(user, 'ACC1', 'Exclude');
    await user.click(screen.getByRole('button', { name: 'Edit method' }));
    expect(await screen.findByText('1 account set manually')).toBeVisible();
    store.dispatch(orderDrafted({ ...order, quantity: '2mm' }));
    expect(store.getState().draft.byHand).toEqual({ ACC1: { exclude: true } });
    store.dispatch(orderDrafted({ ...order, security: null }));
    store.dispatch(orderDrafted({ ...order, security: { ...security, cusip: '912810SV1' } }));
    expect(store.getState().draft.byHand).toEqual({});
  });

  it('cannot be set in a colleague’s preview', async () => {
    open(`/workbench/preview/${previewId}`, ALL);
    await screen.findByRole('gridcell', { name: 'ACC1' });
    expect(screen.queryByRole('button', { name: 'Set ACC1 manually' })).toBeNull();
  });
});
