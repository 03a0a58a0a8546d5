import { useEffect, useState } from 'react';
import { useDispatch } from 'react-redux';
import { ordersMoved } from '../api/calls';
import { enhancedApi, type BlockChangeRequest, type BlockChangeResponse } from '../api/generated/orders';

/** One act on many orders, and how far it is. */
export type Change = BlockChangeResponse;
/** What a user asks for; the reason stands beside it. */
export type Wish = Omit<BlockChangeRequest, 'reason'>;

const WHILE_WAITING_MS = 1000;

/** Sends one change and follows it order by order; sent again, it is the same change and not a second one. */
export function useChange() {
  const dispatch = useDispatch();
  const [changeId] = useState(() => crypto.randomUUID());
  const [post, sending] = enhancedApi.useRequestBlockChangeMutation();
  const [isWaiting, setWaiting] = useState(true);
  const read = enhancedApi.useReadBlockChangeQuery(
    { changeId },
    {
      skip: !sending.data,
      pollingInterval: isWaiting ? WHILE_WAITING_MS : 0,
      refetchOnMountOrArgChange: true,
    },
  );
  const latest = read.data as Change | undefined;
  const change = latest ?? sending.data ?? null;
  if (latest && isWaiting !== latest.waiting > 0) {
    setWaiting(latest.waiting > 0);
  }
  const answered = (latest?.done ?? 0) + (latest?.failed ?? 0);
  useEffect(() => {
    if (answered > 0) {
      dispatch(ordersMoved() as never);
    }
  }, [answered, dispatch]);
  const send = (wish: Wish, reason: string) =>
    void post({ 'Idempotency-Key': changeId, blockChangeRequest: { ...wish, reason } });
  return {
    change,
    error: sending.error ?? (latest ? undefined : read.error),
    isBusy: sending.isLoading,
    send,
  };
}
