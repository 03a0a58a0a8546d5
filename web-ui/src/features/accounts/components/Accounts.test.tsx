import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { exportedLines, savedFiles } from '../../../testing/files';
import { open, problem, readings, services } from '../../../testing/screen';

const account = (asOf: string | null) => ({
  account_id: 'ACC1',
  account_name: 'One',
  base_currency: 'USD',
  nav: 10000000,
  business_date: '2023-03-31',
  as_of: asOf,
  benchmark: {
    benchmark_id: 'B',
    benchmark_name: 'US Credit',
    duration: 6.9,
    spread_duration: 6.8,
    oas: 130,
  },
  metrics: {
    duration: asOf === 'CURRENT' ? 7.2 : 7.1,
    spread_duration: 7,
    dts: null,
    active_duration: asOf === 'CURRENT' ? 0.3 : 0.2,
    active_spread_duration: 0.2,
  },
  holdings: [
    {
      cusip: '00206RCQ3',
      description: 'AT&T Inc 4.75% 2046-05-15',
      quantity: asOf === 'CURRENT' ? 400000 : 300000,
      market_value: 275480.5,
      weight: 0.0275,
      duration: 13.132,
      spread_duration: 13.132,
      contribution_to_duration: 0.361,
    },
  ],
});

const figures = {
  account_id: 'ACC1',
  account_name: 'One',
  base_currency: 'USD',
  nav: 10000000,
  available_cash: 250000,
  spread_duration: 7,
  active_spread_duration: 0.2,
  benchmark_id: 'B',
  benchmark_spread_duration: 6.8,
};

const accountReadings = [
  ...readings,
  http.get('*/v1/accounts', () => HttpResponse.json({ accounts: [figures], next_cursor: null })),
  http.get('*/v1/accounts/:id', ({ request }) =>
    HttpResponse.json(account(new URL(request.url).searchParams.get('as_of'))),
  ),
  http.get('*/v1/cash/:id', () =>
    HttpResponse.json({
      cash_positions: [{ currency: 'USD', settled_cash: 100000.1, available_cash: -90000.05 }],
    }),
  ),
];

describe('Accounts', () => {
  it('shows positions, cash and metrics against the benchmark, start of day and current', async () => {
    services.use(...accountReadings);
    open('/accounts?account=ACC1', ['reference:read']);
    const metrics = await screen.findByRole('table', { name: 'Metrics' });
    const duration = within(metrics).getByRole('row', { name: /^Duration/ });
    expect(
      within(duration)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['6.900', '7.100', '+0.200', '7.200', '+0.300']);
    expect(within(metrics).getByRole('row', { name: /^DTS/ })).toHaveTextContent('unknown');
    const cash = await screen.findByRole('table', { name: 'Cash' });
    expect(cash).toHaveTextContent('100,000.10');
    expect(cash).toHaveTextContent('−90,000.05 overdrawn');
    expect(await screen.findByText('300,000')).toBeVisible();
    expect(await screen.findByText('400,000')).toBeVisible();
    expect(screen.getByText('In All mandates, Pension mandates')).toBeVisible();
  });

  it('shows NAV, cash and risk of every account, and which are not known', async () => {
    services.use(...accountReadings);
    open('/accounts', ['reference:read']);
    const list = within(await screen.findByRole('region', { name: 'Accounts' }));
    expect(await list.findByText('10.0')).toBeVisible();
    expect(list.getByText('2.50')).toBeVisible();
    expect(list.getByText('0.200')).toBeVisible();
    expect(list.getAllByText('unknown')[0]).toBeVisible();
  });

  it('says the currency that all have in the headers, and counts breaches for users who may know', async () => {
    const breach = { rule_id: 'R', outcome: 'BREACH' };
    services.use(
      http.get('*/v1/compliance/breaches', () =>
        HttpResponse.json({
          business_date: '2023-03-31',
          breaches: [
            { ...breach, account_id: 'ACC1' },
            { ...breach, account_id: 'ACC1', rule_id: 'S' },
          ],
          next_cursor: null,
        }),
      ),
      ...accountReadings,
    );
    open('/accounts', ['reference:read', 'compliance:read']);
    expect(await screen.findByRole('columnheader', { name: 'NAV ($mm)' })).toBeVisible();
    const row = (await screen.findByRole('gridcell', { name: 'ACC1' })).closest<HTMLElement>('[role=row]')!;
    expect(await within(row).findByRole('gridcell', { name: '2' })).toBeVisible();
  });

  it('exports what is found, and says when that is not all', async () => {
    services.use(...accountReadings);
    const files = savedFiles();
    const { user } = open('/accounts', ['reference:read']);
    await screen.findByRole('button', { name: 'Export 2 rows' });
    expect(screen.queryByRole('columnheader', { name: 'Breaches' })).toBeNull();
    await user.type(screen.getByLabelText('Find an account'), 'pension');
    const lines = await exportedLines(user, files, 'Export 1 filtered');
    expect(lines[0]).toMatch(/"Account","Name","Currency","NAV \(own currency\)"/);
    expect(lines.slice(1)).toEqual([
      '"ACC1","One","USD",10000000.00,250000.00,2.50,7.000,"B",6.800,0.200,,"All mandates, Pension mandates"',
    ]);
  });

  it('finds accounts by id, name or group, and says what to do when none fits', async () => {
    services.use(...accountReadings);
    const { user } = open('/accounts', ['reference:read']);
    const list = await screen.findByRole('region', { name: 'Accounts' });
    expect(await within(list).findByText('ACC2')).toBeVisible();
    await user.type(screen.getByLabelText('Find an account'), 'pension');
    await waitFor(() => expect(within(list).queryByText('ACC2')).toBeNull());
    await user.type(screen.getByLabelText('Find an account'), ' unknown');
    expect(await screen.findByText(/No accounts match/)).toBeVisible();
  });

  it('says what is wrong when the account is not there', async () => {
    services.use(
      http.get('*/v1/accounts/:id', () =>
        problem(404, 'not-found', 'Not found', { detail: "There is no account 'ACC9'." }),
      ),
      ...accountReadings,
    );
    open('/accounts?account=ACC9', ['reference:read']);
    expect(await screen.findByText("Not found. There is no account 'ACC9'.")).toBeVisible();
    expect(screen.getByText('Ref c-42')).toBeVisible();
  });
});
