import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Allocation, Comparison, Line } from '../../../shared/api/contract';
import { allocation, previewId, security } from '../../../testing/samples';
import { open, readings, services } from '../../../testing/screen';
import { emptyDraft, methodDrafted, orderDrafted, previewed } from '../draft';
import { cashFinding } from './CashChart';
import { largest, leftOut } from './drawn';
import { deviationsOf, mostDeviating, proRataFinding } from './proRata';
import { bandsOf, dotsOf } from './strips';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit'];
const own = [
  methodDrafted({ ...emptyDraft.method, method: 'MIN_DISPERSION' }),
  orderDrafted({ ...emptyDraft.order, security, quantity: '1mm', groups: ['ALL'] }),
  previewed(allocation()),
];

const [first, second] = allocation().allocations as [Line, Line];

const compared = (hash: string): Comparison => ({
  order: allocation().order,
  as_of: '2023-03-31',
  results: [
    {
      method: 'MIN_DISPERSION',
      allocation_id: 'x',
      expires_at: '2026-11-23T00:00:00Z',
      statement_hash: hash,
      summary: allocation().summary,
      certificate: allocation().certificate,
      warnings: [],
    },
  ],
  differences: [
    {
      account_id: 'ACC2',
      account_name: 'Two',
      quantities: { MIN_DISPERSION: 0, PRO_RATA: 600000 },
      spread: 600000,
    },
    {
      account_id: 'ACC1',
      account_name: 'One',
      quantities: { MIN_DISPERSION: 1000000, PRO_RATA: 500000 },
      spread: 500000,
    },
  ],
});

const answers = (preview: Allocation, comparison = compared('6e5f')) =>
  services.use(
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(preview)),
    http.post('*/v1/allocations/compare', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(comparison);
    }),
  );

let sent: unknown[];
beforeEach(() => {
  sent = [];
  services.use(...readings);
  answers(allocation());
});

describe('What a chart draws', () => {
  it('puts an account on both strips, and nowhere when its value is unknown', () => {
    const unknown = { ...first, pre_trade_metrics: { ...first.pre_trade_metrics, dts: null } };
    const { before, after } = dotsOf([first, second], 'active_spread_duration');
    expect(before.map(({ account, value }) => [account, value])).toEqual([
      ['ACC1', -1.2],
      ['ACC2', 0.4],
    ]);
    expect(after.map(({ value, piece }) => [value, piece])).toEqual([
      [-0.9, 1000000],
      [0.4, 0],
    ]);
    expect(dotsOf([unknown], 'dts').before).toEqual([]);
  });

  it('has the band where mean and deviation are known', () => {
    const metrics = allocation().summary.dispersion_metrics;
    const [before, after] = bandsOf(metrics);
    expect(before).toMatchObject({ strip: 1, mean: -0.4, low: -1.32, high: 0.52 });
    expect(after).toMatchObject({ strip: 0, mean: -0.25, low: -0.89, high: 0.39 });
    expect(bandsOf({ ...metrics, pre_trade_std_dev: null })).toHaveLength(1);
  });

  it('is the largest of many, and what is left out is said', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => ({ ...first, allocated_quantity: i }));
    expect(largest(lines, 2).map((line) => line.allocated_quantity)).toEqual([999, 998]);
    expect(leftOut(2, 1000, 'largest')).toContain('2 largest of 1,000');
    expect(leftOut(2, 2, 'largest')).toBe('');
  });

  it('sorts what is above and below pro rata, by the service’s own difference', () => {
    const deviations = deviationsOf(compared(''), 'MIN_DISPERSION');
    expect(deviations.map(({ account, more }) => [account, more])).toEqual([
      ['ACC1', 500000],
      ['ACC2', -600000],
    ]);
    expect(mostDeviating(deviations, 1).map(({ account }) => account)).toEqual(['ACC2']);
    expect(proRataFinding(deviations)).toBe(
      '1 account above pro rata, 1 below; the farthest, ACC2, by 600,000 par less',
    );
    expect(proRataFinding([])).toBe('Every account gets its pro rata piece');
  });

  it('says what happens to cash', () => {
    expect(cashFinding(allocation())).toBe('Cash falls in 1 account; none ends below zero');
    const short = { ...first, post_trade_cash: -1 };
    expect(cashFinding(allocation({ allocations: [short] }))).toBe(
      'Cash falls in 1 account; 1 of them ends below zero',
    );
    expect(cashFinding(allocation({ allocations: [second] }))).toMatch(/nobody gets a piece/);
  });
});

describe('A chart', () => {
  it.each([
    ['dispersion', 'Spread of ASD falls 30.43 %, from 0.920 to 0.640 years', ['ACC1', '−1.200', '−0.900']],
    ['cash', 'Cash falls in 1 account; none ends below zero', ['ACC1', '2,000,000.00', '1,081,731.67']],
  ])('of %s says its finding and shows the same as a table', async (view, finding, figures) => {
    const { user } = open(`/workbench/preview/${previewId}?show=${view}`, ALL);
    expect(await screen.findByRole('img', { name: finding })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const table = screen.getByRole('table', { name: finding });
    const [row] = within(table).getAllByRole('row').slice(1);
    figures.forEach((figure) => expect(row).toHaveTextContent(figure));
    expect(screen.queryByRole('img', { name: finding })).toBeNull();
  });

  it('against pro rata asks the service to split both ways, and says when the preview is older', async () => {
    open(`/workbench/preview/${previewId}?show=pro-rata`, ALL, own);
    expect(
      await screen.findByRole('img', { name: /^1 account above pro rata, 1 below/ }),
    ).toBeInTheDocument();
    expect(sent).toMatchObject([{ allocation_methods: ['MIN_DISPERSION', 'PRO_RATA'] }]);
    expect(screen.queryByText(/have changed since this preview/)).toBeNull();
  });

  it('against pro rata says when the preview rests on other inputs', async () => {
    answers(allocation(), compared('another'));
    open(`/workbench/preview/${previewId}?show=pro-rata`, ALL, own);
    expect(await screen.findByText(/have changed since this preview/)).toBeVisible();
  });

  it('against pro rata is not drawn for pro rata itself, nor for a colleague’s preview', async () => {
    open(`/workbench/preview/${previewId}?show=pro-rata`, ALL);
    expect(await screen.findByText(/Only the preview you made last/)).toBeVisible();
    answers(allocation({ method: 'PRO_RATA' }));
    open(`/workbench/preview/${previewId}?show=pro-rata`, ALL, own);
    expect(await screen.findByText(/This is the pro rata split itself/)).toBeVisible();
    await waitFor(() => expect(sent).toHaveLength(0));
  });
});
