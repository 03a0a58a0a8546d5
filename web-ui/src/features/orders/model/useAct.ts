import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { orderChangeOf, ordersMoved, useLazyOrder } from '../../../shared/api/calls';
import type { Order } from '../../../shared/api/contract';
import { isSettled, isUnanswered } from '../../../shared/api/unanswered';
import { useRepeatedly } from '../../../shared/hooks/useRepeatedly';
import { MOVING } from './words';

/** Why a change did not come about: it failed, or Aladdin would not; or it is not known whether it did. */
export interface Setback {
  /** The version of the order that was in view when it was sent. */
  seen: number;
  error?: unknown;
  refusal?: string;
  /** No answer came: what is known of the order since. */
  lost?: 'CHECKING' | 'CHANGED' | 'UNCHANGED';
}

/**
 * Follows a change of the order to its end: done, the dialog closes; else it says why not. After a change without an answer
 * the order is read until it is known what became of it; the version that each change names keeps it from being made twice.
 */
export function useAct(order: Order, onClose: () => void) {
  const [setback, setSetback] = useState<Setback | null>(null);
  const [lostAt, setLostAt] = useState(0);
  const dispatch = useDispatch();
  const [read] = useLazyOrder();
  const isChecking = setback?.lost === 'CHECKING';
  useRepeatedly(isChecking, async () => {
    const isLast = isSettled(lostAt);
    const { data, error } = await read({ id: order.order_id });
    if (!setback || error || !data || MOVING.has(data.status)) {
      return false;
    }
    const isChanged = data.version > setback.seen;
    if (isChanged || isLast) {
      dispatch(ordersMoved() as never);
      setSetback({ ...setback, lost: isChanged ? 'CHANGED' : 'UNCHANGED' });
    }
    return isChanged || isLast;
  });
  const follow = async (sent: PromiseLike<{ data?: unknown; error?: unknown }>) => {
    setSetback(null);
    const seen = order.version;
    const { data, error } = await sent;
    const change = error ? null : orderChangeOf(data);
    if (isUnanswered(error)) {
      setLostAt(Date.now());
      setSetback({ seen, error, lost: 'CHECKING' });
    } else if (change && change.status !== 'FAILED') {
      onClose();
    } else {
      setSetback({ seen, error, refusal: change?.message });
    }
  };
  return { setback, follow };
}
