import { useAllocation, useCommitMutation } from '../../../shared/api/calls';
import { isUnanswered } from '../../../shared/api/unanswered';
import { answerLost, commitAnswered, commitSent, useSentCommits } from '../../../shared/commits/sentCommits';

/** Most commits are done by then; of the others the orders are followed live. */
const WAIT = 'wait=2';

/** Sends a commit. `onSent` is called unless the service has refused it, also when no answer comes: then it is checked. */
export function useSending(id: string, onSent: () => void) {
  const [commit, { error, isLoading }] = useCommitMutation();
  const { refetch } = useAllocation(id);
  const { owner } = useSentCommits();
  const send = async (comment: string, isOverridden: boolean) => {
    commitSent(owner, id);
    const answer = await commit({
      id,
      prefer: WAIT,
      commitRequest: { comment, override_warnings: isOverridden },
    });
    if (answer.error && !isUnanswered(answer.error)) {
      commitAnswered(owner, id);
      return;
    }
    // Until the allocation is read as committed, it is not shown as a preview that can be committed: it is checked.
    if (answer.error || (await refetch()).error) {
      answerLost(owner, id);
    } else {
      commitAnswered(owner, id);
    }
    onSent();
  };
  return { send, error, isLoading };
}
