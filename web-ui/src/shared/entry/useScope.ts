import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups } from '../api/calls';
import { selectMay } from '../api/session';
import { selectDraft } from '../draft/draft';
import { takingPart } from './groups';

/** The accounts of the chosen groups; empty while none is chosen. */
export function useScope(): ReadonlySet<string> {
  const { groups } = useSelector(selectDraft).order;
  const { data } = useGroups(useSelector(selectMay('reference:read')));
  return useMemo(() => takingPart(data?.portfolio_groups ?? [], groups), [data, groups]);
}
