import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useNavigate } from 'react-router';
import type { Allocation } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { time } from '../../../shared/format/dates';
import { useShortcut } from '../../../shared/ui/useShortcut';
import { ByHandBar } from '../../../shared/byhand/ByHandBar';
import { ByHandTrouble } from '../../../shared/byhand/ByHandTrouble';
import { isSame } from '../../../shared/byhand/words';
import { selectDraft } from '../../../shared/draft/draft';
import { useSentCommits } from '../../../shared/commits/sentCommits';
import { asksTheSame } from '../../../shared/draft/request';
import type { usePreviewing } from '../../../shared/draft/usePreviewing';
import { CommitDialog } from './CommitDialog';
import { useRemaining } from '../../../shared/findings/Expiry';
import { NotCommitted } from './UnansweredCommit';

interface Props {
  preview: Allocation;
  again: ReturnType<typeof usePreviewing>;
}

/** What can be done with a preview: commit it, make it again, change what led to it. */
export function CommitBar({ preview, again }: Props) {
  const navigate = useNavigate();
  const draft = useSelector(selectDraft);
  const mayCommit = useSelector(selectMay('allocation:commit'));
  const [isOpen, setOpen] = useState(false);
  const isExpired = useRemaining(preview.expires_at) === 0;
  const isOwn = draft.previewId === preview.allocation_id;
  const from = isOwn ? draft.previewedFrom : null;
  const isAnother = from !== null && !asksTheSame(draft, from);
  const isReset = from !== null && !isSame(draft.byHand, from.byHand);
  const isStale = isAnother || isReset;
  const isByHand = isOwn && (isReset || Object.keys(draft.byHand).length > 0);
  const sent = useSentCommits();
  const isSending = sent.sending.length > 0;
  const notCommittedAt = sent.notCommitted.get(preview.allocation_id);
  const isBusy = again.isLoading || isSending;
  const canCommit = mayCommit && !isExpired && !isStale && !isBusy && preview.summary.total_allocated > 0;
  useShortcut('ctrl+shift+enter', () => setOpen(true), canCommit);
  useShortcut('ctrl+enter', () => void again.preview(), isOwn && !isBusy && !isOpen);
  const compare = () => void navigate('/workbench/compare');
  useShortcut('c', compare, isOwn && !isSending && !isOpen);
  const previewAgain = (
    <Button
      variant={isStale || isExpired ? 'contained' : 'outlined'}
      loading={again.isLoading}
      disabled={isSending}
      onClick={() => void again.preview()}
    >
      Re-run
    </Button>
  );
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {notCommittedAt !== undefined && <NotCommitted at={notCommittedAt} isGone={isExpired} />}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button variant="contained" disabled={!canCommit} onClick={() => setOpen(true)}>
          Commit allocation
        </Button>
        {isOwn && !isByHand && previewAgain}
        {isOwn && (
          <Button variant="outlined" onClick={compare}>
            Compare methods
          </Button>
        )}
        {isOwn ? (
          <Button variant="text" onClick={() => navigate('/workbench/method')}>
            Edit method
          </Button>
        ) : (
          <>
            <Typography color="textSecondary">
              Previewed by {preview.previewed_by}, {time(preview.timestamp)}.
            </Typography>
            <Button variant="text" onClick={() => navigate('/workbench/order')}>
              Enter an order
            </Button>
          </>
        )}
        <Typography color={isExpired ? 'warning' : 'textSecondary'} role="status">
          {whyNot(mayCommit, isExpired, isAnother, preview)}
        </Typography>
      </Box>
      {isByHand && (
        <ByHandBar
          note={isStale ? 'The figures below are from the last run; re-run to apply the change.' : ''}
        >
          {previewAgain}
        </ByHandBar>
      )}
      {!!again.error && <ByHandTrouble error={again.error} />}
      {isOpen && (
        <CommitDialog
          preview={preview}
          isExpired={isExpired}
          onClose={() => setOpen(false)}
          onPreviewAgain={isOwn ? () => void again.preview() : undefined}
        />
      )}
    </Box>
  );
}

function whyNot(mayCommit: boolean, isExpired: boolean, isAnother: boolean, preview: Allocation): string {
  if (!mayCommit) {
    return 'Committing requires the Commit right.';
  }
  if (isExpired) {
    return 'This preview has expired; positions or prices may have changed. Re-run it.';
  }
  if (isAnother) {
    return 'The order or the method has changed since this preview. Re-run it.';
  }
  return preview.summary.total_allocated === 0 ? 'Nothing allocated: see Reason.' : '';
}
