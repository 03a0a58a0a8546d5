import type { ColDef } from 'ag-grid-community';
import type { Side } from '../../../shared/api/contract';
import { day } from '../../../shared/format/dates';
import { par } from '../../../shared/format/numbers';
import { numberColumn, timeColumn } from '../../../shared/grid/DataGrid';
import { SideWord } from '../../../shared/ui/SideWord';
import type { Block } from '../model/block';
import { bondOf, liveInWords, stateInWords } from '../model/words';

const priceOf = (price: number) => price.toFixed(4);
const flashing = { enableCellChangeFlash: true };

/** The block blotter's columns: up to the progress of the orders they fit a window of 1280. */
export const COLUMNS: ColDef<Block>[] = [
  timeColumn('Time', 'committed_at', { width: 152 }),
  {
    headerName: 'Side',
    field: 'side',
    width: 60,
    cellRenderer: ({ value }: { value: Side }) => <SideWord side={value} />,
  },
  {
    headerName: 'Bond',
    colId: 'bond',
    minWidth: 190,
    flex: 1,
    valueGetter: ({ data }) => data && bondOf(data),
    tooltip: ({ value }) => value as string,
  },
  numberColumn('Quantity (par)', par, { field: 'quantity', width: 104 }),
  numberColumn('Filled', par, { field: 'filled', width: 92, ...flashing }),
  numberColumn('Leaves', par, { field: 'leaves', width: 92, ...flashing }),
  numberColumn('Avg px', (price) => priceOf(price), { field: 'average_price', width: 72, ...flashing }),
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
  numberColumn('Limit px', (price) => priceOf(price), {
    field: 'limit_price',
    width: 92,
    valueFormatter: ({ value }) => (value === null ? 'Market' : priceOf(value as number)),
  }),
  numberColumn('Canceled', par, { field: 'canceled', width: 108 }),
  numberColumn('Failed', par, { field: 'failed', width: 108 }),
  { headerName: 'CUSIP', field: 'cusip', width: 108 },
  timeColumn('Updated', 'updated_at'),
];
