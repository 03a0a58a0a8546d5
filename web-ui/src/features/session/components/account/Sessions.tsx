import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useEndSessionMutation, useOwnSessions, type OwnSession } from '../../api/ownCalls';
import { time } from '../../../../shared/format/dates';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { Sideways } from '../../../../shared/ui/Sideways';

const HEADERS = ['Signed in', 'Last used', 'Ends', 'Address', ''];

/** Where the user is signed in; a session that is not known is ended here. */
export function Sessions() {
  const { data, error } = useOwnSessions();
  const [end, ending] = useEndSessionMutation();
  const trouble = error ?? ending.error;
  return (
    <>
      {trouble && <ProblemNotice error={trouble} />}
      {!data && !error && <Loading label="Loading your sessions" rows={2} />}
      {data && (
        <Sideways label="Your sessions">
          <Table size="small" aria-label="Sessions">
            <TableHead>
              <TableRow>
                {HEADERS.map((name) => (
                  <TableCell key={name}>{name}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.sessions.map((session) => (
                <Row
                  key={session.id}
                  session={session}
                  isBusy={ending.isLoading}
                  onEnd={() => void end({ id: session.id })}
                />
              ))}
            </TableBody>
          </Table>
        </Sideways>
      )}
    </>
  );
}

function Row({ session, isBusy, onEnd }: { session: OwnSession; isBusy: boolean; onEnd: () => void }) {
  return (
    <TableRow>
      <TableCell>{time(session.started_at)}</TableCell>
      <TableCell>{time(session.last_used_at)}</TableCell>
      <TableCell>{time(session.expires_at)}</TableCell>
      <TableCell>{session.address}</TableCell>
      <TableCell>
        {session.current ? (
          'This session'
        ) : (
          <Button variant="text" disabled={isBusy} onClick={onEnd}>
            End session
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}
