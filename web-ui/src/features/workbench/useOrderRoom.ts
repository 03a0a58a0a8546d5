import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups, useRoom } from '../../shared/api/calls';
import type { Room, RoomRequest } from '../../shared/api/contract';
import { selectDraft } from './draft';
import { selectRoomTerms, type RoomTerms } from './request';
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

/**
 * What the drafted order would meet: the services' own figures and dates, for each group and for the chosen ones. A date on
 * which nothing settles is asked about as if none was typed.
 *
 * @param isWanted false: asks nothing
 */
export function useOrderRoom(isWanted = true): OrderRoom {
  const { settlementDate, groups } = useSelector(selectDraft).order;
  const selected = useSelector(selectRoomTerms);
  const terms = isWanted ? selected : null;
  const listed = useGroups().data?.portfolio_groups;
  const every = useMemo(() => listed?.map((group) => group.group_id) ?? [], [listed]);
  // Which dates there are depends on neither date nor groups.
  const open = useRoom(asked(terms, every));
  const dates = open.currentData?.settlement_dates;
  const settles = dates?.includes(settlementDate) ? settlementDate : '';
  const onDate = useRoom(settles === '' ? null : asked(terms, every, settles));
  const chosen = useRoom(useSettled(useMemo(() => asked(terms, groups, settles), [terms, groups, settles])));
  const shown = settles === '' ? open.currentData : onDate.currentData;
  return {
    dates,
    byGroup: new Map(shown?.portfolio_groups.map((part) => [part.group_id ?? '', part])),
    together: groups.length > 0 ? chosen.currentData?.together : undefined,
    error: open.error ?? onDate.error ?? chosen.error,
  };
}

const asked = (terms: RoomTerms | null, groups: string[], settlesOn = ''): RoomRequest | null =>
  terms && groups.length > 0
    ? {
        ...terms,
        order: { ...terms.order, ...(settlesOn && { settlement_date: settlesOn }) },
        portfolio_groups: groups,
      }
    : null;
