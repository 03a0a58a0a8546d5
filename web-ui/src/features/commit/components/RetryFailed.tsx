import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useAllocation, useRetryFailedMutation } from '../../../shared/api/calls';
import type { Allocation } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { isSettled, isUnanswered } from '../../../shared/api/unanswered';
import { counted } from '../../../shared/format/numbers';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { useRepeatedly } from '../../../shared/hooks/useRepeatedly';
import { countOf } from '../../../shared/commits/commitWords';

/** Whether an answer is missing (since when), or the check has found the orders as they were. */
type Lost = { at: number } | 'UNCHANGED' | null;

/**
 * Sends what failed once more. What Aladdin has is never sent twice: the service looks each order up first. So an answer that
 * is missing need not be remembered beyond this screen.
 */
export function RetryFailed({ allocationId, failed }: { allocationId: string; failed: number }) {
  const mayCommit = useSelector(selectMay('allocation:commit'));
  const [retry, { error, isLoading }] = useRetryFailedMutation();
  const { refetch } = useAllocation(allocationId);
  const [lost, setLost] = useState<Lost>(null);
  const isChecking = lost !== null && lost !== 'UNCHANGED';
  useRepeatedly(isChecking, async () => {
    const isLast = isChecking && isSettled(lost.at);
    const answer = await refetch();
    if (answer.error) {
      return false;
    }
    if (failedIn(answer.data) !== failed) {
      setLost(null);
      return true;
    }
    if (isLast) {
      setLost('UNCHANGED');
    }
    return isLast;
  });
  const send = async () => {
    setLost(null);
    const answer = await retry({
      id: allocationId,
      prefer: 'wait=10',
      retryRequest: { comment: 'Retried' },
    });
    if (isUnanswered(answer.error)) {
      setLost({ at: Date.now() });
    } else {
      await refetch();
    }
  };
  if (!mayCommit || failed === 0) {
    return null;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', mt: 1 }}>
      <Button variant="contained" loading={isLoading} disabled={isChecking} onClick={() => void send()}>
        Retry {counted(failed, 'failed order')}
      </Button>
      {lost && (
        <Alert severity="warning" variant="outlined" role="status">
          {isChecking
            ? 'No response. The orders may be in Aladdin. Checking…'
            : `Checked: still ${counted(failed, 'failed order')}; none is in Aladdin.`}
        </Alert>
      )}
      {!!error && !isUnanswered(error) && <ProblemNotice error={error} />}
    </Box>
  );
}

const failedIn = (allocation: Pick<Allocation, 'commit'> | undefined) =>
  countOf(allocation?.commit?.allocations ?? [], 'FAILED');
