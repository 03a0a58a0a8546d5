import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { time } from '../../../shared/format/dates';
import { open, problem, services } from '../../../testing/screen';
import { blotterOf, CHANGED, ID, order, RESIZED, SENT, step, TRADER } from '../model/testOrders';

const TITLE = 'BUY 1,233,000 par of AT&T Inc 4.750 05/15/46 for ACC1';

describe('One order', () => {
  it('opens from its row, and says side, par, bond and account', async () => {
    blotterOf(() => [order()]);
    const { user } = open('/orders', TRADER);
    await user.click(await screen.findByRole('gridcell', { name: 'ACC1' }));
    expect(await screen.findByRole('heading', { name: TITLE })).toBeVisible();
    expect(screen.getByText('10/01/26', { selector: 'dd' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: TITLE })).toBeNull());
  });

  it('is found by the address, by our id or Aladdin’s', async () => {
    blotterOf(() => [order()]);
    open('/orders?order=100000001', TRADER);
    expect(await screen.findByRole('heading', { name: TITLE })).toBeVisible();
    expect(screen.getByText('OAS-1-ACC1')).toBeVisible();
  });

  it('names the bond by its id to who may not see bonds, and asks for nothing', async () => {
    blotterOf(() => [order()]);
    let asked = 0;
    services.use(
      http.get('*/v1/securities/search', () => {
        asked += 1;
        return problem(403, 'not-permitted', 'The permission is missing');
      }),
    );
    const { user } = open(`/orders?order=${ID}`, ['order:read']);
    const title = { name: 'BUY 1,233,000 par of 00206RCQ3 for ACC1' };
    expect(await screen.findByRole('heading', title)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Modify' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Cancel order' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('heading', title)).toBeNull());
    expect(asked).toBe(0);
  });

  it('has its history, newest first, who and when, a reason in its user’s own words', async () => {
    blotterOf(() => [order(RESIZED)]);
    open(`/orders?order=${ID}`, TRADER);
    const steps = within(await screen.findByRole('region', { name: 'History' })).getAllByRole('listitem');
    expect(steps).toHaveLength(5);
    expect(steps[0]).toHaveTextContent('Accepted, 1,234,000 par, Aladdin status Active');
    expect(steps[0]).toHaveTextContent('Confirmed by Aladdin.');
    expect(steps[0]).not.toHaveTextContent('client inflow');
    expect(steps[1]).toHaveTextContent(
      'Modifying, 1,233,000 par, Aladdin status Active' +
        `anna asked 1,233,000 → 1,234,000: client inflow of 20000${time(CHANGED)} · anna`,
    );
    expect(steps[4]).toHaveTextContent(`Pending, 1,233,000 par${time(SENT)} · pm`);
  });

  it('that is not in Aladdin cannot be changed, and says why it failed', async () => {
    blotterOf(() => [order([step(4, { status: 'FAILED', message: 'quantity 2500000 is too much' })])]);
    open(`/orders?order=${ID}`, TRADER);
    expect(
      await screen.findByText('Only an order accepted by Aladdin can be modified or canceled.'),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Modify' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Cancel order' })).toBeDisabled();
    expect(screen.getAllByText('Quantity 2,500,000 is too much.')[0]).toBeVisible();
  });

  it('is read again when the blotter has seen it move', async () => {
    let present = order([step(4, { actor: 'anna', status: 'MODIFYING' })]);
    blotterOf(() => [present]);
    open(`/orders?order=${ID}`, TRADER);
    await screen.findByText('Modifying', { selector: 'dd' });
    present = order(RESIZED);
    expect(await screen.findByRole('heading', { name: /^BUY 1,234,000 par/ })).toBeVisible();
  });
});

describe('An order that cannot be shown', () => {
  it('says that there is none and what to do, and can be closed', async () => {
    blotterOf(() => [order()]);
    const { user } = open('/orders?order=100000099', TRADER);
    expect(await screen.findByRole('heading', { name: 'Order not found' })).toBeVisible();
    expect(
      screen.getByText(
        'No order has the id 100000099. Find the order in the list by its account or allocation.',
      ),
    ).toBeVisible();
    const close = screen.getByRole('button', { name: 'Close' });
    expect(close).toHaveFocus();
    await user.click(close);
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Order not found' })).toBeNull());
  });

  it('is read again after a failure', async () => {
    blotterOf(() => [order()]);
    services.use(
      http.get('*/v1/orders/:id', () => problem(503, 'unavailable', 'Not available now'), { once: true }),
    );
    const { user } = open(`/orders?order=${ID}`, TRADER);
    expect(await screen.findByText('Not available now.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Order' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByRole('heading', { name: TITLE })).toBeVisible();
  });
});
