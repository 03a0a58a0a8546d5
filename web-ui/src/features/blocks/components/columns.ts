import type { ColDef } from 'ag-grid-community';
import { day } from '../../../shared/format/dates';
import { par, price } from '../../../shared/format/numbers';
import { DASH, numberColumn, timeColumn } from '../../../shared/grid/DataGrid';
import type { Fitting } from '../../../shared/grid/layout/fitting';
import { sideClass } from '../../../shared/grid/drawn/cellStyles';
import type { Block } from '../model/block';
import { bondOf, liveInWords, stateInWords } from '../model/words';

const flashing = { enableCellChangeFlash: true };

/** The block blotter's columns: up to the trader they fit a window of 1280. */
export const COLUMNS: ColDef<Block>[] = [
  timeColumn('Time', 'committed_at', { width: 160 }),
  {
    headerName: 'Side',
    field: 'side',
    width: 56,
    cellClass: sideClass,
  },
  {
    headerName: 'Bond',
    colId: 'bond',
    minWidth: 232,
    flex: 1,
    valueGetter: ({ data }) => data && bondOf(data),
    tooltip: ({ value }) => value as string,
  },
  numberColumn('Quantity (par)', par, { field: 'quantity', width: 104 }),
  numberColumn('Filled (par)', par, { field: 'filled', width: 88, ...flashing }),
  numberColumn('Leaves (par)', par, { field: 'leaves', width: 88, ...flashing }),
  // Before the first fill there is no price, which is not an unknown one.
  numberColumn('Avg px', price, { field: 'average_price', width: 76, ...flashing }, DASH),
  numberColumn('Accts', par, { field: 'accounts', width: 56 }),
  {
    headerName: 'Status',
    colId: 'state',
    width: 104,
    valueGetter: ({ data }) => data && stateInWords(data.state),
    ...flashing,
  },
  {
    headerName: 'Orders',
    colId: 'orders',
    width: 92,
    valueGetter: ({ data }) => data && liveInWords(data),
    ...flashing,
  },
  { headerName: 'Trader', field: 'trader', width: 80 },
  {
    headerName: 'Settle',
    field: 'settlement_date',
    width: 96,
    valueFormatter: ({ value }) => day(value as string),
    filterValueGetter: ({ data }) => data && day(data.settlement_date),
  },
  numberColumn('Limit px', price, { field: 'limit_price', width: 92 }, 'Market'),
  numberColumn('Canceled (par)', par, { field: 'canceled', width: 108 }),
  numberColumn('Failed (par)', par, { field: 'failed', width: 108 }),
  { headerName: 'CUSIP', field: 'cusip', width: 108 },
  timeColumn('Updated', 'updated_at'),
];

/** What stands after them, while there is room. */
export const FITTING: Fitting = {
  optional: ['settlement_date', 'limit_price', 'cusip', 'canceled', 'failed', 'updated_at'],
  hidden: [],
};
