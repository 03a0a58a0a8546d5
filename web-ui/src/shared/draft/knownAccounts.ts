import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups } from '../api/calls';
import { selectMay } from '../api/session';
import type { KnownAccounts } from '../pasted/pairs';

/** Every account of every group; undefined while the groups are not read, and where there are none. */
export function useKnownAccounts(): KnownAccounts | undefined {
  const { data } = useGroups(useSelector(selectMay('reference:read')));
  return useMemo(() => {
    const ids = data?.portfolio_groups.flatMap(({ accounts }) =>
      accounts.map((account) => account.account_id),
    );
    return ids && ids.length > 0 ? new Map(ids.map((id) => [id.toLowerCase(), id])) : undefined;
  }, [data]);
}
