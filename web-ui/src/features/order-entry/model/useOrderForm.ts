import { yupResolver } from '@hookform/resolvers/yup';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useDispatch, useSelector } from 'react-redux';
import { useOrderRoom } from '../../../shared/capacity/useOrderRoom';
import {
  emptyDraft,
  orderDrafted,
  selectDraft,
  startedOver,
  type OrderDraft,
} from '../../../shared/draft/draft';
import { orderRules, type OrderContext } from '../../../shared/entry/rules';

/** The order as it is typed: kept in the draft with every letter, judged when a field is left. */
export function useOrderForm() {
  const dispatch = useDispatch();
  const draft = useSelector(selectDraft);
  const room = useOrderRoom();
  const form = useForm<OrderDraft, OrderContext>({
    resolver: yupResolver(orderRules),
    context: { dates: room.dates },
    defaultValues: draft.order,
    mode: 'onTouched',
  });
  const { subscribe, reset } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          dispatch(orderDrafted(values));
        },
      }),
    [subscribe, dispatch],
  );
  const startOver = () => {
    dispatch(startedOver());
    reset(emptyDraft.order);
  };
  return { form, room, startOver };
}

export type OrderForm = ReturnType<typeof useOrderForm>;
