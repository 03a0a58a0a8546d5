import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type { Order } from '../api/contract';
import { counted, par } from '../format/numbers';
import { DataGrid } from '../grid/DataGrid';
import { ManyDialog } from './ManyDialog';
import { ScaleBar } from './ScaleBar';
import { NEW_SIZE, sizeColumns, type SizeRow } from './sizeColumns';
import { isChangeable, MOST_ORDERS, newSize, sizeFault, sizesOf, type Sizes } from './sizes';
import { useChange } from './useChange';

/** Gives many orders new sizes under one reason; each is judged by its account's limits, and shows what became of it. */
export function ResizeMany({ orders, onClose }: { orders: Order[]; onClose: () => void }) {
  const [typed, setTyped] = useState<Sizes>({});
  const { send, ...sent } = useChange();
  const isOpen = sent.change === null && !sent.isBusy;
  const open = useMemo(() => orders.filter(isChangeable), [orders]);
  const rows = useMemo<SizeRow[]>(() => {
    const lines = new Map(sent.change?.lines.map((line) => [line.order_id, line]));
    return open.map((order) => ({
      order,
      typed: typed[order.order_id] ?? '',
      size: newSize(order, typed[order.order_id]),
      fault: sizeFault(order, typed[order.order_id]),
      line: lines.get(order.order_id),
    }));
  }, [open, typed, sent.change]);
  const columns = useMemo(() => sizeColumns(isOpen), [isOpen]);
  const sizes = sizesOf(open, typed);
  const isFaulty = rows.some(({ fault }) => fault !== '');
  return (
    <ManyDialog
      title={`Change ${counted(open.length, 'order')}`}
      act={`Change ${counted(sizes.length, 'order')}`}
      width="md"
      {...sent}
      isBlocked={isFaulty || sizes.length === 0 || sizes.length > MOST_ORDERS}
      onSend={(reason) => send({ kind: 'MODIFY', sizes }, reason)}
      onClose={onClose}
    >
      <ScaleBar orders={open} isOpen={isOpen} onScale={setTyped} />
      <DataGrid<SizeRow>
        layout="new-sizes"
        label="New sizes"
        height={320}
        rowData={rows}
        columnDefs={columns}
        getRowId={({ data }) => data.order.order_id}
        singleClickEdit
        stopEditingWhenCellsLoseFocus
        readOnlyEdit
        onCellEditRequest={({ data, colDef, newValue }) =>
          colDef.colId === NEW_SIZE &&
          setTyped({ ...typed, [data.order.order_id]: String((newValue as string | null) ?? '') })
        }
      />
      <Typography role="status">{inShort(orders, open, rows, sizes.length)}</Typography>
    </ManyDialog>
  );
}

/** How much changes, and which orders cannot. */
function inShort(orders: Order[], open: Order[], rows: SizeRow[], changed: number): string {
  const now = rows.reduce((sum, { order }) => sum + order.quantity, 0);
  const then = rows.reduce((sum, { order, size }) => sum + (size ?? order.quantity), 0);
  const closed = orders.length - open.length;
  return [
    `${par(now)} par now, ${par(then)} par then.`,
    closed > 0 && `${counted(closed, 'order')} not accepted by Aladdin: size cannot be changed.`,
    changed > MOST_ORDERS && `At most ${par(MOST_ORDERS)} orders are changed at once; choose fewer.`,
  ]
    .filter(Boolean)
    .join(' ');
}
