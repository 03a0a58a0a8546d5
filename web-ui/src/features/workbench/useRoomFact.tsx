import Typography from '@mui/material/Typography';
import { useMemo, type ReactNode } from 'react';
import { useSelector } from 'react-redux';
import { useRoom } from '../../shared/api/calls';
import { par } from '../../shared/format/numbers';
import { selectDraft } from './draft';
import { toRoomRequest } from './request';
import { useSettled } from './useSettled';

/**
 * A line of the rail: the par that cash, holdings and rules of the drafted groups allow, as the service finds it.
 *
 * @param isWanted false: asks nothing
 */
export function useRoomFact(isWanted = true): [string, ReactNode] {
  const { order, method } = useSelector(selectDraft);
  const request = useMemo(
    () => (isWanted ? toRoomRequest({ order, method }) : null),
    [isWanted, order, method],
  );
  const { currentData, error, isFetching } = useRoom(useSettled(request));
  const value = () => {
    if (!request) {
      return '–';
    }
    if (currentData) {
      return par(currentData.together.room);
    }
    return error && !isFetching ? 'unknown' : '…';
  };
  return [
    'Room',
    <Typography
      key="room"
      component="span"
      title="Most par that cash, holdings, rules and denominations allow"
    >
      {value()}
    </Typography>,
  ];
}
