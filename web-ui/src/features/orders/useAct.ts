import { useState } from 'react';
import { orderChangeOf } from '../../shared/api/calls';
import type { Order } from '../../shared/api/contract';

/** Why a change did not come about: it failed, or Aladdin would not. */
export interface Setback {
  /** The version of the order that was in view when it was sent. */
  seen: number;
  error?: unknown;
  refusal?: string;
}

/** Follows a change of the order to its end: done, the dialog closes; else it says why not. */
export function useAct(order: Order, onClose: () => void) {
  const [setback, setSetback] = useState<Setback | null>(null);
  const follow = async (sent: PromiseLike<{ data?: unknown; error?: unknown }>) => {
    setSetback(null);
    const seen = order.version;
    const { data, error } = await sent;
    const change = error ? null : orderChangeOf(data);
    if (change && change.status !== 'FAILED') {
      onClose();
    } else {
      setSetback({ seen, error, refusal: change?.message });
    }
  };
  return { setback, follow };
}
