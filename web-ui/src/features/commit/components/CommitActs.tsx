import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSelector } from 'react-redux';
import { useNavigate } from 'react-router';
import type { Allocation, Side } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { useAdopting } from '../../../shared/draft/useAdopting';
import { SideButton } from './SideButton';
import type { Committing } from '../model/useCommitting';

/** The acts of a preview: make it again, commit it. */
export function CommitActs({ preview, committing }: { preview: Allocation; committing: Committing }) {
  const { isOwn, isStale, isExpired, isSending, canCommit, again } = committing;
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      {isOwn && (
        <Button
          variant={isStale || isExpired ? 'contained' : 'outlined'}
          loading={again.isLoading}
          disabled={isSending}
          onClick={committing.rerun}
        >
          Re-run
        </Button>
      )}
      <SideButton side={preview.order.side as Side} disabled={!canCommit} onClick={committing.open}>
        Commit {preview.order.side}
      </SideButton>
    </Box>
  );
}

/** The ways from a preview to what led to it. */
export function WaysBack({ preview, committing }: { preview: Allocation; committing: Committing }) {
  const navigate = useNavigate();
  return committing.isOwn ? (
    <>
      <Button variant="text" onClick={() => navigate('/workbench/method')}>
        Edit method
      </Button>
      <Button variant="text" onClick={committing.compare}>
        Compare methods
      </Button>
    </>
  ) : (
    <>
      <TakeOver preview={preview} />
      <Button variant="text" onClick={() => navigate('/workbench/order')}>
        Enter an order
      </Button>
    </>
  );
}

/** Makes a preview that was opened by its address the reader's own order, to be changed and run again. */
function TakeOver({ preview }: { preview: Allocation }) {
  const { adopt, state } = useAdopting(preview);
  const mayPreview = useSelector(selectMay('allocation:preview'));
  if (!mayPreview) {
    return null;
  }
  return state === 'impossible' ? (
    <Typography role="status" color="textSecondary">
      This preview cannot be changed here.
    </Typography>
  ) : (
    <Button variant="text" loading={state === 'reading'} onClick={() => void adopt()}>
      Change this order
    </Button>
  );
}
