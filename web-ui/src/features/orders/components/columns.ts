import type { ColDef } from 'ag-grid-community';
import type { Order } from '../../../shared/api/contract';
import { day } from '../../../shared/format/dates';
import { par, price } from '../../../shared/format/numbers';
import { DASH, dashForZero, numberColumn, timeColumn } from '../../../shared/grid/DataGrid';
import { sideClass } from '../../../shared/grid/drawn/cellStyles';
import { lastMessageOf } from '../model/history';
import { inWords } from '../../../shared/commits/orderStates';

/** The blotter's columns: up to the last change they fit a window of 1280; what is often empty stands after. */
export const COLUMNS: ColDef<Order>[] = [
  { headerName: 'Account', field: 'account_id', width: 96, pinned: 'left' },
  {
    headerName: 'Side',
    field: 'side',
    width: 60,
    cellClass: sideClass,
  },
  { headerName: 'Bond', field: 'security_id', width: 96 },
  numberColumn('Quantity (par)', par, { field: 'quantity', width: 104 }),
  numberColumn('Filled (par)', dashForZero(par), { field: 'filled', width: 96 }),
  numberColumn('Avg px', price, { field: 'average_price', width: 80 }, DASH),
  {
    headerName: 'Status',
    colId: 'status',
    width: 116,
    valueGetter: ({ data }) => data && inWords(data.status),
  },
  { headerName: 'Aladdin status', field: 'aladdin_status', width: 108 },
  {
    headerName: 'Settle',
    field: 'settlement_date',
    width: 92,
    valueFormatter: ({ value }) => day(value as string),
    filterValueGetter: ({ data }) => data && day(data.settlement_date),
  },
  { headerName: 'Entered by', field: 'requested_by', width: 88 },
  timeColumn('Updated', 'updated_at', { width: 172 }),
  { headerName: 'Aladdin order', field: 'aladdin_order_id', width: 120 },
  {
    headerName: 'Message',
    colId: 'message',
    flex: 1,
    minWidth: 200,
    valueGetter: ({ data }) => data && lastMessageOf(data),
    tooltip: ({ value }) => (value as string | null) ?? '',
  },
  { headerName: 'Allocation', field: 'allocation_id', width: 300 },
];
