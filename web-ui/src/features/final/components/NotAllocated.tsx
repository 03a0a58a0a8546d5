import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useSelector } from 'react-redux';
import { selectMay } from '../../../shared/api/session';
import { par } from '../../../shared/format/numbers';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { useAllocateMutation, useBlock } from '../api/finalCalls';

/** The fills were not declared allocated yet; the service says what is still open when they cannot be. */
export function NotAllocated({ allocationId }: { allocationId: string }) {
  const mayAllocate = useSelector(selectMay('allocation:commit'));
  const block = useBlock(allocationId);
  const [allocate, { isLoading, error }] = useAllocateMutation();
  return (
    <>
      <Alert
        severity="info"
        action={
          mayAllocate && (
            <Button
              variant="contained"
              loading={isLoading}
              disabled={block && !block.ready_to_allocate}
              onClick={() => void allocate({ allocationId })}
            >
              Allocate fills
            </Button>
          )
        }
      >
        {block &&
          `${par(block.filled)} of ${par(block.quantity)} filled, ${par(block.leaves)} open${block.held > 0 ? `, ${par(block.held)} executions held` : ''}. `}
        The fills are not allocated yet. Once the block is filled, or its rest is canceled, they are divided
        as the statement says and sealed.
      </Alert>
      {error !== undefined && <ProblemNotice error={error} />}
    </>
  );
}
