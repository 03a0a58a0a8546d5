import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { Link, useParams } from 'react-router';
import { useAllocation } from '../../shared/api/calls';
import { followed } from '../../shared/commits/live';
import { useSentCommits } from '../../shared/commits/sentCommits';
import { Loading } from '../../shared/ui/Loading';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';
import { ScreenTitle } from '../../shared/ui/ScreenTitle';
import { NotCommitted, UnansweredCommit } from '../../features/commit/components/UnansweredCommit';
import { PreviewView } from './PreviewView';

/** How often a commit that waits is read again. */
const DECISION_MS = 3_000;

/** The allocation, its reasons, and the commit. */
export default function PreviewStep() {
  const { id = '' } = useParams();
  const { data, error } = useAllocation(id);
  // A second user decides elsewhere.
  useAllocation(data?.status === 'PENDING_APPROVAL' ? id : '', DECISION_MS);
  const dispatch = useDispatch();
  const { unknown, notCommitted } = useSentCommits();
  const notCommittedAt = notCommitted.get(id);
  const isPending = data?.status === 'PENDING';
  useEffect(() => {
    if (isPending) {
      dispatch(followed(id));
    }
  }, [isPending, id, dispatch]);
  if (unknown.has(id) && !data) {
    return (
      <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <ScreenTitle title="Preview" />
        <UnansweredCommit id={id} />
      </Box>
    );
  }
  if (error && !data) {
    return (
      <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <ScreenTitle title="Preview" />
        {notCommittedAt !== undefined && <NotCommitted at={notCommittedAt} isGone />}
        <ProblemNotice error={error}>
          <Button component={Link} to="/workbench/order" variant="outlined">
            Enter an order
          </Button>
        </ProblemNotice>
      </Box>
    );
  }
  // No key: an order that is re-run keeps the reader's place in the table.
  return data ? <PreviewView preview={data} /> : <Loading label="Loading the preview" />;
}
