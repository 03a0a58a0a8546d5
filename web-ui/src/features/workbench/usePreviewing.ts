import { useState } from 'react';
import { useDispatch, useSelector, useStore } from 'react-redux';
import { useNavigate } from 'react-router';
import { previewOf, rememberPreview, usePreviewMutation } from '../../shared/api/calls';
import { previewed, selectDraft, type Draft, type WithDraft } from './draft';
import { toRequest } from './request';

/**
 * Previews the draft as it stands and opens the answer; a failure stays in `error` for whoever asked, until what was asked
 * is changed.
 */
export function usePreviewing() {
  const store = useStore<WithDraft>();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const draft = useSelector(selectDraft);
  const [asked, setAsked] = useState<Draft | null>(null);
  const [ask, { error, isLoading }] = usePreviewMutation();
  const preview = async () => {
    const { draft: now } = store.getState();
    setAsked(now);
    const answer = await ask({ previewRequest: toRequest(now) });
    if (answer.data) {
      const fresh = previewOf(answer.data);
      await dispatch(rememberPreview(fresh) as never);
      dispatch(previewed(fresh));
      await navigate(`/workbench/preview/${fresh.allocation_id}`);
    }
  };
  const isAnswered =
    asked?.order === draft.order && asked.method === draft.method && asked.byHand === draft.byHand;
  return { preview, error: isAnswered ? error : undefined, isLoading };
}
