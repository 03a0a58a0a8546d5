import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { ColDef } from 'ag-grid-community';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { ORDERS_SHOWN, useOrders } from '../../shared/api/calls';
import type { Order, Side } from '../../shared/api/contract';
import { day, time } from '../../shared/format/dates';
import { par } from '../../shared/format/numbers';
import { DataGrid, numberColumn } from '../../shared/ui/DataGrid';
import { Loading } from '../../shared/ui/Loading';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';
import { SideWord } from '../../shared/ui/SideWord';
import { Filters } from './Filters';
import { OrderDrawer } from './OrderDrawer';
import { inWords, MOVING } from './words';

const WHILE_MOVING_MS = 3000;
/** What others do is seen as well. */
const AT_REST_MS = 20_000;

const COLUMNS: ColDef<Order>[] = [
  { headerName: 'Account', field: 'account_id', width: 110, pinned: 'left' },
  {
    headerName: 'Side',
    field: 'side',
    width: 80,
    cellRenderer: ({ value }: { value: Side }) => <SideWord side={value} />,
  },
  { headerName: 'Bond', field: 'security_id', width: 120 },
  numberColumn('Quantity, par', par, { field: 'quantity' }),
  {
    headerName: 'State',
    field: 'status',
    width: 190,
    valueFormatter: ({ value }) => inWords(value as string),
  },
  { headerName: 'State in Aladdin', field: 'aladdin_status', width: 150 },
  { headerName: 'Aladdin order', field: 'aladdin_order_id', width: 140 },
  {
    headerName: 'Settles',
    field: 'settlement_date',
    width: 110,
    valueFormatter: ({ value }) => day(value as string),
  },
  { headerName: 'Asked by', field: 'requested_by', width: 110 },
  {
    headerName: 'Last change',
    field: 'updated_at',
    width: 200,
    valueFormatter: ({ value }) => time(value as string),
  },
  { headerName: 'Message', field: 'message', width: 300, tooltipField: 'message' },
  { headerName: 'Allocation', field: 'allocation_id', width: 300 },
];

/** The blotter: every child order, filtered by what the address says. */
export default function Orders() {
  const [search, setSearch] = useSearchParams();
  const [isMoving, setMoving] = useState(false);
  const filter = {
    allocationId: search.get('allocation_id') ?? undefined,
    status: search.get('status') ?? undefined,
    accountId: search.get('account_id') ?? undefined,
  };
  const { data, error, isFetching, refetch } = useOrders(filter, isMoving ? WHILE_MOVING_MS : AT_REST_MS);
  const orders = useMemo(() => data?.orders ?? [], [data]);
  const moves = orders.some((order) => MOVING.has(order.status));
  if (moves !== isMoving) {
    setMoving(moves);
  }
  const change = (name: string, value: string | null) =>
    setSearch((old) => {
      const next = new URLSearchParams(old);
      if (value) {
        next.set(name, value);
      } else {
        next.delete(name);
      }
      return next;
    });
  const isFiltered = Object.values(filter).some(Boolean);
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
        <Typography variant="h1">Orders</Typography>
        <Typography color="textSecondary" role="status">
          {data && `${par(orders.length)} shown`}
          {data?.next_cursor && `; there are more than ${par(ORDERS_SHOWN)}, narrow the filters`}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <Button variant="text" loading={isFetching} onClick={() => void refetch()}>
          Read again
        </Button>
      </Box>
      <Filters search={search} onChange={change} />
      {error && <ProblemNotice error={error} />}
      {!data && !error && <Loading label="Reading the orders" />}
      {data && orders.length === 0 && (
        <Alert severity="info">
          {isFiltered
            ? 'No order fits these filters. Clear one of them.'
            : 'No orders yet. Committing an allocation in the workbench makes them.'}
        </Alert>
      )}
      {orders.length > 0 && (
        <DataGrid<Order>
          layout="orders"
          label="Orders"
          height="100%"
          rowData={orders}
          columnDefs={COLUMNS}
          getRowId={({ data: order }) => order.order_id}
          onOpen={(order) => change('order', order.order_id)}
        />
      )}
      <OrderDrawer id={search.get('order') ?? ''} onClose={() => change('order', null)} />
    </Box>
  );
}
