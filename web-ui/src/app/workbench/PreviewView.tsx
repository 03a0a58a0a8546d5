import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useSelector } from 'react-redux';
import type { Allocation } from '../../shared/api/contract';
import { selectMay } from '../../shared/api/session';
import { useSentCommits } from '../../shared/commits/sentCommits';
import { usePreviewing } from '../../shared/draft/usePreviewing';
import { LimitsOff } from '../../shared/findings/LimitsOff';
import { useAddress } from '../../shared/hooks/useAddress';
import { ApprovalPanel } from '../../features/approvals/components/ApprovalPanel';
import { CommitActs, WaysBack } from '../../features/commit/components/CommitActs';
import { CommitNotices } from '../../features/commit/components/CommitNotices';
import { CommitResultPanel } from '../../features/commit/components/CommitResultPanel';
import { UnansweredCommit } from '../../features/commit/components/UnansweredCommit';
import { useCommitting } from '../../features/commit/model/useCommitting';
import { Printing } from '../../features/preview/components/print/Printing';
import { Ribbon } from '../../features/preview/components/ribbon/Ribbon';
import { BesideAccounts } from './BesideAccounts';
import { PreviewTabs } from './PreviewTabs';

/** No one commits it now: a second user decides, or has rejected it. */
const isHeld = ({ status, approval }: Allocation) =>
  status === 'PENDING_APPROVAL' || approval?.status === 'REJECTED';

/** One preview: the block in a ribbon, the accounts under it, one account or the facts of the order beside them. */
export function PreviewView({ preview }: { preview: Allocation }) {
  const [search, change] = useAddress();
  const again = usePreviewing();
  const committing = useCommitting(preview, again);
  const mayPreview = useSelector(selectMay('allocation:preview'));
  const { sending, unknown } = useSentCommits();
  const isUnknown = unknown.has(preview.allocation_id);
  const isDecidedElsewhere = isHeld(preview);
  const isOver = preview.commit !== null || isUnknown || isDecidedElsewhere;
  const line = preview.allocations.find(({ account_id }) => account_id === search.get('account'));
  return (
    <Box sx={{ flex: { md: '1 1 0' }, minHeight: { md: 440 }, display: 'flex', flexDirection: 'column' }}>
      <Printing preview={preview} />
      <Ribbon preview={preview}>{!isOver && <CommitActs preview={preview} committing={committing} />}</Ribbon>
      <Box sx={{ px: 1.5, pt: 0.5, display: 'grid', gap: 0.5, '&:empty': { display: 'none' } }}>
        {preview.errors.map((error) => (
          <Alert key={error} severity="error">
            {error}
          </Alert>
        ))}
        <LimitsOff warnings={preview.warnings} />
        {preview.commit && <CommitResultPanel preview={preview} result={preview.commit} />}
        {!preview.commit && preview.approval && isDecidedElsewhere && (
          <ApprovalPanel approval={preview.approval} />
        )}
        {!preview.commit && !isDecidedElsewhere && isUnknown && (
          <UnansweredCommit id={preview.allocation_id} />
        )}
        {!isOver && <CommitNotices preview={preview} committing={committing} />}
      </Box>
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: { xs: 'column', md: 'row' } }}>
        <PreviewTabs
          preview={preview}
          isOwn={committing.isOwn}
          isSettable={committing.isOwn && mayPreview && !isOver && sending.length === 0}
          error={again.error}
          acts={
            <>
              {!isOver && <WaysBack preview={preview} committing={committing} />}
              <Button variant="text" onClick={() => window.print()}>
                Print
              </Button>
            </>
          }
        />
        <BesideAccounts
          preview={preview}
          line={line}
          isAtAccounts={search.get('show') === null}
          onClose={() => change({ account: null }, { replace: true })}
        />
      </Box>
    </Box>
  );
}
