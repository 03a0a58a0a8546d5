import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { room } from '../../testing/samples';
import { open, problem, readings, services } from '../../testing/screen';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit', 'allocation:override'];

beforeEach(() => services.use(...readings));

describe('Order Entry', () => {
  it('echoes the par it understood', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Quantity'), '2.5m');
    expect(screen.getByText('2,500,000 par')).toBeVisible();
  });

  it('says which field is missing and stays, when the order is not complete', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('Choose a bond from the list.')).toBeVisible();
    expect(screen.getByText('Choose at least one portfolio group.')).toBeVisible();
    expect(screen.getByLabelText('Security')).toHaveFocus(); // led to the first that is wrong
  });

  it('says that 0 par is none, which is not the same as unreadable', async () => {
    const { user } = open('/workbench/order', ALL);
    const quantity = await screen.findByLabelText('Quantity');
    await user.type(quantity, '0');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText(/^0 par: nothing to allocate/)).toBeVisible();
    await user.type(quantity, 'x');
    expect(await screen.findByText(/^"[^"]+" is not an amount of par/)).toBeVisible();
  });

  it('counts an account of two chosen groups once', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.click(await screen.findByLabelText(/All mandates/));
    // Its account takes part already, through the other group.
    expect(screen.getByLabelText(/Pension mandates/)).toBePartiallyChecked();
    await user.click(screen.getByLabelText(/Pension mandates/));
    expect(screen.getByText('2 accounts in scope, 1 in more than one group')).toBeVisible();
  });
});

describe('Quantity', () => {
  it('is judged when the field is left, and a bare m is confirmed once', async () => {
    localStorage.removeItem('oas.m-is-million');
    const { user } = open('/workbench/order', ALL);
    const quantity = await screen.findByLabelText('Quantity');
    await user.type(quantity, '-5mm');
    await user.tab();
    expect(await screen.findByText('-5mm is negative. To sell, use SELL and a positive par.')).toBeVisible();
    await user.clear(quantity);
    await user.type(quantity, '2.5m');
    expect(await screen.findByText(/“m” is read as million: 2,500,000 par/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Yes, million' }));
    expect(screen.queryByText(/is read as million/)).toBeNull();
  });

  it('above the capacity of the groups says so at once, and takes the most', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
    await user.click(screen.getByText('BUY'));
    await user.click(await screen.findByLabelText(/All mandates/));
    await user.type(screen.getByLabelText('Quantity'), '2mm');
    expect(await screen.findByText('Above capacity by 622,000 par.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Use max 1,378,000' }));
    expect(screen.getByLabelText('Quantity')).toHaveValue('1,378,000');
    expect(screen.queryByText(/^Above capacity/)).toBeNull();
  });
});

describe('The room', () => {
  it('stands in the rail as soon as bond and groups are chosen, before any quantity', async () => {
    let sent: unknown;
    services.use(
      http.post('*/v1/allocations/room', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(room);
      }),
    );
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
    await user.click(screen.getByText('BUY'));
    expect(screen.queryByText('1,378,000')).toBeNull();
    await user.click(await screen.findByLabelText(/All mandates/));
    expect(await screen.findByText('1,378,000')).toBeVisible();
    expect(sent).toEqual({
      order: { security_id: '00206RCQ3', side: 'BUY' },
      portfolio_groups: ['ALL'],
      constraints: { respect_cash: true, compliance_check: true },
    });
  });

  it('says what the block is worth as soon as bond and par are typed, by the service', async () => {
    const asked: { order: { quantity?: number } }[] = [];
    services.use(
      http.post('*/v1/allocations/room', async ({ request }) => {
        asked.push((await request.json()) as never);
        const block = {
          principal: 900060,
          accrued_interest: 18208.33,
          net_money: 918268.33,
          dv01: 1205.87,
          cs01: 1205.87,
        };
        return HttpResponse.json({ ...room, block: asked.at(-1)!.order.quantity ? block : null });
      }),
    );
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
    await user.click(screen.getByText('BUY'));
    await user.type(screen.getByLabelText('Quantity'), '1mm');
    expect(await screen.findByText('918,268.33')).toBeVisible();
    expect(screen.getAllByText('1,206')).toHaveLength(2);
    expect(asked.at(-1)).toEqual({
      order: { security_id: '00206RCQ3', side: 'BUY', quantity: 1000000 },
      portfolio_groups: ['PENSION'],
    });
  });

  it('is unknown, not zero, when the service cannot say', async () => {
    services.use(http.post('*/v1/allocations/room', () => problem(503, 'unavailable', 'Not now')));
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
    await user.click(screen.getByText('BUY'));
    await user.click(await screen.findByLabelText(/All mandates/));
    await waitFor(() => expect(screen.getByTitle(/^Most par/)).toHaveTextContent('unknown'));
  });
});
