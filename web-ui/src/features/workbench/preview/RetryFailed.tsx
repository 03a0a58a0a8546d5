import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSelector } from 'react-redux';
import { useAllocation, useRetryFailedMutation } from '../../../shared/api/calls';
import { selectMay } from '../../../shared/api/session';
import { counted } from '../../../shared/format/numbers';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

/** Sends what failed once more. What Aladdin has is never sent twice: the service looks each order up first. */
export function RetryFailed({ allocationId, failed }: { allocationId: string; failed: number }) {
  const mayCommit = useSelector(selectMay('allocation:commit'));
  const [retry, { error, isLoading }] = useRetryFailedMutation();
  const { refetch } = useAllocation(allocationId);
  const send = async () => {
    await retry({ id: allocationId, prefer: 'wait=10', retryRequest: { comment: 'Tried again' } });
    await refetch();
  };
  if (!mayCommit || failed === 0) {
    return null;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', mt: 1 }}>
      <Button variant="contained" loading={isLoading} onClick={() => void send()}>
        Try {counted(failed, 'failed order')} again
      </Button>
      {!!error && <ProblemNotice error={error} />}
    </Box>
  );
}
