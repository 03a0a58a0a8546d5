import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { selectMay, selectUser } from '../../../shared/api/session';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { useDecideMutation, type Correction } from '../api/finalCalls';
import { LONGEST_REASON } from '../../../shared/forms/reason';

/** Approve or reject for another user, withdraw for the one who asked; nothing for users without the right. */
export function CorrectionDecision({ correction }: { correction: Correction }) {
  const user = useSelector(selectUser);
  const mayApprove = useSelector(selectMay('allocation:approve'));
  const [reason, setReason] = useState('');
  const [decide, { isLoading, error }] = useDecideMutation();
  const isOwn = user?.username === correction.requested_by;
  if (!isOwn && !mayApprove) {
    return null;
  }
  const act = (words: string, decision: 'APPROVED' | 'REJECTED' | 'WITHDRAWN') => (
    <Button
      variant={decision === 'APPROVED' ? 'contained' : 'outlined'}
      disabled={isLoading || reason.trim() === ''}
      onClick={() =>
        void decide({
          id: correction.allocation_id,
          correctionId: correction.correction_id,
          correctionDecisionRequest: { decision, reason: reason.trim() },
        })
      }
    >
      {words}
    </Button>
  );
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'end', flexWrap: 'wrap', mt: 0.5 }}>
      <TextField
        label="Reason, required"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        sx={{ minWidth: 280 }}
        slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
      />
      {isOwn ? (
        act('Withdraw', 'WITHDRAWN')
      ) : (
        <>
          {act('Approve correction', 'APPROVED')}
          {act('Reject', 'REJECTED')}
        </>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
    </Box>
  );
}
