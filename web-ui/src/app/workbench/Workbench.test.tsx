import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocation, previewId, room } from '../../testing/samples';
import { open, problem, readings, services } from '../../testing/screen';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit', 'allocation:override'];

beforeEach(() => services.use(...readings));

async function fillIn(user: ReturnType<typeof open>['user']) {
  await user.type(await screen.findByLabelText('Security'), 'AT&T');
  await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
  await user.type(screen.getByLabelText('Quantity'), '1mm');
  await user.click(await screen.findByLabelText(/All mandates/));
  await user.click(screen.getByRole('button', { name: 'Next: method' }));
}

describe('Order Entry', () => {
  it('echoes the par it understood', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Quantity'), '2.5m');
    expect(screen.getByText('2,500,000 par')).toBeVisible();
  });

  it('says which field is missing and stays, when the order is not complete', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.click(await screen.findByRole('button', { name: 'Next: method' }));
    expect(await screen.findByText('Choose a bond from the list.')).toBeVisible();
    expect(screen.getByText('Choose at least one portfolio group.')).toBeVisible();
    expect(screen.getByLabelText('Security')).toHaveFocus(); // led to the first that is wrong
  });

  it('says that 0 par is none, which is not the same as unreadable', async () => {
    const { user } = open('/workbench/order', ALL);
    const quantity = await screen.findByLabelText('Quantity');
    await user.type(quantity, '0');
    await user.click(screen.getByRole('button', { name: 'Next: method' }));
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
    expect(screen.getByText('2 accounts in scope')).toBeVisible();
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
    expect(screen.queryByText('1,378,000')).toBeNull();
    await user.click(await screen.findByLabelText(/All mandates/));
    expect(await screen.findByText('1,378,000')).toBeVisible();
    expect(sent).toEqual({
      order: { security_id: '00206RCQ3', side: 'BUY' },
      portfolio_groups: ['ALL'],
      constraints: { respect_cash: true, compliance_check: true },
    });
  });

  it('is unknown, not zero, when the service cannot say', async () => {
    services.use(http.post('*/v1/allocations/room', () => problem(503, 'unavailable', 'Not now')));
    const { user } = open('/workbench/order', ALL);
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
    await user.click(await screen.findByLabelText(/All mandates/));
    await waitFor(() => expect(screen.getByTitle(/^Most par/)).toHaveTextContent('unknown'));
  });
});

describe('Preview', () => {
  it('sends what was typed and opens the answer in words', async () => {
    let sent: unknown;
    services.use(
      http.post('*/v1/allocations/preview', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(allocation());
      }),
    );
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    await user.click(await screen.findByLabelText('Minimum dispersion'));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(
      await screen.findByText(
        '1,000,000 of 1,000,000 allocated to 1 of 2 accounts; ASD dispersion falls 30.43%, from 0.920 to 0.640 years.',
      ),
    ).toBeVisible();
    expect(sent).toEqual({
      order: { security_id: '00206RCQ3', side: 'BUY', quantity: 1000000 },
      allocation_method: 'MIN_DISPERSION',
      portfolio_groups: ['ALL'],
      parameters: { target_metric: 'ACTIVE_SPREAD_DURATION', dispersion_weighting: 'EQUAL' },
      constraints: { respect_cash: true, compliance_check: true },
    });
    await user.click(screen.getByRole('tab', { name: 'Optimality proof' }));
    expect(screen.getByText('Proven within 0.00004% of the optimum.')).toBeVisible();
  });

  it('keeps the form and names the fields in plain words, when the service refuses', async () => {
    services.use(
      http.post('*/v1/allocations/preview', () =>
        problem(422, 'impossible-values', 'Some values of the request cannot be used', {
          violations: [{ field: 'order.quantity', message: 'is 1; the smallest is 2,000' }],
        }),
      ),
    );
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('Quantity')).toBeVisible();
    expect(alert).toHaveTextContent('is 1; the smallest is 2,000');
    expect(alert).toHaveTextContent('Ref c-42');
    await user.click(screen.getByLabelText('Minimum dispersion'));
    expect(screen.queryByRole('alert')).toBeNull(); // it was about another request
  });

  it('asks for weights before it previews by custom weights', async () => {
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    await user.click(await screen.findByLabelText('Custom weights'));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('Paste two columns: account and weight.')).toBeVisible();
  });

  it('says what it reads of pasted weights, and sends accounts by the ids they have', async () => {
    let sent: { parameters?: unknown } = {};
    services.use(
      http.post('*/v1/allocations/preview', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json(allocation());
      }),
    );
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    await user.click(await screen.findByLabelText('Custom weights'));
    const weights = await screen.findByLabelText('Weights');
    const paste = async (text: string) => {
      await user.clear(weights);
      await user.click(weights);
      await user.paste(text);
    };
    await paste('ACC1\t#N/A\nACC2\t75');
    expect(await screen.findByText(/^1 account read\./)).toHaveTextContent(
      '1 account read. Line 1: "ACC1 #N/A" is not an account and a number.',
    );
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText(/^Line 1: "ACC1/)).toBeVisible();
    await paste('Account\tName\tWeight\nacc1\tOne\t25\nacc2\tTwo\t75');
    expect(await screen.findByText(/^2 accounts read\./)).toHaveTextContent('Line 1 read as the header.');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(sent.parameters).toEqual({ weights: { ACC1: 25, ACC2: 75 } }));
  });

  it('offers to lift cash and rules only to users who may override', async () => {
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    expect(await screen.findByLabelText('Limit to available cash')).toBeChecked();
    expect(screen.getByLabelText('Pre-trade compliance')).toBeChecked();
    cleanup();
    const trader = open(
      '/workbench/order',
      ALL.filter((permission) => permission !== 'allocation:override'),
    );
    await fillIn(trader.user);
    expect(await screen.findByText(/lifting them requires the Override right/)).toBeVisible();
    expect(screen.queryByLabelText('Limit to available cash')).toBeNull();
    expect(screen.queryByLabelText('Pre-trade compliance')).toBeNull();
  });

  it('claims of pro rata only what is proven: that no more can be placed', async () => {
    const certificate = {
      ...allocation().certificate!,
      objective: 'UNALLOCATED_PAR',
      value: 0,
      lower_bound: 0,
    };
    services.use(
      http.get(`*/v1/allocations/${previewId}`, () =>
        HttpResponse.json(
          allocation({ method: 'PRO_RATA', certificate: { ...certificate, status: 'OPTIMAL' } }),
        ),
      ),
    );
    open(`/workbench/preview/${previewId}?show=certificate`, ALL);
    expect(
      await screen.findByText('Proven optimal: no tradable allocation places more of the block.'),
    ).toBeVisible();
    expect(screen.queryByText(/closer together/)).toBeNull();
    expect(screen.queryByText('Gap to best')).toBeNull();
  });

  it('opens a colleague’s link, and says so when there is no such preview', async () => {
    services.use(
      http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
      http.get('*/v1/allocations/gone', () =>
        problem(404, 'not-found', 'Not found', { detail: 'There is no allocation' }),
      ),
    );
    open(`/workbench/preview/${previewId}`, ALL);
    expect(await screen.findByText(/allocated to 1 of 2 accounts/)).toBeVisible();
    open('/workbench/preview/gone', ALL);
    expect(await screen.findByText('Not found. There is no allocation')).toBeVisible();
  });
});
