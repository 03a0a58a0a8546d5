import { useMemo } from 'react';
import { useSelector } from 'react-redux';
import { useGroups } from '../api/calls';
import { selectMay } from '../api/session';

/** Account ids as the services write them, by the same in lower case. */
export type KnownAccounts = ReadonlyMap<string, string>;

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

/** The name of each account by its id. */
export function useAccountNames(): ReadonlyMap<string, string> {
  const { data } = useGroups(useSelector(selectMay('reference:read')));
  return useMemo(
    () =>
      new Map(
        data?.portfolio_groups.flatMap(({ accounts }) =>
          accounts.map(({ account_id, account_name }) => [account_id, account_name] as const),
        ),
      ),
    [data],
  );
}
