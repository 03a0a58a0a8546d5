import Alert, { type AlertColor } from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useNavigate } from 'react-router';
import type { Allocation, Child, CommitStatus } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { time } from '../../../shared/format/dates';
import { par } from '../../../shared/format/numbers';
import { useLandingFocus } from '../../../shared/hooks/useLandingFocus';
import { startedOver } from '../../../shared/draft/draft';
import { commitInWords, countOf } from '../../../shared/commits/commitWords';
import { RetryFailed } from './RetryFailed';

const LOOK: Record<CommitStatus, AlertColor> = {
  SUCCESS: 'success',
  PARTIAL: 'warning',
  FAILED: 'error',
  PENDING: 'info',
  PENDING_APPROVAL: 'info',
};
const SHOWN = 50;

/** The result of the commit, order by order. */
export function CommitResultPanel({
  preview,
  result,
}: {
  preview: Allocation;
  result: NonNullable<Allocation['commit']>;
}) {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const mayAudit = useSelector(selectMay('audit:read'));
  const landing = useLandingFocus<HTMLDivElement>();
  const failed = result.allocations.filter((child) => child.status === 'FAILED');
  const sent = countOf(result.allocations, 'SUBMITTED');
  const all = result.allocations.length;
  return (
    <Alert
      severity={LOOK[result.status]}
      variant="outlined"
      role="status"
      ref={landing}
      tabIndex={-1}
      sx={{ '& .MuiAlert-message': { flex: 1 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box sx={{ flex: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{commitInWords(result)}</Typography>
          <Typography color="textSecondary">
            Committed by {result.committed_by}, {time(result.committed_at)}.
            {result.comment ? ` “${result.comment}”` : ''}
            {result.audit_id && (
              <>
                {' '}
                Audit entry{' '}
                {mayAudit ? (
                  <MuiLink component={Link} to={`/audit?entity_id=${preview.allocation_id}`}>
                    {result.audit_id}
                  </MuiLink>
                ) : (
                  result.audit_id
                )}
              </>
            )}
          </Typography>
        </Box>
        <Button variant="outlined" component={Link} to={`/orders?allocation_id=${preview.allocation_id}`}>
          View orders
        </Button>
        <Button
          variant="text"
          onClick={() => {
            dispatch(startedOver());
            void navigate('/workbench/order');
          }}
        >
          New order
        </Button>
      </Box>
      {result.status === 'PENDING' && (
        <>
          <LinearProgress
            variant="determinate"
            value={((sent + failed.length) * 100) / all}
            aria-label="Orders answered so far"
            sx={{ my: 1 }}
          />
          <Typography>
            Accepted {par(sent)} · pending {par(countOf(result.allocations, 'PENDING'))} · failed{' '}
            {par(failed.length)}
          </Typography>
        </>
      )}
      {failed.length > 0 && <Failures failed={failed} />}
      {result.status !== 'PENDING' && (
        <RetryFailed allocationId={preview.allocation_id} failed={failed.length} />
      )}
    </Alert>
  );
}

function Failures({ failed }: { failed: Child[] }) {
  return (
    <Box
      component="ul"
      aria-label="Failed orders"
      sx={{ m: 0, mt: 1, pl: 2.5, maxHeight: 160, overflow: 'auto' }}
    >
      {failed.slice(0, SHOWN).map((child) => (
        <li key={child.account_id}>
          <strong>{child.account_id}</strong>, {par(child.quantity)} par: {child.message ?? 'no reason given'}
        </li>
      ))}
      {failed.length > SHOWN && <li>and {par(failed.length - SHOWN)} more; see Orders.</li>}
    </Box>
  );
}
