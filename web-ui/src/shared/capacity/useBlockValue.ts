import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups } from '../api/calls';
import type { Room } from '../api/contract';
import { selectMay } from '../api/session';
import { selectDraft } from '../draft/draft';
import type { RoomTerms } from '../draft/request';
import { isLimitPrice } from '../entry/rules';
import { parseQuantity } from '../format/quantity';
import { useRoomOf } from './useOrderRoom';
import { useSettled } from './useSettled';

/** The drafted order with its par; null while bond, side, par or price cannot be asked about. */
function useTerms(): RoomTerms | null {
  const { security, side, quantity, limitPrice } = useSelector(selectDraft).order;
  const mayPreview = useSelector(selectMay('allocation:preview'));
  const par = parseQuantity(quantity) ?? 0;
  const isAskable = mayPreview && par > 0 && isLimitPrice(limitPrice);
  return useMemo(
    () =>
      isAskable && security && side
        ? {
            order: {
              security_id: security.cusip,
              side,
              quantity: par,
              ...(limitPrice.trim() && { limit_price: Number(limitPrice) }),
            },
          }
        : null,
    [isAskable, security, side, par, limitPrice],
  );
}

/**
 * What the drafted block is worth and what risk it carries, as the service finds it once a bond and par are typed; null before. It
 * depends on no account, so the smallest group is asked about.
 */
export function useBlockValue(): { block: Room['block']; isAsked: boolean } {
  const { data } = useGroups(useSelector(selectMay('reference:read')));
  const smallest = useMemo(
    () =>
      [...(data?.portfolio_groups ?? [])]
        .filter((group) => group.account_count > 0)
        .sort((a, b) => a.account_count - b.account_count)
        .slice(0, 1)
        .map((group) => group.group_id),
    [data],
  );
  const terms = useTerms();
  const settled = useSettled(terms);
  const { room, error } = useRoomOf(settled, smallest);
  const block = terms && settled ? (room?.block ?? null) : null;
  return { block, isAsked: terms !== null && error === undefined && block === null };
}
