import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import {
  useApproveMutation,
  useRejectMutation,
  useWithdrawMutation,
  type Approval,
} from '../api/approvalCalls';
import { selectUser } from '../../../shared/api/session';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { mayDecide, mayWithdraw } from '../model/words';
import { LONGEST_REASON } from '../../../shared/forms/reason';

/** Most commits are done by then; of the others the orders are followed live. */
const WAIT = 'wait=2';
/** Approve or reject for the second user, withdraw for the one who asked; nothing for others. */
export function Decision({ approval }: { approval: Approval }) {
  const user = useSelector(selectUser);
  const [reason, setReason] = useState('');
  const [approve, approving] = useApproveMutation();
  const [reject, rejecting] = useRejectMutation();
  const [withdraw, withdrawing] = useWithdrawMutation();
  if (!user || approval.status !== 'PENDING') {
    return null;
  }
  const decides = mayDecide(approval, user);
  const withdraws = mayWithdraw(approval, user);
  if (!decides && !withdraws) {
    return (
      <Typography color="textSecondary">
        Another user decides: neither the one who asked nor the one who prepared it, with the rights named
        above.
      </Typography>
    );
  }
  const { approval_id: id, statement_hash } = approval;
  const because = reason.trim();
  const isBusy = approving.isLoading || rejecting.isLoading || withdrawing.isLoading;
  const error = approving.error ?? rejecting.error ?? withdrawing.error;
  return (
    <Box component="section" aria-label="Decision" sx={{ display: 'grid', gap: 1.5 }}>
      <TextField
        label={decides ? 'Reason, required to reject' : 'Reason, required'}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        multiline
        slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {decides && (
          <>
            <Button
              variant="contained"
              loading={approving.isLoading}
              disabled={isBusy}
              onClick={() =>
                void approve({
                  id,
                  prefer: WAIT,
                  approveRequest: { statement_hash, ...(because && { reason: because }) },
                })
              }
            >
              Approve and send
            </Button>
            <Button
              variant="outlined"
              color="error"
              disabled={isBusy || because === ''}
              onClick={() => void reject({ id, reasonRequest: { reason: because } })}
            >
              Reject
            </Button>
          </>
        )}
        {withdraws && (
          <Button
            variant="outlined"
            disabled={isBusy || because === ''}
            onClick={() => void withdraw({ id, reasonRequest: { reason: because } })}
          >
            Withdraw
          </Button>
        )}
      </Box>
    </Box>
  );
}
