import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useApiTokens, useEndApiTokenMutation, type ApiToken } from '../../api/ownCalls';
import { time } from '../../../../shared/format/dates';
import { permissionInWords } from '../../../../shared/format/permissions';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { Sideways } from '../../../../shared/ui/Sideways';
import { NewApiToken } from './NewApiToken';

const HEADERS = ['Name', 'Permissions', 'Last used', 'Expires', ''];

/** What the user's programs work with. */
export function ApiTokens({ permissions }: { permissions: string[] }) {
  const { data, error } = useApiTokens();
  const [end, ending] = useEndApiTokenMutation();
  const [isMaking, setMaking] = useState(false);
  const trouble = error ?? ending.error;
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
        <Sideways label="Your API tokens">
          <Table size="small" aria-label="API tokens">
            <TableHead>
              <TableRow>
                {HEADERS.map((name) => (
                  <TableCell key={name}>{name}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.api_tokens.map((token) => (
                <Row
                  key={token.id}
                  token={token}
                  isBusy={ending.isLoading}
                  onEnd={() => void end({ id: token.id })}
                />
              ))}
            </TableBody>
          </Table>
        </Sideways>
      )}
      <Button variant="outlined" onClick={() => setMaking(true)} sx={{ justifySelf: 'start' }}>
        New API token
      </Button>
      {isMaking && <NewApiToken permissions={permissions} onClose={() => setMaking(false)} />}
    </>
  );
}

function Row({ token, isBusy, onEnd }: { token: ApiToken; isBusy: boolean; onEnd: () => void }) {
  return (
    <TableRow>
      <TableCell>{token.name}</TableCell>
      <TableCell>{token.permissions.map(permissionInWords).join('; ')}</TableCell>
      <TableCell>{token.last_used_at ? time(token.last_used_at) : 'never'}</TableCell>
      <TableCell>{time(token.expires_at)}</TableCell>
      <TableCell>
        <Button variant="text" disabled={isBusy} onClick={onEnd}>
          End token
        </Button>
      </TableCell>
    </TableRow>
  );
}
