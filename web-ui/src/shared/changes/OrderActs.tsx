import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import type { Order } from '../api/contract';
import { selectMay } from '../api/session';
import { counted, par } from '../format/numbers';
import { CancelMany } from './CancelMany';
import { ResizeMany } from './ResizeMany';
import { isChangeable } from './sizes';

const ENDED = new Set<Order['status']>(['FAILED', 'CANCELLED']);
const leavesOf = ({ quantity, filled }: Order) => Math.max(0, quantity - filled);
const isCancelable = (order: Order) => !ENDED.has(order.status) && leavesOf(order) > 0;

/** What can be done with the chosen orders as one act. */
export function OrderActs({ chosen }: { chosen: Order[] }) {
  const mayCancel = useSelector(selectMay('order:cancel'));
  const mayModify = useSelector(selectMay('order:modify'));
  // As they are when the act is chosen: what is shown in a dialog does not move unseen.
  const [act, setAct] = useState<{ name: 'cancel' | 'resize'; orders: Order[] } | null>(null);
  const cancelable = chosen.filter(isCancelable);
  const close = () => setAct(null);
  return (
    <>
      {mayCancel && chosen.length > 0 && (
        <Button
          variant="outlined"
          disabled={cancelable.length === 0}
          onClick={() => setAct({ name: 'cancel', orders: cancelable })}
        >
          Cancel {counted(chosen.length, 'order')}
        </Button>
      )}
      {mayModify && chosen.length > 0 && (
        <Button
          variant="outlined"
          disabled={!chosen.some(isChangeable)}
          onClick={() => setAct({ name: 'resize', orders: chosen })}
        >
          Change {counted(chosen.length, 'order')}
        </Button>
      )}
      {act?.name === 'cancel' && <CancelOrders orders={act.orders} onClose={close} />}
      {act?.name === 'resize' && <ResizeMany orders={act.orders} onClose={close} />}
    </>
  );
}

const CancelOrders = ({ orders, onClose }: { orders: Order[]; onClose: () => void }) => (
  <CancelMany
    what={counted(orders.length, 'order')}
    lines={orders.map((order) => ({
      id: order.order_id,
      words: `${order.account_id}: ${order.side} ${par(leavesOf(order))} of ${par(order.quantity)} par left`,
    }))}
    leaves={orders.reduce((sum, order) => sum + leavesOf(order), 0)}
    wish={{ order_ids: orders.map(({ order_id }) => order_id) }}
    onClose={onClose}
  />
);
