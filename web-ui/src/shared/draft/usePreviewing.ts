import { startTransition, useRef, useState } from 'react';
import { useDispatch, useSelector, useStore } from 'react-redux';
import { useNavigate, useSearchParams } from 'react-router';
import { previewOf, rememberPreview, usePreviewMutation } from '../api/calls';
import { previewed, selectDraft, type Draft, type WithDraft } from './draft';
import { useKnownAccounts } from '../pasted/knownAccounts';
import { toRequest } from './request';

const isCanceled = (error: unknown) => (error as { name?: string } | undefined)?.name === 'AbortError';

/**
 * Previews the draft as it stands and opens the answer; a failure stays in `error` for the caller, until what was asked
 * is changed. `isLoading` until the answer is on the screen; `cancel` ends it, in the service too.
 */
export function usePreviewing() {
  const store = useStore<WithDraft>();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const known = useKnownAccounts();
  const draft = useSelector(selectDraft);
  const [asked, setAsked] = useState<Draft | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [ask, { error }] = usePreviewMutation();
  const asking = useRef<ReturnType<typeof ask> | null>(null);
  const preview = async () => {
    const { draft: now } = store.getState();
    setAsked(now);
    setLoading(true);
    try {
      await askAndOpen(now);
    } finally {
      // With the navigation, which is a transition too: until the answer is on the screen, the old allocation cannot be committed.
      startTransition(() => setLoading(false));
    }
  };
  const askAndOpen = async (now: Draft) => {
    asking.current = ask({ previewRequest: toRequest(now, known) });
    const answer = await asking.current;
    if (answer.data) {
      const fresh = previewOf(answer.data);
      await dispatch(rememberPreview(fresh) as never);
      dispatch(previewed(fresh));
      // What the reader looks for is looked for in the new split too, from its first view.
      const kept = new URLSearchParams(search);
      kept.delete('show');
      kept.delete('warned');
      await navigate({
        pathname: `/workbench/preview/${fresh.allocation_id}`,
        search: kept.toString(),
      });
    }
  };
  const isAnswered =
    asked?.order === draft.order && asked.method === draft.method && asked.byHand === draft.byHand;
  return {
    preview,
    cancel: () => asking.current?.abort(),
    error: isAnswered && !isCanceled(error) ? error : undefined,
    isLoading,
  };
}
