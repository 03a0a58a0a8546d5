import { yupResolver } from '@hookform/resolvers/yup';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useDispatch, useSelector } from 'react-redux';
import { methodDrafted, selectDraft, type MethodDraft } from '../../../shared/draft/draft';
import { useScope } from '../../../shared/entry/useScope';
import { methodRules, type MethodContext } from '../../../shared/entry/rules';
import { useKnownAccounts } from '../../../shared/pasted/knownAccounts';

/** The method as it is chosen, kept in the draft with every letter. */
export function useMethodForm() {
  const dispatch = useDispatch();
  const { method } = useSelector(selectDraft);
  const form = useForm<MethodDraft, MethodContext>({
    resolver: yupResolver(methodRules),
    context: { known: useKnownAccounts(), scope: useScope() },
    defaultValues: method,
  });
  const { subscribe, getValues, setValue } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          dispatch(methodDrafted(values));
        },
      }),
    [subscribe, dispatch],
  );
  // The basis follows the side of the order, which is on the same page.
  useEffect(() => {
    if (getValues('baseMetric') !== method.baseMetric) {
      setValue('baseMetric', method.baseMetric);
    }
  }, [method.baseMetric, getValues, setValue]);
  return form;
}

export type MethodForm = ReturnType<typeof useMethodForm>;
