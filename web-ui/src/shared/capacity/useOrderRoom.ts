import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups, useRoom } from '../api/calls';
import type { Room, RoomRequest } from '../api/contract';
import { selectDraft } from '../draft/draft';
import { selectRoomTerms, type RoomTerms } from '../draft/request';
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
  const listed = useGroups().data?.portfolio_groups;
  const every = useMemo(() => listed?.map((group) => group.group_id) ?? [], [listed]);
  const { room, dates, error } = useRoomOf(useSelector(selectRoomTerms), every);
  const chosen = useChosenRoom();
  return {
    dates,
    byGroup: new Map(room?.portfolio_groups.map((part) => [part.group_id ?? '', part])),
    together: chosen.together,
    error: error ?? chosen.error,
  };
}

/**
 * The same of the chosen groups alone, an account of several once.
 *
 * @param isWanted false: asks nothing
 */
export function useChosenRoom(isWanted = true): Pick<OrderRoom, 'dates' | 'together' | 'error'> {
  const { groups } = useSelector(selectDraft).order;
  const drafted = useSelector(selectRoomTerms);
  const terms = isWanted ? drafted : null;
  const settled = useSettled(useMemo(() => ({ terms, groups }), [terms, groups]));
  const { room, dates, error } = useRoomOf(settled.terms, settled.groups);
  return { dates, together: groups.length > 0 ? room?.together : undefined, error };
}

/** Which dates there are depends on no date; one on which nothing settles is asked about as if none was typed. */
export function useRoomOf(terms: RoomTerms | null, groups: string[]) {
  const { settlementDate } = useSelector(selectDraft).order;
  const open = useRoom(asked(terms, groups));
  const dates = open.currentData?.settlement_dates;
  const settles = dates?.includes(settlementDate) ? settlementDate : '';
  const onDate = useRoom(settles === '' ? null : asked(terms, groups, settles));
  const room = settles === '' ? open.currentData : onDate.currentData;
  return { room, dates, error: open.error ?? onDate.error };
}

const asked = (terms: RoomTerms | null, groups: string[], settlesOn = ''): RoomRequest | null =>
  terms && groups.length > 0
    ? {
        ...terms,
        order: { ...terms.order, ...(settlesOn && { settlement_date: settlesOn }) },
        portfolio_groups: groups,
      }
    : null;
