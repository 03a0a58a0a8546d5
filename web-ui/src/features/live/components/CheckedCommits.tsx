import { useDispatch } from 'react-redux';
import { ordersMoved, useAllocation } from '../../../shared/api/calls';
import { isSettled } from '../../../shared/api/unanswered';
import { useRepeatedly } from '../../../shared/hooks/useRepeatedly';
import { noticeOf } from '../../../shared/commits/commitWords';
import { followed, settled } from '../../../shared/commits/live';
import { commitAnswered, foundNotCommitted, useSentCommits } from '../../../shared/commits/sentCommits';

/** There is no such preview, or there is none any more. */
const GONE = [404, 410];

/** Asks after every commit without an answer until it is known whether it was carried out, on whichever screen the reader is. */
export function CheckedCommits() {
  const { owner, unknown } = useSentCommits();
  return [...unknown].map(([id, at]) => <Checked key={`${id} ${at}`} owner={owner} id={id} lostAt={at} />);
}

function Checked({ owner, id, lostAt }: { owner: string; id: string; lostAt: number }) {
  const dispatch = useDispatch();
  const { refetch } = useAllocation(id);
  useRepeatedly(true, async () => {
    const isLast = isSettled(lostAt);
    const { data, error } = await refetch();
    const isGone = GONE.includes((error as { status?: number } | undefined)?.status ?? 0);
    if (error && !isGone) {
      return false;
    }
    if (!error && data && data.status !== 'PREVIEW') {
      commitAnswered(owner, id);
      dispatch(
        data.status === 'PENDING' ? followed(id) : settled({ allocationId: id, words: noticeOf(data) }),
      );
      dispatch(ordersMoved() as never);
      return true;
    }
    if (isLast) {
      foundNotCommitted(owner, id);
    }
    return isLast;
  });
  return null;
}
