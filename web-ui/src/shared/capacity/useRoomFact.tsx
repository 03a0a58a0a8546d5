import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useSelector } from 'react-redux';
import { par } from '../format/numbers';
import { selectDraft } from '../draft/draft';
import type { useChosenRoom } from './useOrderRoom';

/**
 * A line of the rail: the par that cash, holdings and rules of the drafted groups allow, as the service finds it.
 *
 * @param room of {@link useChosenRoom}
 */
export function useRoomFact({ together, error }: ReturnType<typeof useChosenRoom>): [string, ReactNode] {
  const { security, groups } = useSelector(selectDraft).order;
  const value = () => {
    if (!security || groups.length === 0) {
      return '–';
    }
    if (together) {
      return par(together.room);
    }
    return error ? 'unknown' : '…';
  };
  return [
    'Capacity (par)',
    <Typography
      key="room"
      component="span"
      variant="inherit"
      title="Most par that cash, positions, rules and denominations allow"
    >
      {value()}
    </Typography>,
  ];
}
