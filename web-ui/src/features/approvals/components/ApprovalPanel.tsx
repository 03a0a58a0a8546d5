import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Approval } from '../api/approvalCalls';
import { ApprovalFacts } from './ApprovalFacts';
import { Decision } from './Decision';

/** Stands where the commit stood: no order is sent before a second user has approved. */
export function ApprovalPanel({ approval }: { approval: Approval }) {
  const isWaiting = approval.status === 'PENDING';
  return (
    <Alert
      severity={isWaiting ? 'info' : 'warning'}
      variant="outlined"
      role="status"
      sx={{ '& .MuiAlert-message': { flex: 1, display: 'grid', gap: 1.5 } }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {isWaiting
          ? 'Waiting for approval. No order has been sent to Aladdin.'
          : 'The approval was rejected. This allocation cannot be committed; change the order and re-run.'}
      </Typography>
      <ApprovalFacts approval={approval} />
      <Decision approval={approval} />
    </Alert>
  );
}
