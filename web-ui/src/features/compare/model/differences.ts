import type { ColDef, ColGroupDef } from 'ag-grid-community';
import type { Difference, Method } from '../../../shared/api/contract';
import { METHODS } from '../../../shared/draft/methods';
import { dollars, par, years } from '../../../shared/format/numbers';
import { barBehind } from '../../../shared/grid/bars';
import { dashForZero, numberColumn } from '../../../shared/grid/DataGrid';
import type { Fitting } from '../../../shared/grid/layout/fitting';

const asdOf = (method: Method) => `${method}.asd`;
const cashOf = (method: Method) => `${method}.cash`;

/** Each account by each method: its piece, drawn against the largest of all, and what that leaves of its risk and cash. */
export function columnsFor(
  methods: Method[],
  differences: Difference[],
): (ColDef<Difference> | ColGroupDef<Difference>)[] {
  const largest = Math.max(
    ...differences.flatMap(({ quantities }) => methods.map((method) => quantities[method] ?? 0)),
  );
  return [
    { headerName: 'Account', field: 'account_id', pinned: 'left', width: 96 },
    { headerName: 'Name', field: 'account_name', width: 160 },
    ...methods.map((method) => ({
      headerName: METHODS[method].name,
      children: [
        numberColumn<Difference>('Par', dashForZero(par), {
          colId: method,
          width: 104,
          valueGetter: ({ data }) => data?.quantities[method],
          cellStyle: ({ value }) => (value ? barBehind(0, ((value as number) / largest) * 100) : null),
        }),
        numberColumn<Difference>('ASD post (yrs)', years, {
          colId: asdOf(method),
          width: 92,
          valueGetter: ({ data }) => data?.active_spread_durations[method],
        }),
        numberColumn<Difference>('Cash post ($)', dollars, {
          colId: cashOf(method),
          width: 96,
          valueGetter: ({ data }) => data?.cash_after[method],
        }),
      ],
    })),
    numberColumn('Max difference (par)', par, { field: 'spread', width: 140, sort: 'desc' }),
  ];
}

/** The pieces always; risk and then cash while there is room for that of every method. */
export const fittingOf = (methods: Method[]): Fitting => ({
  optional: [methods.map(asdOf), methods.map(cashOf)],
  hidden: [],
});
