import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change, Wish } from '../../../../shared/changes/useChange';
import { open, services } from '../../../../testing/screen';
import { blotterOf, ID, order, TRADER } from '../../model/testOrders';

const SECOND = order([], { order_id: 'o-2', account_id: 'ACC2', quantity: 500_000, filled: 100_000 });
const ENDED = order([], { order_id: 'o-3', account_id: 'ACC3', status: 'CANCELLED' });

let sent: (Wish & { key: string | null; reason: string })[];
/** What each order of the change has come to when it is read again. */
let outcomes: Pick<Change['lines'][number], 'state' | 'detail'>[];

function changeOf({ kind, sizes, order_ids }: Wish, states: typeof outcomes): Change {
  const ids = sizes ?? order_ids?.map((order_id) => ({ order_id, quantity: null })) ?? [];
  const lines = ids.map(({ order_id, quantity }, at) => ({
    order_id,
    allocation_id: 'a',
    account_id: order_id === 'o-2' ? 'ACC2' : 'ACC1',
    quantity,
    ...states[at]!,
  }));
  const count = (...wanted: string[]) => lines.filter(({ state }) => wanted.includes(state)).length;
  return {
    change_id: 'c',
    kind,
    reason: '',
    asked_by: 'trader',
    asked_at: '2026-11-30T14:07:00Z',
    total: lines.length,
    waiting: count('WAITING', 'SENT'),
    done: count('DONE'),
    failed: count('FAILED'),
    lines,
  };
}

const WAITING = { state: 'WAITING', detail: null } as const;

beforeEach(() => {
  sent = [];
  blotterOf(() => [order(), SECOND, ENDED]);
  services.use(
    http.post('*/v1/block-changes', async ({ request }) => {
      const body = (await request.json()) as Wish & { reason: string };
      sent.push({ key: request.headers.get('Idempotency-Key'), ...body });
      return HttpResponse.json(changeOf(body, [WAITING, WAITING]), { status: 202 });
    }),
    http.get('*/v1/block-changes/:id', ({ params }) => {
      expect(params.id).toBe(sent[0]!.key);
      return HttpResponse.json(changeOf(sent[0]!, outcomes));
    }),
  );
});

/** Chooses every order. */
async function chosen(permissions = TRADER) {
  const { user } = open('/orders', permissions);
  await screen.findByRole('gridcell', { name: 'ACC2' });
  for (const box of screen.getAllByRole('checkbox', { name: /toggle row selection/i })) {
    await user.click(box);
  }
  return user;
}

describe('Several orders', () => {
  it('get a part of their size as one act with one reason, and each says what became of it', async () => {
    outcomes = [
      { state: 'DONE', detail: 'Changed in Aladdin' },
      { state: 'FAILED', detail: 'R-ISSUER-5 allows 200,000' },
    ];
    const user = await chosen();
    await user.click(await screen.findByRole('button', { name: 'Change 3 orders' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change 2 orders' }));
    expect(await dialog.findByText(/1 order not accepted by Aladdin/)).toBeVisible();
    await user.type(dialog.getByLabelText('% of the present par'), '50');
    await user.click(dialog.getByRole('button', { name: 'Set all' }));
    expect(await dialog.findByText(/^1,733,000 par now, 866,000 par then\./)).toBeVisible();
    const send = dialog.getByRole('button', { name: 'Change 2 orders' });
    expect(send).toBeDisabled();
    await user.type(dialog.getByLabelText(/Reason/), 'half done away');
    await user.click(send);
    expect(await dialog.findByText('1 of 2 orders changed, 1 not changed.')).toBeVisible();
    expect(await dialog.findByText('Not changed: R-ISSUER-5 allows 200,000')).toBeVisible();
    expect(await dialog.findByText('Changed')).toBeVisible();
    expect(sent).toEqual([
      {
        key: expect.any(String),
        kind: 'MODIFY',
        sizes: [
          { order_id: ID, quantity: 616_000 },
          { order_id: 'o-2', quantity: 250_000 },
        ],
        reason: 'half done away',
      },
    ]);
  });

  it('are not sent while one is less than what is filled', async () => {
    const user = await chosen();
    await user.click(await screen.findByRole('button', { name: 'Change 3 orders' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change 2 orders' }));
    await user.type(dialog.getByLabelText('% of the present par'), '10');
    await user.click(dialog.getByRole('button', { name: 'Set all' }));
    await user.type(dialog.getByLabelText(/Reason/), 'x');
    expect(await dialog.findByText('100,000 par is filled already.')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Change 2 orders' })).toBeDisabled();
  });

  it('are canceled as one act, without those that have ended', async () => {
    outcomes = [
      { state: 'DONE', detail: null },
      { state: 'DONE', detail: null },
    ];
    const user = await chosen();
    await user.click(await screen.findByRole('button', { name: 'Cancel 3 orders' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Cancel 2 orders?' }));
    expect(dialog.getByText('ACC2: BUY 400,000 of 500,000 par left')).toBeVisible();
    await user.type(dialog.getByLabelText(/Reason/), 'wrong bond');
    await user.click(dialog.getByRole('button', { name: 'Cancel 2 orders' }));
    expect(await dialog.findByText('2 of 2 orders canceled.')).toBeVisible();
    await waitFor(() => expect(sent).toMatchObject([{ kind: 'CANCEL', order_ids: [ID, 'o-2'] }]));
  });

  it('offer no act to users who only read', async () => {
    await chosen(['reference:read', 'order:read']);
    expect(screen.queryByRole('button', { name: /^(Cancel|Change) \d/ })).toBeNull();
  });
});
