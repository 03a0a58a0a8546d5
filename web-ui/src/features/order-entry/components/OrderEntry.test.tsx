import { fireEvent, screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { open, problem, readings, services } from '../../../testing/screen';

interface Asked {
  order: { security_id: string; side: string; settlement_date?: string };
  portfolio_groups: string[];
}

const part = (group_id: string | null, account_count: number, available_cash: number, most: number) => ({
  group_id,
  account_count,
  accounts_with_room: account_count,
  available_cash,
  room: most,
});

const room = {
  business_date: '2023-03-31',
  settlement_date: '2023-04-03',
  settlement_dates: ['2023-04-03', '2023-04-04', '2023-04-05', '2023-04-06', '2023-04-10', '2023-04-28'],
  together: part(null, 2, 391_000.05, 424_000),
  portfolio_groups: [part('ALL', 2, 391_000.05, 424_000), part('PENSION', 1, 90_000, 98_000)],
};

let asked: Asked[];
let previewed: number;

const answering = (answer: () => Response) =>
  http.post('*/v1/allocations/room', async ({ request }) => {
    asked.push((await request.json()) as Asked);
    return answer() as never;
  });

beforeEach(() => {
  asked = [];
  previewed = 0;
  services.use(
    ...readings,
    http.post('*/v1/allocations/preview', () => {
      previewed++;
      return problem(503, 'dependency-unavailable', 'Away');
    }),
  );
});

async function choose(user: ReturnType<typeof open>['user']) {
  await user.type(await screen.findByLabelText('Security'), 'AT&T');
  await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
  await user.click(screen.getByText('BUY'));
}

/** Figures give way to newer ones, also between being found and being looked at. */
const shown = (text: string | RegExp) => waitFor(() => expect(screen.getByText(text)).toBeVisible());

describe('The order while it is typed', () => {
  it('shows what each group could take, and the chosen ones together against what is wanted', async () => {
    services.use(answering(() => HttpResponse.json(room)));
    const { user } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    await choose(user);
    expect(await screen.findByText('98,000')).toBeVisible();
    expect(screen.getByText('90,000')).toBeVisible();
    await user.click(screen.getByLabelText(/Pension mandates/));
    await user.click(screen.getByLabelText(/All mandates/));
    await shown('Available cash 391,000.05 USD; buy capacity 424,000 par');
    await user.type(screen.getByLabelText('Quantity'), '400k');
    await shown(/capacity 424,000 par; order 400,000 par$/);
    await user.type(screen.getByLabelText('Quantity'), '{Backspace}mm');
    await shown(/capacity 424,000 par; order 400,000,000 par exceeds capacity$/);
    expect(asked.map((one) => one.portfolio_groups)).toContainEqual(['PENSION', 'ALL']);
    await user.click(screen.getByRole('button', { name: /Sell/i }));
    await shown(/^Sell capacity 424,000 par/);
    expect(asked.at(-1)?.order.side).toBe('SELL');
  });

  it('settles on business days of the service only, and offers the next one', async () => {
    services.use(answering(() => HttpResponse.json(room)));
    const { user } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    await choose(user);
    expect(await screen.findByText('Default T+1: 04/03/23')).toBeVisible();
    await user.click(screen.getByLabelText(/Pension mandates/));
    await user.type(screen.getByLabelText('Quantity'), '50k');
    const date = screen.getByLabelText('Settle date');
    fireEvent.change(date, { target: { value: '2023-04-08' } });
    expect(screen.getByText(/04\/08\/23 is a weekend or bond market holiday/)).toBeVisible();
    expect(screen.getByText('98,000')).toBeVisible(); // what is known stays
    await waitFor(() => expect(screen.getByTitle(/^Most par/)).toHaveTextContent('424,000'));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(date).toHaveFocus());
    expect(date).toBeInvalid();
    await user.click(screen.getByRole('button', { name: 'Use 04/10/23' }));
    expect(date).toHaveValue('2023-04-10');
    await waitFor(() => expect(asked.at(-1)?.order.settlement_date).toBe('2023-04-10'));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(previewed).toBe(1));
    expect(asked.map((one) => one.order.settlement_date)).not.toContain('2023-04-08');
  });

  it('has no side until one is chosen', async () => {
    services.use(answering(() => HttpResponse.json(room)));
    const { user } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    await user.type(await screen.findByLabelText('Security'), 'AT&T');
    await user.click(await screen.findByRole('option', { name: /AT&T Inc 4\.750 05\/15\/46/ }));
    await user.click(screen.getByLabelText(/Pension mandates/));
    await user.type(screen.getByLabelText('Quantity'), '50k');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByText('Choose BUY or SELL.')).toBeVisible();
    expect([asked, previewed]).toEqual([[], 0]);
    await user.click(screen.getByRole('button', { name: 'SELL' }));
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(previewed).toBe(1));
    expect(asked.at(-1)?.order.side).toBe('SELL');
  });

  it('goes on without these figures, when they cannot be said', async () => {
    services.use(answering(() => problem(503, 'dependency-unavailable', 'Away')));
    const { user } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    await choose(user);
    expect(await screen.findByText(/^Capacity is not available now/)).toBeVisible();
    await user.click(screen.getByLabelText(/Pension mandates/));
    await user.type(screen.getByLabelText('Quantity'), '50k');
    await user.click(screen.getByRole('button', { name: 'Preview' }));
    await waitFor(() => expect(previewed).toBe(1));
  });
});
