import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deviation, Line } from '../../../../shared/api/contract';
import { allocation, previewId } from '../../../../testing/samples';
import { open, readings, services } from '../../../../testing/screen';
import { cashFinding } from './CashChart';
import { largest, leftOut } from '../../model/drawn';
import { mostDeviating, proRataFinding } from '../../model/proRata';
import { bandsOf, dotsOf } from '../../model/strips';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit'];
const [first, second] = allocation().allocations as [Line, Line];

const deviations: Deviation[] = [
  {
    account_id: 'ACC1',
    account_name: 'One',
    quantity: 1000000,
    pro_rata_quantity: 500000,
    difference: 500000,
  },
  { account_id: 'ACC2', account_name: 'Two', quantity: 0, pro_rata_quantity: 600000, difference: -600000 },
];

const deviating = (answer: Deviation[]) =>
  services.use(
    http.get(`*/v1/allocations/${previewId}/pro-rata`, () =>
      HttpResponse.json({ allocation_id: previewId, deviations: answer }),
    ),
  );

beforeEach(() => {
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
});

describe('What a chart draws', () => {
  it('puts an account on both strips, and nowhere when its value is unknown', () => {
    const unknown = { ...first, pre_trade_metrics: { ...first.pre_trade_metrics, dts: null } };
    const { before, after } = dotsOf([first, second], 'active_spread_duration');
    expect(before.map(({ account, value }) => [account, value])).toEqual([
      ['ACC1', -1.2],
      ['ACC2', 0.4],
    ]);
    expect(after.map(({ value, quantity }) => [value, quantity])).toEqual([
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
    expect(leftOut(2, 1000, 'largest')).toContain('Top 2 of 1,000 largest');
    expect(leftOut(2, 2, 'largest')).toBe('');
  });

  it('is the farthest from pro rata, and the sentence names it', () => {
    expect(mostDeviating(deviations, 1).map(({ account_id }) => account_id)).toEqual(['ACC2']);
    expect(proRataFinding(deviations)).toBe(
      '1 account above pro rata, 1 below; largest difference: ACC2, 600,000 par less',
    );
    expect(proRataFinding([])).toBe('Every account has its pro rata allocation');
  });

  it('says what happens to cash', () => {
    expect(cashFinding(allocation())).toBe('Cash falls in 1 account; none goes negative');
    const short = { ...first, post_trade_cash: -1 };
    expect(cashFinding(allocation({ allocations: [short] }))).toBe(
      'Cash falls in 1 account; 1 goes negative',
    );
    expect(cashFinding(allocation({ allocations: [second] }))).toMatch(/nothing allocated/);
  });
});

describe('A chart', () => {
  it.each([
    ['dispersion', 'ASD dispersion falls 30.43%, from 0.920 to 0.640 years', ['ACC1', '−1.200', '−0.900']],
    ['cash', 'Cash falls in 1 account; none goes negative', ['ACC1', '2,000,000.00', '1,081,731.67']],
  ])('of %s says its finding and shows the same as a table', async (view, finding, figures) => {
    const { user } = open(`/workbench/preview/${previewId}?show=${view}`, ALL);
    expect(await screen.findByRole('img', { name: finding })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const table = screen.getByRole('table', { name: finding });
    const [row] = within(table).getAllByRole('row').slice(1);
    figures.forEach((figure) => expect(row).toHaveTextContent(figure));
    expect(screen.queryByRole('img', { name: finding })).toBeNull();
  });

  it('against pro rata is drawn for every user, a colleague too, from the service’s own figures', async () => {
    deviating(deviations);
    const { user } = open(`/workbench/preview/${previewId}?show=pro-rata`, ALL);
    const title = /^1 account above pro rata, 1 below/;
    expect(await screen.findByRole('img', { name: title })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show as a table' }));
    const rows = within(screen.getByRole('table', { name: title })).getAllByRole('row');
    expect(rows[2]).toHaveTextContent('ACC20600,000▼ −600,000');
    getSelection()?.selectAllChildren(within(rows[2]!).getAllByRole('cell').at(-1)!);
    const setData = vi.fn();
    fireEvent.copy(rows[2]!, { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', '-600,000');
    await user.click(screen.getByRole('button', { name: 'Show as a chart' }));
    expect(screen.getByRole('img', { name: title })).toBeInTheDocument();
  });

  it('against pro rata says so where every piece is the pro rata one', async () => {
    deviating([]);
    open(`/workbench/preview/${previewId}?show=pro-rata`, ALL);
    expect(await screen.findByText(/has its pro rata \(NAV\) allocation/)).toBeVisible();
  });
});
