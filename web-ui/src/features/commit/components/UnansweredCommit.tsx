import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { time } from '../../../shared/format/dates';
import { useLandingFocus } from '../../../shared/hooks/useLandingFocus';

/** Stands where the acts of a preview stand, until it is known whether its commit was carried out. */
export function UnansweredCommit({ id }: { id: string }) {
  const landing = useLandingFocus<HTMLDivElement>();
  return (
    <Alert
      severity="warning"
      variant="outlined"
      role="status"
      ref={landing}
      tabIndex={-1}
      sx={{ '& .MuiAlert-message': { flex: 1 } }}
    >
      <Typography sx={{ fontWeight: 600 }}>No response. The orders may be in Aladdin. Checking…</Typography>
      <Typography>
        The commit was sent and its response was lost. Do not enter the block again. Preview and commit are
        disabled until the status is known.
      </Typography>
      <LinearProgress aria-label="Checking whether the allocation was committed" sx={{ my: 1 }} />
      <Button variant="outlined" component={Link} to={`/orders?allocation_id=${id}`}>
        View orders
      </Button>
    </Alert>
  );
}

/** What the check has found, when it is certain that nothing was sent. */
export function NotCommitted({ at, isGone = false }: { at: number; isGone?: boolean }) {
  return (
    <Alert severity="info" variant="outlined" role="status">
      Checked at {time(new Date(at).toISOString())}: this allocation was not committed and no order was sent.{' '}
      {isGone ? 'Its preview has expired; re-run it.' : 'You can commit it again.'}
    </Alert>
  );
}
