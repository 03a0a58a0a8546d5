import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApiTokens, useEndApiTokenMutation, type ApiToken } from '../../api/ownCalls';
import { time } from '../../../../shared/format/dates';
import { permissionInWords } from '../../../../shared/format/permissions';
import { SmallTable, type Column } from '../../../../shared/ui/SmallTable';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { NewApiToken } from './NewApiToken';

/** What the user's programs work with. */
export function ApiTokens({ permissions }: { permissions: string[] }) {
  const { data, error } = useApiTokens();
  const [end, ending] = useEndApiTokenMutation();
  const [isMaking, setMaking] = useState(false);
  const trouble = error ?? ending.error;
  const columns: Column<ApiToken>[] = [
    ['Name', ({ name }) => name, 'name'],
    ['Permissions', (token) => token.permissions.map(permissionInWords).join('; ')],
    ['Last used', ({ last_used_at }) => (last_used_at ? time(last_used_at) : 'never')],
    ['Expires', ({ expires_at }) => time(expires_at)],
    [
      '',
      ({ id }) => (
        <Button variant="text" disabled={ending.isLoading} onClick={() => void end({ id })}>
          End token
        </Button>
      ),
    ],
  ];
  return (
    <>
      <Typography color="textSecondary">
        A program signs in with an API token instead of your password. It can do no more than you can.
      </Typography>
      {data?.sign_in_before && (
        <Typography color="textSecondary">
          Your tokens work until {time(data.sign_in_before)}, and longer each time you sign in with your firm.
        </Typography>
      )}
      {trouble && <ProblemNotice error={trouble} />}
      {!data && !error && <Loading label="Loading your API tokens" rows={2} />}
      {data && data.api_tokens.length > 0 && (
        <SmallTable
          label="API tokens"
          isWide
          columns={columns}
          rows={data.api_tokens}
          keyOf={({ id }) => id}
        />
      )}
      <Button variant="outlined" onClick={() => setMaking(true)} sx={{ justifySelf: 'start' }}>
        New API token
      </Button>
      {isMaking && <NewApiToken permissions={permissions} onClose={() => setMaking(false)} />}
    </>
  );
}
