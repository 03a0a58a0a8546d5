import type { ColDef } from 'ag-grid-community';
import type { Order } from '../api/contract';
import { change, par } from '../format/numbers';
import { dashForZero, numberColumn } from '../grid/DataGrid';
import type { Change } from './useChange';

export interface SizeRow {
  order: Order;
  typed: string;
  /** The par it gets; null: it keeps its own. */
  size: number | null;
  fault: string;
  /** How far its change is; undefined: not sent, or not changed. */
  line: Change['lines'][number] | undefined;
}

export const NEW_SIZE = 'new-size';

const OUTCOMES: Record<Change['lines'][number]['state'], string> = {
  WAITING: 'Waiting',
  SENT: 'Sent to Aladdin',
  DONE: 'Changed',
  FAILED: 'Not changed',
};

/** `Not changed: R-ISSUER-5 allows 2,371,000` */
const outcomeOf = ({ line, fault }: SizeRow): string =>
  line
    ? [OUTCOMES[line.state], line.state === 'DONE' ? null : line.detail].filter(Boolean).join(': ')
    : fault;

/** @param isOpen whether sizes can still be typed */
export const sizeColumns = (isOpen: boolean): ColDef<SizeRow>[] => [
  { headerName: 'Account', colId: 'account', width: 100, valueGetter: ({ data }) => data?.order.account_id },
  { headerName: 'Bond', colId: 'bond', width: 100, valueGetter: ({ data }) => data?.order.security_id },
  { headerName: 'Side', colId: 'side', width: 60, valueGetter: ({ data }) => data?.order.side },
  numberColumn('Now (par)', par, {
    colId: 'now',
    width: 104,
    valueGetter: ({ data }) => data?.order.quantity,
  }),
  numberColumn('Filled (par)', dashForZero(par), {
    colId: 'filled',
    width: 96,
    valueGetter: ({ data }) => data?.order.filled,
  }),
  {
    headerName: 'New (par)',
    colId: NEW_SIZE,
    type: 'rightAligned',
    width: 110,
    editable: isOpen,
    cellEditor: 'agTextCellEditor',
    cellStyle: { fontWeight: 600 },
    valueGetter: ({ data }) => data?.typed,
    valueFormatter: ({ data }) => (data?.size === null || data?.fault ? data.typed : par(data?.size ?? 0)),
  },
  numberColumn(
    'Change (par)',
    (value) => change(value, par),
    {
      colId: 'change',
      width: 116,
      valueGetter: ({ data }) =>
        data && data.size !== null && data.fault === '' ? data.size - data.order.quantity : null,
    },
    '',
  ),
  {
    headerName: 'Outcome',
    colId: 'outcome',
    flex: 1,
    minWidth: 160,
    valueGetter: ({ data }) => data && outcomeOf(data),
    tooltip: ({ value }) => value as string,
    cellStyle: ({ data }) =>
      data?.fault || data?.line?.state === 'FAILED' ? { color: 'var(--mui-palette-warning-main)' } : null,
  },
];
