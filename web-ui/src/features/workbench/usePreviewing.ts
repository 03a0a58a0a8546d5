import { useDispatch, useStore } from 'react-redux';
import { useNavigate } from 'react-router';
import { previewOf, rememberPreview, usePreviewMutation } from '../../shared/api/calls';
import { previewed, type WithDraft } from './draft';
import { toRequest } from './request';

/** Previews the draft as it stands and opens the answer; a failure stays in `error` for whoever asked. */
export function usePreviewing() {
  const store = useStore<WithDraft>();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const [ask, { error, isLoading }] = usePreviewMutation();
  const preview = async () => {
    const answer = await ask({ previewRequest: toRequest(store.getState().draft) });
    if (answer.data) {
      const fresh = previewOf(answer.data);
      await dispatch(rememberPreview(fresh) as never);
      dispatch(previewed(fresh));
      await navigate(`/workbench/preview/${fresh.allocation_id}`);
    }
  };
  return { preview, error, isLoading };
}
