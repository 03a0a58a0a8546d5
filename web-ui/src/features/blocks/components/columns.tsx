import type { ColDef } from 'ag-grid-community';
import type { Side } from '../../../shared/api/contract';
import { day } from '../../../shared/format/dates';
import { par, price } from '../../../shared/format/numbers';
import { DASH, numberColumn, timeColumn } from '../../../shared/grid/DataGrid';
import { SideWord } from '../../../shared/ui/SideWord';
import type { Block } from '../model/block';
import { bondOf, liveInWords, stateInWords } from '../model/words';

const flashing = { enableCellChangeFlash: true };

/** The block blotter's columns: up to the progress of the orders they fit a window of 1280. */
export const COLUMNS: ColDef<Block>[] = [
  timeColumn('Time', 'committed_at', { width: 172 }),
  {
    headerName: 'Side',
    field: 'side',
    width: 56,
    cellRenderer: ({ value }: { value: Side }) => <SideWord side={value} />,
  },
  {
    headerName: 'Bond',
    colId: 'bond',
    minWidth: 200,
    flex: 1,
    valueGetter: ({ data }) => data && bondOf(data),
    tooltip: ({ value }) => value as string,
  },
  numberColumn('Quantity (par)', par, { field: 'quantity', width: 104 }),
  numberColumn('Filled (par)', par, { field: 'filled', width: 92, ...flashing }),
  numberColumn('Leaves (par)', par, { field: 'leaves', width: 92, ...flashing }),
  // Before the first fill there is no price, which is not an unknown one.
  numberColumn('Avg px', price, { field: 'average_price', width: 76, ...flashing }, DASH),
  numberColumn('Accts', par, { field: 'accounts', width: 60 }),
  {
    headerName: 'Status',
    colId: 'state',
    width: 116,
    valueGetter: ({ data }) => data && stateInWords(data.state),
    ...flashing,
  },
  {
    headerName: 'Orders',
    colId: 'orders',
    width: 108,
    valueGetter: ({ data }) => data && liveInWords(data),
    ...flashing,
  },
  { headerName: 'Trader', field: 'trader', width: 96 },
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
