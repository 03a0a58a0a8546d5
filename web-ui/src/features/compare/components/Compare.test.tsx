import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Compared, Comparison, Method } from '../../../shared/api/contract';
import { allocation, difference, previewId, warning } from '../../../testing/samples';
import { lineOf } from '../../../shared/lines/line';
import { METHODS } from '../../../shared/draft/methods';
import { open, problem, readings, services } from '../../../testing/screen';
import { typedOrder } from '../../../testing/ticket';
import {
  emptyDraft,
  methodDrafted,
  orderDrafted,
  previewed,
  type MethodDraft,
} from '../../../shared/draft/draft';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit'];
const order = typedOrder;

function result(method: Method, after: number, over: Partial<Compared> = {}): Compared {
  const { summary, certificate, expires_at } = allocation();
  return {
    method,
    allocation_id: method === 'MIN_DISPERSION' ? previewId : `id-${method}`,
    expires_at,
    statement_hash: 'h',
    summary: {
      ...summary,
      dispersion_metrics: { ...summary.dispersion_metrics, post_trade_std_dev: after },
    },
    certificate: {
      ...certificate,
      ...(method !== 'MIN_DISPERSION' && { objective: 'UNALLOCATED_PAR', value: 0, lower_bound: 0 }),
    },
    warnings: [],
    ...over,
  };
}

const comparison = (over: Partial<Comparison> = {}): Comparison => ({
  order: allocation().order,
  as_of: '2023-03-31',
  constraints: allocation().constraints,
  results: [
    result('PRO_RATA', 0.9, { warnings: [warning({ account_id: 'ACC1' })] }),
    result('MIN_DISPERSION', 0.64),
  ],
  differences: [difference],
  ...over,
});

let sent: unknown[];
const answers = (answer: () => Response) =>
  services.use(
    http.post('*/v1/allocations/compare', async ({ request }) => {
      sent.push(await request.json());
      return answer();
    }),
  );

beforeEach(() => {
  sent = [];
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
  );
  answers(() => HttpResponse.json(comparison()));
});

const drafted = (method: Partial<MethodDraft> = {}) => [
  methodDrafted({ ...emptyDraft.method, ...method }),
  orderDrafted(order),
];

async function opened(method?: Partial<MethodDraft>) {
  const { store, user } = open('/workbench/compare', ALL, drafted(method));
  return { store, user, table: await screen.findByRole('table', { name: 'Methods side by side' }) };
}

const row = (table: HTMLElement, name: RegExp) => within(table).getByRole('row', { name });

describe('Compare methods', () => {
  it('asks for every method that the draft has parameters for, by the key c', async () => {
    const { user } = open('/workbench/method', ALL, drafted());
    expect(await screen.findByRole('button', { name: 'Compare methods' })).toBeEnabled();
    await user.keyboard('c');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      order: { security_id: '00206RCQ3', side: 'BUY', quantity: 1000000 },
      allocation_methods: ['PRO_RATA', 'MIN_DISPERSION'],
      parameters: { base_metric: 'NAV', target_metric: 'ACTIVE_SPREAD_DURATION' },
    });
    expect(sent[0]).not.toHaveProperty('allocation_method');
  });

  it('marks the best of each figure by the word, and nothing where all are equal', async () => {
    const { table } = await opened();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Minimum dispersion has the lowest ASD dispersion: 0.640 years',
    );
    expect(row(table, /^ASD dispersion post \(years\) 0.900 best 0.640$/)).toBeVisible();
    expect(row(table, /^Warnings 1 0$/)).toBeVisible();
    expect(row(table, /^Allocated \(par\) 1,000,000 1,000,000$/)).toBeVisible();
    expect(screen.getByText(/Custom weights are excluded/)).toBeVisible();
  });

  it('marks the method of the preview that the reader comes from, and leads back to it', async () => {
    const before = [...drafted({ method: 'MIN_DISPERSION' }), previewed(allocation())];
    const { user } = open('/workbench/compare', ALL, before);
    const table = await screen.findByRole('table', { name: 'Methods side by side' });
    const mine = `${METHODS[allocation().method].name}your preview`;
    expect(within(table).getByRole('columnheader', { name: /your preview/ })).toHaveTextContent(mine);
    await user.click(screen.getByRole('link', { name: 'Back to preview' }));
    expect(await screen.findByRole('button', { name: 'Commit BUY' })).toBeVisible();
  });

  it('compares three methods when there are weights, and marks no dispersion of different figures', async () => {
    answers(() =>
      HttpResponse.json(
        comparison({
          results: [
            result('PRO_RATA', 0.9),
            result('CUSTOM_WEIGHTS', 0.8),
            result('MIN_DISPERSION', 0.64, {
              certificate: { ...allocation().certificate, objective: 'DISPERSION(DTS, EQUAL)' },
            }),
          ],
        }),
      ),
    );
    const { table } = await opened({ weights: [lineOf('ACC1', '2'), lineOf('ACC2', '1')] });
    expect(sent[0]).toMatchObject({ parameters: { weights: { ACC1: 2, ACC2: 1 } } });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
    expect(row(table, /^Dispersion post/)).not.toHaveTextContent('best');
    expect(screen.getByText(/none is marked best/)).toBeVisible();
  });

  it('shows the pieces of each account by method, and says so when there is no difference', async () => {
    await opened();
    expect(await screen.findByRole('gridcell', { name: '400,000' })).toBeVisible();
    expect(await screen.findByRole('gridcell', { name: '600,000' })).toBeVisible();
    answers(() => HttpResponse.json(comparison({ differences: [] })));
    screen.getByRole('button', { name: 'Compare again' }).click();
    expect(
      await screen.findByText('Every account gets the same allocation by all of these methods.'),
    ).toBeVisible();
  });

  it('opens the one that is chosen as the reader’s own preview', async () => {
    const { store, user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Select: Minimum dispersion' }));
    expect(await screen.findByText('Commit BUY')).toBeEnabled();
    expect(screen.getByText('Re-run')).toBeVisible();
    expect(store.getState().draft.method.method).toBe('MIN_DISPERSION');
  });

  it('does not offer what has expired', async () => {
    answers(() =>
      HttpResponse.json(
        comparison({ results: [result('PRO_RATA', 0.9, { expires_at: '2020-01-01T00:00:00Z' })] }),
      ),
    );
    await opened();
    expect(screen.getByText(/These results have expired/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Select: Pro rata' })).toBeDisabled();
  });

  it('says the next step without an order, and in words why it was refused', async () => {
    open('/workbench/compare', ALL);
    expect(await screen.findByText(/Nothing to compare yet/)).toBeVisible();
    expect(sent).toHaveLength(0);
    answers(() => problem(503, 'unavailable', 'Not available now'));
    cleanup();
    open('/workbench/compare', ALL, drafted());
    expect(await screen.findByText('Not available now.')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('button', { name: 'Compare again' })).toBeEnabled();
  });
});
