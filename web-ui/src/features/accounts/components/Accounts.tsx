import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useGroups } from '../../../shared/api/calls';
import { par } from '../../../shared/format/numbers';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { ScreenTitle } from '../../../shared/ui/ScreenTitle';
import { useAddress } from '../../../shared/hooks/useAddress';
import { AccountList } from './AccountList';
import { AccountView } from './AccountView';
import { accountsOf } from '../model/directory';

const NONE: never[] = [];

/** All accounts with their figures; beside an open one, or on a narrow screen, its detail. */
export default function Accounts() {
  const [search, change] = useAddress();
  const { data, error } = useGroups();
  const groups = data?.portfolio_groups ?? NONE;
  const all = useMemo(() => accountsOf(groups), [groups]);
  const chosen = search.get('account');
  return (
    <Box sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1.5, height: '100%' }}>
      <ScreenTitle title="Accounts" status={data && `${par(all.length)} in ${par(groups.length)} groups`}>
        {chosen && (
          <Button variant="text" onClick={() => change({ account: null })}>
            All accounts
          </Button>
        )}
      </ScreenTitle>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <Loading label="Loading accounts" />}
      {data && (
        <Box sx={{ display: 'flex', gap: 2, flex: 1, minHeight: 0 }}>
          <Box
            sx={{
              width: { xs: '100%', lg: chosen ? 320 : '100%' },
              flexShrink: 0,
              display: { xs: chosen ? 'none' : 'block', lg: 'block' },
            }}
          >
            <AccountList
              groups={groups}
              words={search.get('find') ?? ''}
              groupId={search.get('group')}
              chosen={chosen}
              onChange={change}
            />
          </Box>
          <Box
            sx={{
              flex: 1,
              minWidth: 0,
              overflow: 'auto',
              display: chosen ? 'block' : 'none',
            }}
          >
            {chosen && (
              <AccountView
                key={chosen}
                accountId={chosen}
                groups={all.find((account) => account.account_id === chosen)?.groups ?? NONE}
              />
            )}
          </Box>
        </Box>
      )}
    </Box>
  );
}
