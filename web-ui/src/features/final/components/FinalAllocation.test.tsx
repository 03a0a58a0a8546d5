import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { open, problem, services } from '../../../testing/screen';
import type { Correction, FinalAllocation } from '../api/finalCalls';

const money = (principal: number, accrued_interest: number) => ({
  principal,
  accrued_interest,
  net_money: principal + accrued_interest,
});
const line = (account_id: string, quantity: number, principal: number) => ({
  account_id,
  statement_quantity: 3000,
  contract_quantity: 2000,
  reported_quantity: quantity,
  quantity,
  difference: quantity - 2000,
  average_price: 90.333333,
  money: money(principal, 36.42),
});
const document: FinalAllocation = {
  allocation_id: 'a-1',
  version: 1,
  document_hash: 'd0c0d0c0d0c0d0c0',
  replaces: null,
  statement_hash: '57a757a757a757a7',
  style: 'CHILDREN',
  side: 'BUY',
  cusip: '00206RCQ3',
  currency: 'USD',
  settlement_date: '2026-12-01',
  ordered: 6000,
  filled: 4000,
  unplaced: 0,
  average_price: 90.333333,
  price_decimals: 6,
  accrued_per100: 1.820833,
  total: money(3613.34, 72.84),
  rounding: money(-0.01, -0.01),
  allocations: [line('ACC1', 2000, 1806.67), line('ACC2', 2000, 1806.67)],
  warnings: [{ code: 'UNEQUAL_FILL', account_id: 'ACC2', message: '2,000 filled of 3,000 ordered' }],
  correction: null,
  sealed_by: 'trader',
  sealed_at: '2026-11-30T20:00:00Z',
};
const waiting: Correction = {
  correction_id: 'c-1',
  allocation_id: 'a-1',
  document_hash: document.document_hash,
  kind: 'REPLACE',
  reason_code: 'TRADE_ERROR',
  reason: 'keyed wrong',
  changes: [{ account_id: 'ACC1', quantity: 1000 }],
  status: 'PENDING',
  requested_by: 'pm',
  requested_at: '2026-11-30T20:05:00Z',
  decided_by: null,
  decided_at: null,
  decision_reason: null,
};
const RIGHTS = ['order:read', 'allocation:commit', 'allocation:approve'];

function serve(found: FinalAllocation | null, corrections: Correction[] = [], isReady = true) {
  services.use(
    http.get('*/v1/blocks/a-1', () =>
      HttpResponse.json({ filled: 4000, quantity: 6000, leaves: 2000, held: 0, ready_to_allocate: isReady }),
    ),
    http.get('*/v1/blocks', () => HttpResponse.json({ blocks: [], next_cursor: null, events_after: 'p0' })),
    http.get('*/v1/blocks/events', () => new HttpResponse(null, { status: 204 })),
    http.get('*/v1/allocations/a-1/final-allocation', () =>
      found ? HttpResponse.json(found) : problem(404, 'not-found', 'Not found'),
    ),
    http.get('*/v1/allocations/a-1/corrections', () => HttpResponse.json({ corrections })),
  );
}

const ADDRESS = '/blotter?block=a-1&view=final';

describe('The final allocation of a block', () => {
  beforeEach(() => serve(document));

  it('shows what each account got, the money, the warnings and the proof', async () => {
    open(ADDRESS, RIGHTS);
    const grid = within(await screen.findByRole('region', { name: 'Final allocation by account' }));
    expect((await grid.findAllByText('1,843.09'))[0]).toBeVisible();
    expect((await grid.findAllByText('90.333333'))[0]).toBeVisible();
    const warned = grid.getByText('Uneven fill: 2,000 filled of 3,000 ordered').closest('[role=row]')!;
    expect(warned).toHaveTextContent(/^ACC2/);
    expect(screen.getByText('2 accounts, 1 with a warning: see the last column')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Final allocation, version 1: BUY 00206RCQ3' })).toBeVisible();
    expect(screen.getByText('3,686.18')).toBeVisible();
    expect(screen.getByText('57a757a757a7')).toBeVisible();
  });

  it('is made by the desk once the block has ended, and says what is still open', async () => {
    serve(null);
    services.use(
      http.post('*/v1/blocks/a-1/allocate', () =>
        problem(409, 'block-not-ready', 'The block is not ready', { detail: '1,000 work' }),
      ),
    );
    const { user } = open(ADDRESS, RIGHTS);
    await user.click(await screen.findByRole('button', { name: 'Allocate fills' }));
    expect(await screen.findByText(/The block is not ready. 1,000 work/)).toBeVisible();
  });

  it('cannot be made while par is open, and says how much', async () => {
    serve(null, [], false);
    open(ADDRESS, RIGHTS);
    expect(await screen.findByText(/^4,000 of 6,000 filled, 2,000 open\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Allocate fills' })).toBeDisabled();
  });

  it('offers no act to a user who only reads', async () => {
    serve(null);
    open(ADDRESS, ['order:read']);
    expect(await screen.findByText(/not allocated yet/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Allocate fills' })).not.toBeInTheDocument();
  });

  it('asks for a correction whose sum stays, on the version that is shown', async () => {
    const sent: unknown[] = [];
    services.use(
      http.post('*/v1/allocations/a-1/corrections', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(waiting);
      }),
    );
    const { user } = open(ADDRESS, RIGHTS);
    await user.click(await screen.findByRole('button', { name: 'Correct' }));
    const send = screen.getByRole('button', { name: 'Send for approval' });
    await user.type(screen.getByLabelText('Reason, required'), 'keyed wrong');
    await user.type(screen.getByLabelText('New par of ACC1'), '1k');
    expect(screen.getByText('1,000 par left to place')).toBeVisible();
    expect(send).toBeDisabled();
    await user.type(screen.getByLabelText('New par of ACC2'), '3,000');
    await user.click(send);
    await waitFor(() =>
      expect(sent).toEqual([
        {
          document_hash: document.document_hash,
          kind: 'REPLACE',
          reason_code: 'TRADE_ERROR',
          reason: 'keyed wrong',
          changes: [
            { account_id: 'ACC1', quantity: 1000 },
            { account_id: 'ACC2', quantity: 3000 },
          ],
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('is decided by another user than the one who asked, who may withdraw', async () => {
    const sent: unknown[] = [];
    serve(document, [waiting]);
    services.use(
      http.post('*/v1/allocations/a-1/corrections/c-1/decision', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...waiting, status: 'APPROVED' });
      }),
    );
    const { user } = open(ADDRESS, RIGHTS);
    expect(await screen.findByText(/ACC1 1,000. Trade error: keyed wrong/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Withdraw' })).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Reason, required'), 'seen');
    await user.click(screen.getByRole('button', { name: 'Approve correction' }));
    await waitFor(() => expect(sent).toEqual([{ decision: 'APPROVED', reason: 'seen' }]));
  });

  it('lets the one who asked only withdraw', async () => {
    serve(document, [{ ...waiting, requested_by: 'trader' }]);
    open(ADDRESS, RIGHTS);
    expect(await screen.findByRole('button', { name: 'Withdraw' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Approve correction' })).not.toBeInTheDocument();
  });
});
