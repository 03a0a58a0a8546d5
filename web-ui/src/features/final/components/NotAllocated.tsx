import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useSelector } from 'react-redux';
import { selectMay } from '../../../shared/api/session';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { useAllocateMutation } from '../api/finalCalls';

/** The fills were not declared allocated yet; the service says what is still open when they cannot be. */
export function NotAllocated({ allocationId }: { allocationId: string }) {
  const mayAllocate = useSelector(selectMay('allocation:commit'));
  const [allocate, { isLoading, error }] = useAllocateMutation();
  return (
    <>
      <Alert
        severity="info"
        action={
          mayAllocate && (
            <Button variant="contained" loading={isLoading} onClick={() => void allocate({ allocationId })}>
              Allocate fills
            </Button>
          )
        }
      >
        The fills are not allocated yet. Once the block is filled, or its rest is canceled, they are divided
        as the statement says and sealed.
      </Alert>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  );
}
