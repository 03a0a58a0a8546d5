import { act, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it, vi, type MockInstance } from 'vitest';
import type { Order } from '../../../shared/api/contract';
import { time } from '../../../shared/format/dates';
import { exportedLines, savedFiles } from '../../../testing/files';
import { open, problem, services } from '../../../testing/screen';
import { COLUMNS } from './columns';
import { blotterOf, order, SENT, step, TRADER } from '../model/testOrders';

const SELL = order(
  [step(4, { status: 'FAILED', aladdin_status: null, message: 'quantity 2500000 is too much' })],
  {
    order_id: 'o-2',
    account_id: 'ACC2',
    side: 'SELL',
  },
);

describe('The blotter', () => {
  it('shows each order in words, and how many there are of each side', async () => {
    blotterOf(() => [order(), SELL]);
    open('/orders', TRADER);
    const row = (await screen.findByRole('gridcell', { name: 'BUY' })).closest<HTMLElement>('[role=row]')!;
    for (const cell of ['1,233,000', 'Accepted', 'Active', '10/01/26', 'pm', time(SENT)]) {
      expect(await within(row).findByRole('gridcell', { name: cell })).toBeInTheDocument();
    }
    expect(screen.getByText('2 shown: 1 BUY, 1 SELL')).toBeVisible();
  });

  it('shows what is filled at what price, and is exported', async () => {
    blotterOf(() => [order([], { filled: 1_000_000, average_price: 90.125 }), SELL]);
    const files = savedFiles();
    const { user } = open('/orders', TRADER);
    expect(await screen.findByRole('gridcell', { name: '1,000,000' })).toBeInTheDocument();
    expect(screen.getByRole('gridcell', { name: '90.1250' })).toBeInTheDocument();
    const [header, first] = await exportedLines(user, files, 'Export 2 rows');
    expect(header).toMatch(/"Order","Allocation","Account","Side","Bond","Settle","Limit px"/);
    expect(first).toContain('"2026-10-01",,1233000,1000000,90.125000,"Accepted","Active","100000001","pm"');
  });

  it('shows the message as a sentence', async () => {
    blotterOf(() => [SELL]);
    open('/orders', TRADER);
    expect(
      await screen.findByRole('gridcell', { name: 'Quantity 2,500,000 is too much.' }),
    ).toBeInTheDocument();
  });

  it('has the last change in sight in a window of 1280, beside rail, margins and scrollbar', () => {
    const inSight = COLUMNS.slice(0, COLUMNS.findIndex(({ headerName }) => headerName === 'Updated') + 1);
    expect(inSight.length).toBeGreaterThan(0);
    const width = inSight.reduce((sum, column) => sum + column.width!, 0);
    expect(width).toBeLessThanOrEqual(1280 - 76 - 32 - 2 - 15);
  });

  it('says that there are more than one answer holds', async () => {
    blotterOf(() => [order()], 'next');
    open('/orders', TRADER);
    expect(
      await screen.findByText('1 shown: 1 BUY; more than 1,000 match, narrow the filters'),
    ).toBeVisible();
  });

  it('says what to do where there are none', async () => {
    blotterOf(() => []);
    open('/orders', TRADER);
    expect(await screen.findByText(/^No orders yet\. Commit an allocation/)).toBeVisible();
    expect(screen.getByText('0 shown')).toBeVisible();
  });

  it('has the shape of what comes while it is read', async () => {
    blotterOf(() => []);
    services.use(http.get('*/v1/orders', () => new Promise<never>(() => undefined)));
    open('/orders', TRADER);
    expect(await screen.findByRole('status', { name: 'Loading orders' })).toBeInTheDocument();
  });

  it('says a failure as a sentence, and reads again at a click', async () => {
    blotterOf(() => [order()]);
    services.use(
      http.get('*/v1/orders', () => problem(503, 'unavailable', 'Not available now'), { once: true }),
    );
    const { user } = open('/orders', TRADER);
    expect(await screen.findByText('Not available now.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('gridcell', { name: 'ACC1' })).toBeInTheDocument();
    expect(screen.queryByText('Not available now.')).toBeNull();
  });

  it('keeps what it has when it cannot read again, and says of when it is', async () => {
    blotterOf(() => [order()]);
    const { user } = open('/orders', TRADER);
    await screen.findByRole('gridcell', { name: 'ACC1' });
    services.use(http.get('*/v1/orders', () => problem(503, 'unavailable', 'Not available now')));
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText(/^The data below is as of \d/)).toBeVisible();
    expect(screen.getByRole('gridcell', { name: 'ACC1' })).toBeInTheDocument();
  });
});

describe('What others do', () => {
  /** Lets the time until the next reading pass at once. */
  const waitingFor = (ms: number, timers: MockInstance<typeof setTimeout>) => {
    const next = timers.mock.calls.findLast(([, delay]) => delay === ms)?.[0] as (() => void) | undefined;
    expect(next).toBeDefined();
    act(() => next!());
  };

  it('is seen while nothing moves, every 20 seconds, and every 3 while something does', async () => {
    let present: Order[] = [order()];
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const asked = blotterOf(() => present);
    open('/orders', TRADER);
    await screen.findByRole('gridcell', { name: 'Accepted' });
    present = [order([step(4, { actor: 'anna', status: 'MODIFYING' })])];
    waitingFor(20_000, timers);
    expect(await screen.findByRole('gridcell', { name: 'Modifying' })).toBeInTheDocument();
    present = [order([step(4), step(5, { quantity: 7000 })])];
    await waitFor(() => waitingFor(3000, timers));
    expect(await screen.findByRole('gridcell', { name: '7,000' })).toBeInTheDocument();
    // On a slow machine the timer itself may have asked as well.
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });
});
