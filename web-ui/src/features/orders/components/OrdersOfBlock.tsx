import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';
import { useOrders } from '../../../shared/api/calls';
import type { Order } from '../../../shared/api/contract';
import { OrderActs } from '../../../shared/changes/OrderActs';
import { useExport } from '../../../shared/export/useExport';
import { counted } from '../../../shared/format/numbers';
import { DataGrid, SELECTING, SELECTION_COLUMN } from '../../../shared/grid/DataGrid';
import { useActsPlace } from '../../../shared/grid/useActsPlace';
import { useAddress } from '../../../shared/hooks/useAddress';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { FILE_COLUMNS } from '../model/exported';
import { COLUMNS } from './columns';
import { OrderDrawer } from './OrderDrawer';

const NONE: Order[] = [];

const LARGEST_FIRST = COLUMNS.map((column) =>
  column.field === 'quantity' ? { ...column, sort: 'desc' as const } : column,
);

/** What the block's own row says of all its orders. */
const FITTING = { optional: [], hidden: ['side', 'security_id', 'settlement_date', 'allocation_id'] };

/** A change in Aladdin is seen here at the latest after this; the block's own row is live. */
const AGAIN_MS = 5000;

interface Props {
  allocationId: string;
  /** Shows what the accounts got of the fills. */
  onFinal: () => void;
  onClose: () => void;
}

/** The child orders of one block, each open to its history, modification and cancellation. */
export function OrdersOfBlock({ allocationId, onFinal, onClose }: Props) {
  const [search, change] = useAddress();
  const { currentData: data, error } = useOrders({ allocationId }, AGAIN_MS);
  const [chosen, setChosen] = useState<string[]>([]);
  const orders = data?.orders ?? NONE;
  const { actsIn, place } = useActsPlace();
  const { menu, onModelUpdated } = useExport(`orders-${allocationId}`, FILE_COLUMNS, orders);
  const opened = search.get('order') ?? '';
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, flex: 1, minHeight: 280 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2 }}>
        <Typography variant="h2">{data ? counted(data.orders.length, 'order') : 'Orders'}</Typography>
        <Button variant="text" component={Link} to={`/allocation/${allocationId}`}>
          Open the allocation
        </Button>
        <Button variant="text" onClick={onFinal}>
          Final allocation
        </Button>
        <OrderActs chosen={orders.filter(({ order_id }) => chosen.includes(order_id))} />
        <Box sx={{ flex: 1 }} />
        {menu}
        {place}
        <Button variant="text" onClick={onClose}>
          Close
        </Button>
      </Box>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <Loading label="Loading the orders of the block" />}
      {data && (
        <DataGrid<Order>
          layout="block-orders"
          label="Orders of the block"
          height="100%"
          actsIn={actsIn}
          rowData={data.orders}
          columnDefs={LARGEST_FIRST}
          fitting={FITTING}
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
        newest={data?.orders.find((order) => order.order_id === opened)?.version}
        onClose={() => change({ order: null })}
      />
    </Box>
  );
}
