import { useMemo } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import type { Line } from '../../../../shared/api/contract';
import { accountsReleased, accountsSet, selectDraft, type ByHand } from '../../../../shared/draft/draft';
import { shownPar } from './edits';

/** Sets accounts manually, one or many at once; the next run takes them over. */
export function useManual() {
  const { byHand } = useSelector(selectDraft);
  const dispatch = useDispatch();
  return useMemo(() => {
    const set = (lines: Line[], to: (line: Line) => ByHand) =>
      dispatch(accountsSet(Object.fromEntries(lines.map((line) => [line.account_id, to(line)]))));
    return {
      isSet: ({ account_id }: Line) => account_id in byHand,
      lock: (lines: Line[]) => set(lines, (line) => ({ fixed_quantity: shownPar(line, byHand) })),
      exclude: (lines: Line[]) => set(lines, () => ({ exclude: true })),
      fix: (lines: Line[], fixed_quantity: number) => set(lines, () => ({ fixed_quantity })),
      release: (lines: Line[]) => dispatch(accountsReleased(lines.map(({ account_id }) => account_id))),
    };
  }, [byHand, dispatch]);
}

export type Manual = ReturnType<typeof useManual>;
