import { useSelector } from 'react-redux';
import { useNavigate } from 'react-router';
import type { MethodForm } from '../../../features/method/model/useMethodForm';
import type { OrderForm } from '../../../features/order-entry/model/useOrderForm';
import { selectMay } from '../../../shared/api/session';
import { usePreviewing } from '../../../shared/draft/usePreviewing';
import { useScope } from '../../../shared/entry/useScope';
import { useShortcut } from '../../../shared/hooks/useShortcut';

/** What can be done with the whole ticket: each act leads to the first field that is wrong, of the order before the method. */
export function useTicket(order: OrderForm['form'], method: MethodForm) {
  const navigate = useNavigate();
  const mayPreview = useSelector(selectMay('allocation:preview'));
  const { preview, cancel, error, isLoading } = usePreviewing();
  const { size: accounts } = useScope();
  const whole = (act: () => unknown) => () =>
    void order.handleSubmit(
      () => method.handleSubmit(() => act())(),
      () => void method.trigger(),
    )();
  const send = whole(preview);
  const compare = whole(() => navigate('/workbench/compare'));
  useShortcut('ctrl+enter', send, mayPreview && !isLoading);
  useShortcut('c', compare, mayPreview);
  return {
    preview: () => mayPreview && !isLoading && send(),
    cancel,
    compare,
    error,
    isLoading,
    mayPreview,
    accounts,
  };
}

export type TicketOf = ReturnType<typeof useTicket>;
