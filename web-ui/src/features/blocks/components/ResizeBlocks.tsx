import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { ResizeMany } from '../../../shared/changes/ResizeMany';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { useOrdersOfBlocksQuery } from '../api/blockCalls';
import type { Block } from '../model/block';

/** Gives all orders of the blocks new sizes, once their orders are read. */
export function ResizeBlocks({ blocks, onClose }: { blocks: Block[]; onClose: () => void }) {
  const { data, error } = useOrdersOfBlocksQuery(blocks.map(({ allocation_id }) => allocation_id));
  if (data) {
    return <ResizeMany orders={data} onClose={onClose} />;
  }
  return (
    <Dialog open onClose={onClose} aria-label="Change blocks" maxWidth="sm" fullWidth>
      <DialogContent>
        {error ? <ProblemNotice error={error} /> : <Loading label="Loading the orders of the blocks" />}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
