import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { allocation, previewId } from '../../testing/samples';
import { open, problem, readings, services } from '../../testing/screen';
import { fillIn } from '../../testing/ticket';

const TRADER = ['reference:read', 'allocation:preview', 'allocation:commit'];
const ALL = [...TRADER, 'allocation:override'];

beforeEach(() => services.use(...readings));

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

  it('says what it waits for, and is canceled without a trace', async () => {
    let ended = false;
    services.use(
      http.post('*/v1/allocations/preview', async ({ request }) => {
        await new Promise<void>((resolve) => request.signal.addEventListener('abort', () => resolve()));
        ended = true;
        return HttpResponse.json(allocation());
      }),
    );
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    await user.click(await screen.findByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('Splitting the block across 2 accounts')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Compare methods' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('Quantity')).toHaveValue('1mm');
    await waitFor(() => expect(ended).toBe(true));
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
    expect(await screen.findByText('Enter or paste at least one account and its value.')).toBeVisible();
  });

  it('offers to lift cash and rules only to users who may override', async () => {
    const { user } = open('/workbench/order', ALL);
    await fillIn(user);
    expect(await screen.findByLabelText('Limit to available cash')).toBeChecked();
    expect(screen.getByLabelText('Pre-trade compliance')).toBeChecked();
    cleanup();
    const trader = open('/workbench/order', TRADER);
    await fillIn(trader.user);
    expect(await screen.findByText(/lifting them requires the Override right/)).toBeVisible();
    expect(screen.queryByLabelText('Limit to available cash')).toBeNull();
    expect(screen.queryByLabelText('Pre-trade compliance')).toBeNull();
  });

  it.each([
    ['leaves soft limits to warn for who may override', ALL, false],
    ['treats soft limits as hard for who may not', TRADER, true],
  ])('%s, unless told otherwise', async (_words, permissions, isHard) => {
    const sent: unknown[] = [];
    services.use(
      http.post('*/v1/allocations/preview', async ({ request }) => {
        sent.push(((await request.json()) as { constraints: unknown }).constraints);
        return problem(503, 'busy', 'Try again');
      }),
    );
    const { user } = open('/workbench/order', permissions);
    await fillIn(user);
    const tick = await screen.findByLabelText('Treat soft limits as hard');
    expect(tick).toHaveProperty('checked', isHard);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    await user.click(tick);
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    const warns = { respect_cash: true, compliance_check: true };
    const caps = { ...warns, soft_limits: 'CAP' };
    expect(sent).toEqual(isHard ? [caps, warns] : [warns, caps]);
    await user.click(await screen.findByRole('button', { name: 'Start over' }));
    expect(screen.getByLabelText('Treat soft limits as hard')).toHaveProperty('checked', isHard);
  });

  it('offers no soft limits while compliance is off: no rule caps then', async () => {
    const { user } = open('/workbench/order', ALL);
    await user.click(await screen.findByLabelText('Pre-trade compliance'));
    expect(screen.queryByLabelText('Treat soft limits as hard')).toBeNull();
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

  it('of a colleague is taken over from its statement, to be changed and run again', async () => {
    services.use(
      http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
      http.get(`*/v1/allocations/${previewId}/statement`, () =>
        HttpResponse.json({
          portfolio_groups: ['ALL'],
          inputs: {
            order: { side: 'BUY', quantity_par: 1000000, settlement_date: '2023-04-03' },
            constraints: { respect_cash: true, compliance_check: true, min_allocation_par: 0 },
            method: { kind: 'pro_rata', base: 'NAV', custom_base: {} },
            overrides: {},
          },
        }),
      ),
    );
    const { user, store } = open(`/workbench/preview/${previewId}`, ALL);
    await user.click(await screen.findByRole('button', { name: 'Change this order' }));
    expect(await screen.findByRole('button', { name: 'Re-run' })).toBeEnabled();
    expect(await screen.findByRole('button', { name: 'Set ACC1 manually' })).toBeVisible();
    expect(store.getState().draft.order).toMatchObject({ quantity: '1000000', groups: ['ALL'] });
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
