import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { ORDERS_SHOWN, useOrders } from '../../../shared/api/calls';
import type { Order } from '../../../shared/api/contract';
import { OrderActs } from '../../../shared/changes/OrderActs';
import { useExport } from '../../../shared/export/useExport';
import { par } from '../../../shared/format/numbers';
import { DataGrid, SELECTING, SELECTION_COLUMN } from '../../../shared/grid/DataGrid';
import { useActsPlace } from '../../../shared/grid/useActsPlace';
import { Loading } from '../../../shared/ui/Loading';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { StaleNotice } from '../../../shared/ui/StaleNotice';
import { useAddress } from '../../../shared/hooks/useAddress';
import { FILE_COLUMNS } from '../model/exported';
import { COLUMNS } from './columns';
import { Filters } from './Filters';
import { OrderDrawer } from './OrderDrawer';
import { countedBySide, MOVING } from '../model/words';

const WHILE_MOVING_MS = 3000;
/** What others do is seen as well. */
const AT_REST_MS = 20_000;
const NONE: Order[] = [];

/** The blotter: every child order, filtered by what the address says. */
export default function Orders() {
  const [search, change] = useAddress();
  const [isMoving, setMoving] = useState(false);
  const filter = {
    allocationId: search.get('allocation_id') ?? undefined,
    status: search.get('status') ?? undefined,
    accountId: search.get('account_id') ?? undefined,
  };
  const read = useOrders(filter, isMoving ? WHILE_MOVING_MS : AT_REST_MS);
  const { error, isFetching, refetch } = read;
  // Until another filter's orders have come, the old ones stay; when they cannot come, they must not pass for them.
  const data = error ? read.currentData : read.data;
  const orders = data?.orders ?? NONE;
  const [chosen, setChosen] = useState<string[]>([]);
  const { actsIn, place } = useActsPlace();
  const { menu, onModelUpdated } = useExport('orders', FILE_COLUMNS, orders);
  const moves = orders.some((order) => MOVING.has(order.status));
  if (moves !== isMoving) {
    setMoving(moves);
  }
  const isFiltered = Object.values(filter).some(Boolean);
  const opened = search.get('order') ?? '';
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Orders" status={data && inShort(data)}>
        <OrderActs chosen={orders.filter(({ order_id }) => chosen.includes(order_id))} />
        {menu}
        {place}
        <Button variant="text" loading={isFetching} onClick={() => void refetch()}>
          Refresh
        </Button>
      </ScreenTitle>
      <Filters search={search} onChange={change} />
      {error && <StaleNotice error={error} readAt={data && read.fulfilledTimeStamp} />}
      {!data && !error && <Loading label="Loading orders" />}
      {data && orders.length === 0 && (
        <Alert severity="info">
          {isFiltered
            ? 'No orders match these filters. Clear one of them.'
            : 'No orders yet. Commit an allocation in the workbench to create orders.'}
        </Alert>
      )}
      {orders.length > 0 && (
        <DataGrid<Order>
          layout="orders"
          label="Orders"
          height="100%"
          actsIn={actsIn}
          rowData={orders}
          columnDefs={COLUMNS}
          getRowId={({ data: order }) => order.order_id}
          tooltipShowDelay={400}
          {...SELECTING}
          onSelectionChanged={({ api }) => setChosen(api.getSelectedRows().map(({ order_id }) => order_id))}
          onModelUpdated={onModelUpdated}
          onOpen={(order, column) => column !== SELECTION_COLUMN && change({ order: order.order_id })}
        />
      )}
      <OrderDrawer
        id={opened}
        newest={orders.find((order) => [order.order_id, order.aladdin_order_id].includes(opened))?.version}
        onClose={() => change({ order: null })}
      />
    </Box>
  );
}

function inShort({ orders, next_cursor }: { orders: Order[]; next_cursor: string | null }): string {
  const shown = [`${par(orders.length)} shown`, countedBySide(orders)].filter(Boolean).join(': ');
  return next_cursor ? `${shown}; more than ${par(ORDERS_SHOWN)} match, narrow the filters` : shown;
}
