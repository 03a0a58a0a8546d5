import Typography from '@mui/material/Typography';
import type { Allocation } from '../../../shared/api/contract';
import { ByHandBar } from '../../../shared/byhand/ByHandBar';
import { ByHandTrouble } from '../../../shared/byhand/ByHandTrouble';
import { time } from '../../../shared/format/dates';
import type { Committing } from '../model/useCommitting';
import { CommitDialog } from './CommitDialog';
import { NotCommitted } from './UnansweredCommit';

/** What is to be said of a preview that can be committed, or why it cannot. */
export function CommitNotices({ preview, committing }: { preview: Allocation; committing: Committing }) {
  const { isOwn, isExpired, isStale, isByHand, isOpen, notCommittedAt, whyNot, again } = committing;
  const by = isOwn ? '' : `Previewed by ${preview.previewed_by}, ${time(preview.timestamp)}.`;
  return (
    <>
      {notCommittedAt !== undefined && <NotCommitted at={notCommittedAt} isGone={isExpired} />}
      <Typography
        color={isExpired || isStale ? 'warning' : 'textSecondary'}
        role="status"
        sx={{ '&:empty': { display: 'none' } }}
      >
        {[by, whyNot].filter(Boolean).join(' ')}
      </Typography>
      {isByHand && (
        <ByHandBar
          note={isStale ? 'The figures below are from the last run; re-run to apply the change.' : ''}
        />
      )}
      {!!again.error && <ByHandTrouble error={again.error} />}
      {isOpen && (
        <CommitDialog
          preview={preview}
          isExpired={isExpired}
          onClose={committing.close}
          onPreviewAgain={isOwn ? committing.rerun : undefined}
        />
      )}
    </>
  );
}
