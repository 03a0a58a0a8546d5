import Button from '@mui/material/Button';
import { useEndSessionMutation, useOwnSessions, type OwnSession } from '../../api/ownCalls';
import { time } from '../../../../shared/format/dates';
import { SmallTable, type Column } from '../../../../shared/ui/SmallTable';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';

/** Where the user is signed in; a session that is not known is ended here. */
export function Sessions() {
  const { data, error } = useOwnSessions();
  const [end, ending] = useEndSessionMutation();
  const trouble = error ?? ending.error;
  const columns: Column<OwnSession>[] = [
    ['Signed in', ({ started_at }) => time(started_at)],
    ['Last used', ({ last_used_at }) => time(last_used_at)],
    ['Ends', ({ expires_at }) => time(expires_at)],
    ['Address', ({ address }) => address],
    [
      '',
      ({ id, current }) =>
        current ? (
          'This session'
        ) : (
          <Button variant="text" disabled={ending.isLoading} onClick={() => void end({ id })}>
            End session
          </Button>
        ),
    ],
  ];
  return (
    <>
      {trouble && <ProblemNotice error={trouble} />}
      {!data && !error && <Loading label="Loading your sessions" rows={2} />}
      {data && (
        <SmallTable label="Sessions" isWide columns={columns} rows={data.sessions} keyOf={({ id }) => id} />
      )}
    </>
  );
}
