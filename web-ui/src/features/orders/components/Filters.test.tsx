import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { time } from '../../../shared/format/dates';
import { open, problem, services } from '../../../testing/screen';
import { blotterOf, CHANGED, order, TRADER } from '../model/testOrders';

const ALLOCATION = order().allocation_id;
const COMMITTED = http.get('*/v1/allocations', () =>
  HttpResponse.json({
    allocations: [
      {
        allocation_id: ALLOCATION,
        security_id: '00206RCQ3',
        side: 'BUY',
        total_allocated: 20000000,
        committed_by: 'pm',
        committed_at: CHANGED,
      },
    ],
    next_cursor: null,
  }),
);

describe('The filters of the blotter', () => {
  it('are those of the address', async () => {
    const asked = blotterOf(() => [order()]);
    services.use(COMMITTED);
    open(`/orders?allocation_id=${ALLOCATION}&status=SUBMITTED&account_id=ACC1`, TRADER);
    await screen.findByRole('gridcell', { name: 'ACC1' });
    expect(Object.fromEntries(asked[0]!)).toMatchObject({
      allocation_id: ALLOCATION,
      status: 'SUBMITTED',
      account_id: 'ACC1',
    });
    expect(screen.getByLabelText('Account')).toHaveValue('ACC1');
    expect(screen.getByRole('combobox', { name: 'Status' })).toHaveTextContent('Accepted');
    await waitFor(() =>
      expect(screen.getByLabelText('Allocation')).toHaveValue(
        `BUY 20,000,000 00206RCQ3, pm ${time(CHANGED)}`,
      ),
    );
  });

  it('ask for a state chosen and an allocation cleared', async () => {
    const asked = blotterOf(() => []);
    const { user } = open(`/orders?allocation_id=${ALLOCATION}`, TRADER);
    expect(await screen.findByText('No orders match these filters. Clear one of them.')).toBeVisible();
    await user.click(screen.getByRole('combobox', { name: 'Status' }));
    await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'Failed' }));
    await waitFor(() => expect(asked.at(-1)!.get('status')).toBe('FAILED'));
    expect(asked.at(-1)!.get('allocation_id')).toBe(ALLOCATION);
    await user.clear(screen.getByLabelText('Allocation'));
    await user.tab();
    await waitFor(() => expect(asked.at(-1)!.has('allocation_id')).toBe(false));
  });

  it('find one account, however it is typed', async () => {
    const asked = blotterOf(() => [order()]);
    const { user } = open('/orders', TRADER);
    await screen.findByRole('gridcell', { name: 'ACC1' });
    await user.type(screen.getByLabelText('Account'), ' acc1{Enter}');
    await waitFor(() => expect(asked.at(-1)!.get('account_id')).toBe('ACC1'));
    expect(screen.getByLabelText('Account')).toHaveValue('ACC1');
  });

  it('ask for an unknown account as it is typed', async () => {
    const asked = blotterOf(() => [order()]);
    const { user } = open('/orders', TRADER);
    await user.type(await screen.findByLabelText('Account'), 'Other');
    await user.tab();
    await waitFor(() => expect(asked.at(-1)!.get('account_id')).toBe('Other'));
  });

  it('take an account as it is typed from someone who may not see accounts, and ask for none', async () => {
    const asked = blotterOf(() => [order()]);
    let refused = 0;
    services.use(
      http.get('*/v1/portfolio-groups', () => {
        refused++;
        return problem(403, 'forbidden', 'Not yours');
      }),
    );
    const { user } = open('/orders', ['order:read']);
    await user.type(await screen.findByLabelText('Account'), 'acc1{Enter}');
    await waitFor(() => expect(asked.at(-1)!.get('account_id')).toBe('acc1'));
    expect(refused).toBe(0);
  });

  it('never leave the orders of other filters under a failure', async () => {
    blotterOf(() => [order()]);
    const { user } = open('/orders', TRADER);
    await screen.findByRole('gridcell', { name: 'ACC1' });
    services.use(http.get('*/v1/orders', () => problem(503, 'unavailable', 'Not available now')));
    await user.type(screen.getByLabelText('Account'), 'ACC2{Enter}');
    expect(await screen.findByText('Not available now.')).toBeVisible();
    expect(screen.queryByRole('gridcell', { name: 'ACC1' })).toBeNull();
  });
});
