import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Report, Running, Test, Tested } from '../api/fairnessCalls';
import { testFinding, testNotes } from '../model/tested';
import { open, problem, readings, services } from '../../../testing/screen';

const OFFICER = ['compliance:read', 'reference:read'];

const account = (over: Partial<Running> = {}): Running => ({
  account_id: 'ACC1',
  currency: 'USD',
  nav: 50_000_000,
  trades: 24,
  allocated: 3_000_000,
  pro_rata_share: 2_998_000,
  difference: 2000,
  difference_money: 1966.5,
  difference_bp: 0.39,
  difference_asd: 0.001,
  rounded_up: 12,
  rounded_down: 8,
  rounded_to_nothing: 0,
  ties_won: 1,
  ties_lost: 0,
  rounding_net: 2000,
  by_hand: 1,
  last_shortfall: '2026-11-30',
  fill_rate: 0.9,
  ...over,
});

const report = (over: Partial<Report> = {}): Report => ({
  accounts: [account(), account({ account_id: 'ACC2', difference: -9000, difference_bp: -9.18 })],
  sizes: [{ currency: 'USD', quarter: 1, accounts: 9, mean_difference_bp: -3.2, rounded_to_nothing: 14 }],
  dispersion: [
    {
      month: '2026-11',
      group_id: 'CORE',
      accounts: 30,
      spread: {
        equal_weighted: 2.5,
        asset_weighted: 1.5,
        high: 4,
        low: -4,
        lower_quartile: -1,
        median: 0,
        upper_quartile: 1,
      },
    },
    { month: '2026-11', group_id: 'INT', accounts: 5, spread: null },
  ],
  ...over,
});

const tested = (over: Partial<Tested> = {}): Tested => ({
  account_id: 'ACC1',
  trades: 24,
  return_bp: 1.2,
  expected_bp: 1,
  p_value: 0.4,
  corrected_p_value: 0.8,
  trades_needed: 340,
  ...over,
});
const few = tested({
  account_id: 'ACC2',
  trades: 19,
  p_value: null,
  corrected_p_value: null,
  trades_needed: null,
});

const test = (over: Partial<Test> = {}): Test => ({
  trades: 24,
  without_fills: 3,
  without_close: 0,
  resplits: 100_000,
  seed: 1,
  tilt_bp: 10,
  level: 0.05,
  power: 0.95,
  accounts: [few, tested()],
  ...over,
});

const answers = (body: Report, asked: URL[] = []) => [
  ...readings,
  http.get('*/v1/fairness', ({ request }) => {
    asked.push(new URL(request.url));
    return HttpResponse.json(body);
  }),
];

describe('Fairness', () => {
  it('shows running differences, the farthest account first, in words, as a picture and as a table', async () => {
    services.use(...answers(report()));
    const { user } = open('/fairness', OFFICER);
    const finding = '1 account ahead of pro rata, 1 behind; farthest: ACC2, 9.18 bp of NAV behind';
    expect(await screen.findByRole('img', { name: finding })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const rows = within(screen.getByRole('table', { name: finding })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'AccountDifference (bp NAV)Difference (par)TradesLast shortfall',
      'ACC2▼ −9.18▼ −9,0002411/30/26',
      'ACC1▲ +0.39▲ +2,0002411/30/26',
    ]);
    expect(await screen.findByRole('button', { name: 'Export 2 rows' })).toBeVisible();
    expect(screen.getByText('2 accounts against pro rata')).toBeVisible();
  });

  it('asks for the period, group, PM and method that the filters say', async () => {
    const asked: URL[] = [];
    services.use(...answers(report(), asked));
    const { user } = open('/fairness?from=2026-11-01&to=2026-11-30&group=CORE', OFFICER);
    await user.type(await screen.findByLabelText('PM'), 'jane{Enter}');
    await user.click(screen.getByRole('combobox', { name: 'Method' }));
    await user.click(screen.getByRole('option', { name: 'Minimum dispersion' }));
    await waitFor(() =>
      expect(Object.fromEntries(asked.at(-1)!.searchParams)).toEqual({
        from: '2026-11-01',
        to: '2026-11-30',
        group: 'CORE',
        trader: 'jane',
        method: 'MIN_DISPERSION',
      }),
    );
  });

  it('shows dispersion by month, and says where it means nothing', async () => {
    services.use(...answers(report()));
    open('/fairness?show=dispersion', OFFICER);
    expect(
      await screen.findByRole('img', {
        name: 'Dispersion is widest in CORE in 2026-11: 2.50 bp of NAV, equal-weighted',
      }),
    ).toBeVisible();
    expect(await screen.findByText('Not meaningful: five accounts or fewer')).toBeVisible();
  });

  it('compares accounts by size, and says that kinds of accounts are not known', async () => {
    services.use(...answers(report()));
    open('/fairness?show=sizes', OFFICER);
    expect(await screen.findByText('Smallest NAVs')).toBeVisible();
    expect(screen.getByText(/performance fee are not marked/)).toBeVisible();
  });

  it('says that nothing was committed in the period', async () => {
    services.use(...answers(report({ accounts: [], sizes: [], dispersion: [] })));
    open('/fairness', OFFICER);
    expect(await screen.findByText('No committed allocations in this period.')).toBeVisible();
    expect(screen.queryByRole('img', { name: /pro rata/ })).toBeNull();
  });

  it('says a refusal by field, with what to quote', async () => {
    services.use(
      ...readings,
      http.get('*/v1/fairness', () =>
        problem(400, 'invalid-input', 'The request is not valid', {
          violations: [{ field: 'from', message: "is 'x'; send a day such as 2026-11-22" }],
        }),
      ),
    );
    open('/fairness?from=x', OFFICER);
    expect(await screen.findByText(/send a day such as/)).toBeVisible();
    expect(screen.getByText('Ref c-42')).toBeVisible();
  });

  it('runs the first-day test when asked, and not before', async () => {
    let runs = 0;
    services.use(
      ...answers(report()),
      http.get('*/v1/fairness/test', () => {
        runs++;
        return HttpResponse.json(test());
      }),
    );
    const { user } = open('/fairness?show=test', OFFICER);
    const run = await screen.findByRole('button', { name: 'Run test' });
    expect(runs).toBe(0);
    await user.click(run);
    expect(await screen.findByText(/^No account was favored/)).toBeVisible();
    expect(await screen.findByText('Fewer than 20 trades: no p-value')).toBeVisible();
    expect(await screen.findByText('Within chance')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Run test' }));
    await waitFor(() => expect(runs).toBe(2));
  });

  it('is closed to a user who may not read compliance or the audit', async () => {
    services.use(...readings);
    open('/fairness', ['order:read']);
    expect(await screen.findByText(/not open to you/)).toBeVisible();
  });
});

describe('The first-day test in words', () => {
  it('says that no account was favored, and what it could have found', () => {
    expect(testFinding(test())).toBe(
      'No account was favored: the first-day returns of 1 account are within chance',
    );
    expect(testNotes(test())).toEqual([
      '24 trades tested against 100,000 random re-splits of the same fills within the same limits.',
      'Smallest corrected p-value 0.8; 0.05 or less counts as more than chance. It names accounts whose trades deserve a review; it is not proof of intent.',
      '1 account with fewer than 20 trades: no p-value.',
      'A tilt of 10 bp of NAV a year would be found after 340 trades, with a chance of 95%.',
      '3 allocations left out: no final allocation.',
    ]);
  });

  it('names who did better and who did worse than chance explains', () => {
    const p = { p_value: 0.0001, corrected_p_value: 0.001 };
    const accounts = [tested(p), tested({ ...p, account_id: 'ACC3', return_bp: 0 }), few];
    expect(testFinding(test({ accounts }))).toBe(
      'Better first-day returns than chance explains: ACC1. Worse first-day returns than chance explains: ACC3',
    );
  });

  it.each([
    [{ trades: 0, accounts: [] }, 'Nothing to test: no filled block of this period has a closing price'],
    [{ accounts: [few] }, 'No p-value yet: no account has 20 tested trades'],
  ])('gives no verdict where there is none', (over, words) => {
    expect(testFinding(test(over))).toBe(words);
  });

  it('says that a tilt would not be found', () => {
    const accounts = [tested({ trades_needed: null }), tested({ account_id: 'ACC3' })];
    expect(testNotes(test({ accounts })).join(' ')).toContain(
      'after 340 trades, with a chance of 95%; for 1 account not within 2,000',
    );
    expect(testNotes(test({ accounts: [accounts[0]!] })).join(' ')).toContain(
      'would not be found within 2,000',
    );
  });
});
