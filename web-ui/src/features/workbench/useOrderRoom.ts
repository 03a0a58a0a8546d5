import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups, useRoom } from '../../shared/api/calls';
import type { Room } from '../../shared/api/contract';
import { selectDraft, type OrderDraft } from './draft';
import { toRoomRequest } from './request';
import { useSettled } from './useSettled';

export type RoomPart = Room['together'];

export interface OrderRoom {
  /** The dates on which the order may settle, earliest first; undefined until the service said so. */
  dates: string[] | undefined;
  /** Each group by itself. */
  byGroup: ReadonlyMap<string, RoomPart>;
  /** The chosen groups together, an account of several once. */
  together: RoomPart | undefined;
  error: unknown;
}

/** What the drafted order would meet: the services' own figures and dates, for each group and for the chosen ones. */
export function useOrderRoom(): OrderRoom {
  const { order, method } = useSelector(selectDraft);
  const { security, side, groups } = order;
  const listed = useGroups().data?.portfolio_groups;
  const ask = (changed: Partial<OrderDraft> | null) =>
    changed && toRoomRequest({ order: { ...order, ...changed }, method });
  const every = useMemo(() => listed?.map((group) => group.group_id) ?? [], [listed]);
  // Which dates there are depends on neither date nor groups; a date that is none of them is not asked about.
  const open = useRoom(ask({ settlementDate: '', groups: every }));
  const dates = open.currentData?.settlement_dates;
  const settles = dates?.includes(order.settlementDate) ? order.settlementDate : '';
  const onDate = useRoom(ask(settles === '' ? null : { settlementDate: settles, groups: every }));
  const chosen = useRoom(
    useSettled(
      useMemo(
        () => toRoomRequest({ order: { ...order, settlementDate: settles }, method }),
        // Not the quantity: no figure here depends on it.
        // eslint-disable-next-line react-hooks/exhaustive-deps
        [security, side, groups, settles, method],
      ),
    ),
  );
  const shown = settles === '' ? open.currentData : onDate.currentData;
  return {
    dates,
    byGroup: new Map(shown?.portfolio_groups.map((part) => [part.group_id ?? '', part])),
    together: groups.length > 0 ? chosen.currentData?.together : undefined,
    error: open.error ?? onDate.error ?? chosen.error,
  };
}
