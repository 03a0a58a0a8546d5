import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Frontier, FrontierPoint } from '../../../../shared/api/contract';
import { emptyDraft, methodDrafted, orderDrafted } from '../../../../shared/draft/draft';
import { allocation, previewId } from '../../../../testing/samples';
import { open, problem, readings, services } from '../../../../testing/screen';
import { typedOrder } from '../../../../testing/ticket';
import { frontierFinding, frontierNote } from '../../model/frontier';

const ALL = ['reference:read', 'allocation:preview', 'allocation:commit'];
const order = typedOrder;

const point = (max_distance: number | null, dispersion: number): FrontierPoint => ({
  max_distance,
  dispersion,
  lower_bound: dispersion,
  relative_gap: 0,
  status: 'OPTIMAL',
  greatest_distance_par: 1000,
  greatest_distance: max_distance ?? 1.742,
  mean_distance_par: 500,
  mean_distance: 0.1,
  total_allocated: 1_000_000,
  unallocated: 0,
  accounts_allocated: 3,
});

const frontier = (over: Partial<Frontier> = {}): Frontier => ({
  as_of: '2023-03-31',
  target_metric: 'ACTIVE_SPREAD_DURATION',
  base_metric: 'NAV',
  smallest_distance: 0,
  accounts_at_limit: 0,
  points: [point(0, 0.9), point(0.2867, 0.8), point(null, 0.64)],
  ...over,
});

let sent: Record<string, { parameters: unknown }[]>;
const answer = (path: string, make: () => Response) =>
  http.post(`*/v1/allocations/${path}`, async ({ request }) => {
    (sent[path] ??= []).push((await request.json()) as { parameters: unknown });
    return make();
  });

beforeEach(() => {
  sent = {};
  services.use(
    ...readings,
    http.get(`*/v1/allocations/${previewId}`, () => HttpResponse.json(allocation())),
    answer('compare', () =>
      HttpResponse.json({
        order: allocation().order,
        as_of: '2023-03-31',
        constraints: allocation().constraints,
        results: [{ ...allocation(), statement_hash: 'h', warnings: [] }],
        differences: [],
      }),
    ),
    answer('frontier', () => HttpResponse.json(frontier())),
    answer('preview', () => HttpResponse.json(allocation())),
  );
});

async function shown() {
  const drafted = [methodDrafted({ ...emptyDraft.method, maxDistance: '5' }), orderDrafted(order)];
  const { user, store } = open('/workbench/compare', ALL, drafted);
  await user.click(await screen.findByRole('button', { name: 'Run frontier' }));
  return { user, store };
}

it('is asked for on demand, whatever distance the draft allows, and drawn beside its table', async () => {
  await shown();
  const table = await screen.findByRole('table', { name: 'Points of the frontier' });
  expect(sent['frontier']).toHaveLength(1);
  expect(sent['frontier']?.[0]?.parameters).toEqual({
    target_metric: 'ACTIVE_SPREAD_DURATION',
    dispersion_weighting: 'EQUAL',
    base_metric: 'NAV',
  });
  expect(
    await screen.findByRole('img', {
      name: 'ASD dispersion falls from 0.900 at pro rata to 0.640 years without a limit',
    }),
  ).toBeVisible();
  expect(
    within(table).getByRole('row', { name: /28.67% 0.800 Optimal 28.67% 10.00% 1,000,000$/ }),
  ).toBeVisible();
});

it('previews the chosen point with its distance, by the keyboard alone', async () => {
  const { user, store } = await shown();
  const last = await screen.findByRole('radio', { name: 'Max distance: No limit' });
  expect(last).toBeChecked();
  last.focus();
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('radio', { name: 'Max distance: 28.67%' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Preview this allocation' }));
  await waitFor(() => expect(sent['preview']).toHaveLength(1));
  expect(sent['preview']?.[0]).toMatchObject({
    allocation_method: 'MIN_DISPERSION',
    parameters: { max_distance: 0.2867, base_metric: 'NAV' },
  });
  expect(store.getState().draft.method).toMatchObject({ method: 'MIN_DISPERSION', maxDistance: '28.67' });
});

it('says why it cannot be had', async () => {
  services.use(answer('frontier', () => problem(422, 'invalid-input', 'No account can trade')));
  await shown();
  expect(await screen.findByText(/No account can trade/)).toBeVisible();
});

it('says in sentences what the picture cannot show', () => {
  expect(frontierNote(frontier())).toBe('');
  expect(frontierNote(frontier({ smallest_distance: 1.9901, accounts_at_limit: 2 }))).toBe(
    'No tradable allocation is nearer to pro rata than 199.01% of each share. 2 accounts are at a limit; the others share what these cannot take.',
  );
  expect(frontierFinding(frontier({ points: [point(0, 0.64), point(null, 0.64)] }))).toBe(
    'Distance from pro rata leaves ASD dispersion unchanged',
  );
});
