import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useNavigate } from 'react-router';
import type { Allocation } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { isSame } from '../../../shared/byhand/words';
import { useSentCommits } from '../../../shared/commits/sentCommits';
import { selectDraft } from '../../../shared/draft/draft';
import { asksTheSame } from '../../../shared/draft/request';
import type { usePreviewing } from '../../../shared/draft/usePreviewing';
import { useRemaining } from '../../../shared/findings/Expiry';
import { useShortcut } from '../../../shared/hooks/useShortcut';

/** What can be done with a preview, and why not: for its acts in the ribbon and its notices below. */
export function useCommitting(preview: Allocation, again: ReturnType<typeof usePreviewing>) {
  const navigate = useNavigate();
  const draft = useSelector(selectDraft);
  const mayCommit = useSelector(selectMay('allocation:commit'));
  const sent = useSentCommits();
  const [openFor, setOpenFor] = useState<string | null>(null);
  const { allocation_id: id } = preview;
  const isOver =
    preview.status !== 'PREVIEW' || preview.approval?.status === 'REJECTED' || sent.unknown.has(id);
  const isOpen = openFor === id && !isOver;
  const isExpired = useRemaining(preview.expires_at) === 0;
  const isOwn = draft.previewId === id;
  const from = isOwn ? draft.previewedFrom : null;
  const isAnother = from !== null && !asksTheSame(draft, from);
  const isReset = from !== null && !isSame(draft.byHand, from.byHand);
  const isSending = sent.sending.length > 0;
  const isBusy = again.isLoading || isSending || isOver;
  const isStale = isAnother || isReset;
  const canCommit = mayCommit && !isExpired && !isStale && !isBusy && preview.summary.total_allocated > 0;
  const open = () => setOpenFor(id);
  const compare = () => void navigate('/workbench/compare');
  const rerun = () => void again.preview();
  useShortcut('ctrl+shift+enter', open, canCommit);
  useShortcut('ctrl+enter', rerun, isOwn && !isBusy && !isOpen);
  useShortcut('c', compare, isOwn && !isSending && !isOver && !isOpen);
  return {
    isOwn,
    isOpen,
    isExpired,
    isStale,
    isSending,
    isByHand: isOwn && (isReset || Object.keys(draft.byHand).length > 0),
    canCommit,
    notCommittedAt: sent.notCommitted.get(id),
    whyNot: whyNot(mayCommit, isExpired, isAnother, preview),
    open,
    close: () => setOpenFor(null),
    compare,
    rerun,
    again,
  };
}

export type Committing = ReturnType<typeof useCommitting>;

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
