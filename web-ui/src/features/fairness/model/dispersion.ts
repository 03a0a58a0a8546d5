import type { Month, Quarter } from '../api/fairnessCalls';
import { bp } from './running';
import type { ListColumn } from '../../../shared/grid/listColumns';

/** What the picture shows, in a sentence. */
export function dispersionFinding(months: Month[]): string {
  const widest = months.reduce<Month | null>(
    (most, one) =>
      one.spread && one.spread.equal_weighted > (most?.spread?.equal_weighted ?? -1) ? one : most,
    null,
  );
  return widest?.spread
    ? `Dispersion is widest in ${widest.group_id} in ${widest.month}: ${bp(widest.spread.equal_weighted)} bp of NAV, equal-weighted`
    : 'Dispersion not meaningful: five accounts or fewer in every group and month';
}

/** The groups that have a meaningful month. */
export const groupsOf = (months: Month[]): string[] => [
  ...new Set(months.filter(({ spread }) => spread !== null).map(({ group_id }) => group_id)),
];

/** A row a month, a field a group; a group without a meaningful figure leaves a gap. */
export function seriesOf(months: Month[]): Record<string, string | number>[] {
  const rows = new Map<string, Record<string, string | number>>();
  for (const { month, group_id, spread } of months) {
    const row = rows.get(month) ?? { month };
    if (spread) {
      row[group_id] = spread.equal_weighted;
    }
    rows.set(month, row);
  }
  return [...rows.keys()].sort().map((month) => rows.get(month)!);
}

const spread = (header: string, of: (spread: NonNullable<Month['spread']>) => number): ListColumn<Month> => ({
  header,
  kind: 'percent',
  width: 150,
  of: (month) => (month.spread ? of(month.spread) : null),
});

export const DISPERSION_COLUMNS: ListColumn<Month>[] = [
  { header: 'Month', kind: 'text', width: 96, of: ({ month }) => month },
  { header: 'Portfolio group', kind: 'text', width: 140, of: ({ group_id }) => group_id },
  { header: 'Accounts', kind: 'whole', width: 96, of: ({ accounts }) => accounts },
  spread('Equal-weighted (bp)', ({ equal_weighted }) => equal_weighted),
  spread('Asset-weighted (bp)', ({ asset_weighted }) => asset_weighted),
  spread('High (bp)', ({ high }) => high),
  spread('Upper quartile (bp)', ({ upper_quartile }) => upper_quartile),
  spread('Median (bp)', ({ median }) => median),
  spread('Lower quartile (bp)', ({ lower_quartile }) => lower_quartile),
  spread('Low (bp)', ({ low }) => low),
  {
    header: 'Note',
    kind: 'text',
    width: 200,
    grows: true,
    of: (month) => (month.spread ? null : 'Not meaningful: five accounts or fewer'),
  },
];

const QUARTERS = ['Smallest NAVs', 'Second quarter', 'Third quarter', 'Largest NAVs'];

export const SIZE_COLUMNS: ListColumn<Quarter>[] = [
  { header: 'Size', kind: 'text', width: 160, of: ({ quarter }) => QUARTERS[quarter - 1] },
  { header: 'Currency', kind: 'text', width: 96, of: ({ currency }) => currency },
  { header: 'Accounts', kind: 'whole', width: 96, of: ({ accounts }) => accounts },
  {
    header: 'Mean difference (bp NAV)',
    kind: 'percent',
    width: 190,
    of: ({ mean_difference_bp }) => mean_difference_bp,
  },
  {
    header: 'Shares rounded to nothing',
    kind: 'whole',
    width: 200,
    of: ({ rounded_to_nothing }) => rounded_to_nothing,
  },
];
