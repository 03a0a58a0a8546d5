import { useEffect, useState } from 'react';
import { useDispatch } from 'react-redux';
import { ordersMoved } from '../../../shared/api/calls';
import { useBlockChangeQuery, useCancelBlocksMutation } from '../api/blockCalls';
import type { Block } from './block';

const WHILE_WAITING_MS = 1000;

/** Sends one cancellation for all the blocks and follows it order by order; sent again, it is the same cancellation. */
export function useCancellation(blocks: Block[]) {
  const dispatch = useDispatch();
  const [changeId] = useState(() => crypto.randomUUID());
  const [cancel, sending] = useCancelBlocksMutation();
  const [isWaiting, setWaiting] = useState(true);
  const { data } = useBlockChangeQuery(changeId, {
    skip: !sending.data,
    pollingInterval: isWaiting ? WHILE_WAITING_MS : 0,
  });
  const change = data ?? sending.data ?? null;
  if (data && isWaiting !== data.waiting > 0) {
    setWaiting(data.waiting > 0);
  }
  const done = data?.done ?? 0;
  useEffect(() => {
    if (done > 0) {
      dispatch(ordersMoved() as never);
    }
  }, [done, dispatch]);
  const send = (reason: string) =>
    cancel({
      changeId,
      allocationIds: blocks.map(({ allocation_id }) => allocation_id),
      orderIds: [],
      reason,
    });
  return { change, error: sending.error, isBusy: sending.isLoading, send };
}
