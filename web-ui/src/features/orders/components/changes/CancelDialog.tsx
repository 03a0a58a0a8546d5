import { yupResolver } from '@hookform/resolvers/yup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useForm } from 'react-hook-form';
import { object, string } from 'yup';
import { ifMatch, useCancelOrderMutation } from '../../../../shared/api/calls';
import type { Order } from '../../../../shared/api/contract';
import { par } from '../../../../shared/format/numbers';
import { ActDialog } from './ActDialog';
import { useAct } from '../../model/useAct';

const rules = object({ reason: string().trim().required('Reason required (audited).') });

/** Cancels an order in Aladdin. */
export function CancelDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const [cancel, { isLoading }] = useCancelOrderMutation();
  const { setback, follow } = useAct(order, onClose);
  const { register, handleSubmit, formState } = useForm({
    resolver: yupResolver(rules),
    defaultValues: { reason: '' },
  });
  const send = handleSubmit(({ reason }) =>
    follow(cancel({ id: order.order_id, 'If-Match': ifMatch(order), cancelOrderRequest: { reason } })),
  );
  return (
    <ActDialog
      title={`Cancel the order for ${order.account_id}?`}
      act="Cancel order"
      order={order}
      setback={setback}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Typography>
        {order.side} {par(order.quantity)} par of {order.security_id} is canceled in Aladdin. The account is
        then not allocated.
      </Typography>
      <TextField
        label="Reason"
        autoFocus
        error={!!formState.errors.reason}
        helperText={formState.errors.reason?.message}
        {...register('reason')}
      />
    </ActDialog>
  );
}
