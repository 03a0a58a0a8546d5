import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Order } from '../../../shared/api/contract';
import { exportedLines, savedFiles } from '../../../testing/files';
import { open, problem, services } from '../../../testing/screen';
import type { Change } from '../../../shared/changes/useChange';
import type { Block } from '../model/block';

const block = (over: Partial<Block> = {}): Block => ({
  allocation_id: 'a-1',
  committed_at: '2026-11-30T14:05:00Z',
  trader: 'pm',
  side: 'BUY',
  security_id: '92343VGJ7',
  cusip: '92343VGJ7',
  isin: null,
  description: 'Verizon Communications Inc 2.55% 2031-03-21',
  ticker: 'VZ',
  settlement_date: '2026-12-01',
  limit_price: null,
  quantity: 10_000_000,
  filled: 4_000_000,
  leaves: 6_000_000,
  canceled: 0,
  failed: 0,
  average_price: 85.195,
  accounts: 11,
  orders: { SUBMITTED: 10, FAILED: 1 },
  state: 'PARTIALLY_FILLED',
  held: 0,
  ready_to_allocate: false,
  allocated_at: null,
  allocated_by: null,
  allocate_by: '2026-12-01T00:00:00Z',
  minutes_to_allocate: 594,
  affirm_by: '2026-12-01T02:00:00Z',
  minutes_to_affirm: 714,
  updated_at: '2026-11-30T14:06:00Z',
  version: 3,
  ...over,
});
const SELL = block({ allocation_id: 'a-2', side: 'SELL', filled: 10_000_000, leaves: 0, state: 'FILLED' });
const TRADER = ['order:read', 'order:cancel'];

/** What the stream of changes says, as long as the test wants. */
let say: (event: string, data: unknown) => void = () => undefined;
const stream = http.get('*/v1/blocks/events', () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      say = (event, data) =>
        controller.enqueue(
          new TextEncoder().encode(`id: next\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
        );
    },
  });
  return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
});

function list(...blocks: Block[]): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  services.use(
    http.get('*/v1/blocks', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ blocks, next_cursor: null, events_after: 'p0' });
    }),
  );
  return asked;
}

describe('The block blotter', () => {
  beforeEach(() => services.use(stream));

  it('shows a block in one line, and asks for what the address says', async () => {
    const asked = list(block(), SELL);
    open('/blotter?mine=true&state=FILLED', TRADER);
    const grid = within(await screen.findByRole('region', { name: 'Blocks' }));
    expect((await grid.findAllByText('VZ 2.550 03/21/31'))[0]).toBeVisible();
    expect(grid.getByText('Partially filled')).toBeVisible();
    expect(grid.getAllByText('10 of 11 live')[0]).toBeVisible();
    expect(grid.getAllByText('85.1950')[0]).toBeVisible();
    expect(screen.getByText('2 blocks, 14,000,000 of 20,000,000 filled')).toBeVisible();
    expect(Object.fromEntries(asked[0]!)).toMatchObject({ mine: 'true', state: 'FILLED' });
  });

  it('has no price before the first fill, which is not an unknown one', async () => {
    list(block({ filled: 0, average_price: null }));
    open('/blotter', TRADER);
    const grid = within(await screen.findByRole('region', { name: 'Blocks' }));
    expect(await grid.findByText('–')).toBeVisible();
    expect(grid.queryByText('unknown')).toBeNull();
  });

  it('is exported with the identifiers that the screen has no room for', async () => {
    list(block({ trader: '=pm' }), SELL);
    const files = savedFiles();
    const { user } = open('/blotter', TRADER);
    const [header, first] = await exportedLines(user, files, 'Export 2 rows');
    expect(header).toMatch(/^\uFEFF?"Allocation","Committed \(UTC\)","Trader","Side","CUSIP","ISIN","Bond"/);
    expect(first).toMatch(/^"a-1","2026-11-30T14:05:00Z","'=pm","BUY","92343VGJ7",,"VZ 2.550/);
    expect(first).toContain('"2026-12-01",,10000000,4000000,6000000,0,0,85.195000,11,"Partially filled"');
  });

  it('keeps its filters as a view under a name', async () => {
    const asked = list(block());
    const { user } = open('/blotter?mine=true&side=BUY', TRADER);
    await user.click(await screen.findByRole('button', { name: 'Save view' }));
    await user.type(screen.getByLabelText('Name of the view'), 'My buys{Enter}');
    await user.click(screen.getByRole('checkbox', { name: 'Mine' }));
    await waitFor(() => expect(asked.at(-1)!.has('mine')).toBe(false));
    await user.click(screen.getByRole('button', { name: 'My buys' }));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Mine' })).toBeChecked());
    expect(localStorage.getItem('oas.blocks.views.1')).toBe('{"My buys":"side=BUY&mine=true"}');
  });

  it('takes over each change as it comes, but no older one, and reads a new block', async () => {
    const asked = list(block());
    open('/blotter', TRADER);
    expect(await screen.findByText('Partially filled')).toBeVisible();
    await waitFor(() => expect(say).toBeDefined());
    act(() => say('block', block({ state: 'FILLED', filled: 10_000_000, leaves: 0, version: 5 })));
    expect(await screen.findByText('1 block, 10,000,000 of 10,000,000 filled')).toBeVisible();
    act(() => say('block', block({ version: 4 })));
    act(() => say('block', block({ allocation_id: 'a-9' })));
    await waitFor(() => expect(asked).toHaveLength(2));
  });

  it('goes on with a fresh token when the old one has run out', async () => {
    list(block());
    let isRefused = false;
    const idle = () => undefined;
    say = idle;
    services.use(
      http.get('*/v1/blocks/events', ({ request }) => {
        if (request.headers.get('Authorization') !== 'Bearer fresh') {
          isRefused = true;
          return problem(401, 'unauthorized', 'Expired');
        }
        return undefined;
      }),
      http.post('*/v1/auth/refresh', () => HttpResponse.json({ access_token: 'fresh' })),
    );
    const { store } = open('/blotter', TRADER);
    await waitFor(() => expect(isRefused).toBe(true));
    await waitFor(() => expect(store.getState().session.accessToken).toBe('fresh'));
    await waitFor(() => expect(say).not.toBe(idle));
    act(() => say('block', block({ state: 'FILLED', filled: 10_000_000, leaves: 0, version: 5 })));
    expect(await screen.findByText('1 block, 10,000,000 of 10,000,000 filled')).toBeVisible();
  });

  it('cancels the chosen blocks as one change with one reason, and shows which orders would not', async () => {
    const sent: unknown[] = [];
    const change = (over: Partial<Change>): Change => ({
      change_id: 'c',
      kind: 'CANCEL',
      asked_by: 'trader',
      asked_at: '2026-11-30T14:07:00Z',
      reason: 'wrong bond',
      total: 2,
      waiting: 2,
      done: 0,
      failed: 0,
      lines: [],
      ...over,
    });
    const refused = {
      order_id: 'o-2',
      allocation_id: 'a-1',
      account_id: 'ACC2',
      state: 'FAILED' as const,
      quantity: null,
    };
    list(block(), SELL);
    services.use(
      http.post('*/v1/block-changes', async ({ request }) => {
        sent.push([request.headers.get('Idempotency-Key'), await request.json()]);
        return HttpResponse.json(change({}), { status: 202 });
      }),
      http.get('*/v1/block-changes/:id', ({ params }) => {
        expect(params.id).toBe((sent[0] as string[])[0]);
        return HttpResponse.json(
          change({ waiting: 0, done: 1, failed: 1, lines: [{ ...refused, detail: 'Already filled' }] }),
        );
      }),
    );
    const { user } = open('/blotter', TRADER);
    const boxes = await screen.findAllByRole('checkbox', { name: /toggle row selection/i });
    await user.click(boxes[0]!);
    await user.click(await screen.findByRole('button', { name: 'Cancel 1 block' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/6,000,000 of 10,000,000 par left, 11 accounts/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Cancel 1 block' })).toBeDisabled();
    await user.type(dialog.getByLabelText(/Reason/), 'wrong bond');
    await user.click(dialog.getByRole('button', { name: 'Cancel 1 block' }));
    expect(await dialog.findByText('1 of 2 orders canceled, 1 not canceled.')).toBeVisible();
    expect(dialog.getByText('ACC2: Already filled')).toBeVisible();
    expect(sent).toEqual([
      [expect.any(String), { kind: 'CANCEL', allocation_ids: ['a-1'], reason: 'wrong bond' }],
    ]);
  });

  it('gives all orders of the chosen blocks new sizes as one change', async () => {
    const sent: unknown[] = [];
    const asked: (string | null)[] = [];
    const child = (order_id: string) =>
      ({ order_id, quantity: 10_000, filled: 0, status: 'SUBMITTED' }) as Order;
    list(block(), block({ allocation_id: 'a-2' }));
    services.use(
      http.get('*/v1/orders', ({ request }) => {
        const search = new URL(request.url).searchParams;
        const [id, cursor] = [search.get('allocation_id'), search.get('cursor')];
        asked.push(`${id} ${cursor}`);
        const isFirst = id === 'a-1' && cursor === null;
        return HttpResponse.json({
          orders: [child(isFirst ? 'o-1' : id === 'a-1' ? 'o-2' : 'o-3')],
          next_cursor: isFirst ? 'page' : null,
        });
      }),
      http.post('*/v1/block-changes', async ({ request }) => {
        sent.push(await request.json());
        return problem(422, 'unknown', 'Not known');
      }),
    );
    const { user } = open('/blotter', [...TRADER, 'order:modify']);
    for (const box of await screen.findAllByRole('checkbox', { name: /toggle row selection/i })) {
      await user.click(box);
    }
    await user.click(await screen.findByRole('button', { name: 'Change 2 blocks' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Change 3 orders' }));
    expect(asked).toEqual(['a-1 null', 'a-1 page', 'a-2 null']);
    await user.type(dialog.getByLabelText('% of the present par'), '120');
    await user.click(dialog.getByRole('button', { name: 'Set all' }));
    await user.type(dialog.getByLabelText(/Reason/), 'client inflow');
    await user.click(dialog.getByRole('button', { name: 'Change 3 orders' }));
    expect(await dialog.findByText('Not known.')).toBeVisible();
    expect(sent).toEqual([
      {
        kind: 'MODIFY',
        sizes: ['o-1', 'o-2', 'o-3'].map((order_id) => ({ order_id, quantity: 12_000 })),
        reason: 'client inflow',
      },
    ]);
  });

  it('offers no cancellation to users who may not cancel, and says a refusal as a sentence', async () => {
    list(block());
    const { user } = open('/blotter', ['order:read']);
    await user.click((await screen.findAllByRole('checkbox', { name: /toggle row selection/i }))[0]!);
    expect(screen.queryByRole('button', { name: /^Cancel/ })).toBeNull();
  });

  it('says a failure as a sentence', async () => {
    services.use(http.get('*/v1/blocks', () => problem(503, 'unavailable', 'Not available now')));
    open('/blotter', TRADER);
    expect(await screen.findByText('Not available now.')).toBeVisible();
  });
});
