import type { ColDef } from 'ag-grid-community';
import type { Account, Holding } from '../api/accountCalls';
import { describedBond } from '../../../shared/format/bonds';
import { money, par, years } from '../../../shared/format/numbers';
import { dashForZero, numberColumn, percentColumn } from '../../../shared/grid/DataGrid';

/** One bond in both states of the day; what is held in one of them only is 0 in the other. */
export interface HoldingLine extends Omit<Holding, 'quantity'> {
  start: number;
  current: number;
}

/** Current figures; those of the start of the day for what is no longer held. */
export function linesOf(start: Account, now: Account): HoldingLine[] {
  const before = new Map(start.holdings.map((held) => [held.cusip, held]));
  const after = new Map(now.holdings.map((held) => [held.cusip, held]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().map((cusip) => {
    const then = before.get(cusip);
    const held = after.get(cusip);
    const gone = then && { ...then, market_value: 0, weight: 0, contribution_to_duration: 0 };
    return {
      ...((held ?? gone) as Holding),
      start: then?.quantity ?? 0,
      current: held?.quantity ?? 0,
    };
  });
}

export const columnsFor = (currency: string): ColDef<HoldingLine>[] => [
  { headerName: 'CUSIP', field: 'cusip', width: 116, pinned: 'left' },
  {
    headerName: 'Bond',
    field: 'description',
    minWidth: 220,
    flex: 1,
    valueFormatter: ({ value }) => describedBond(value as string | null) ?? 'not in the reference data',
    tooltipField: 'description',
  },
  numberColumn('SOD (par)', dashForZero(par), { field: 'start', width: 160 }),
  numberColumn('Current (par)', dashForZero(par), { field: 'current', width: 136 }),
  numberColumn(`Market value (${currency})`, money, { field: 'market_value', width: 176 }),
  percentColumn('Weight (% NAV)', ({ weight }) => weight, { colId: 'weight', width: 104 }),
  numberColumn('Duration (years)', years, { field: 'duration', width: 146 }),
  numberColumn('Spread duration (years)', years, { field: 'spread_duration', width: 192 }),
  numberColumn('Dur. contrib. (years)', years, { field: 'contribution_to_duration', width: 168 }),
];
