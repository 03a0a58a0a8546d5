import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useNavigate } from 'react-router';
import type { Allocation } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { useShortcut } from '../../../shared/ui/useShortcut';
import { selectDraft } from '../draft';
import { usePreviewing } from '../usePreviewing';
import { CommitDialog } from './CommitDialog';
import { useRemaining } from './Expiry';

/** What can be done with a preview: commit it, make it again, change what led to it. */
export function CommitBar({ preview }: { preview: Allocation }) {
  const navigate = useNavigate();
  const draft = useSelector(selectDraft);
  const mayCommit = useSelector(selectMay('allocation:commit'));
  const again = usePreviewing();
  const [isOpen, setOpen] = useState(false);
  const isExpired = useRemaining(preview.expires_at) === 0;
  const isOwn = draft.previewId === preview.allocation_id;
  const canCommit = mayCommit && !isExpired && preview.summary.total_allocated > 0;
  useShortcut('ctrl+shift+enter', () => setOpen(true), canCommit);
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={!canCommit} onClick={() => setOpen(true)}>
          Commit allocation
        </Button>
        {isOwn && (
          <Button variant="outlined" loading={again.isLoading} onClick={() => void again.preview()}>
            Preview again
          </Button>
        )}
        <Button variant="text" onClick={() => navigate('/workbench/method')}>
          Change the method
        </Button>
        <Typography color="textSecondary">{whyNot(mayCommit, isExpired, preview)}</Typography>
      </Box>
      {again.error && <ProblemNotice error={again.error} />}
      {isOpen && (
        <CommitDialog
          preview={preview}
          onClose={() => setOpen(false)}
          onPreviewAgain={isOwn ? () => void again.preview() : undefined}
        />
      )}
    </Box>
  );
}

function whyNot(mayCommit: boolean, isExpired: boolean, preview: Allocation): string {
  if (!mayCommit) {
    return 'Committing needs the permission allocation:commit.';
  }
  if (isExpired) {
    return 'This preview has expired; its numbers may be old. Preview again.';
  }
  return preview.summary.total_allocated === 0
    ? 'Nobody gets a piece; the Why column says what stands in the way.'
    : '';
}
