import { yupResolver } from '@hookform/resolvers/yup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { object, string } from 'yup';
import { ifMatch, orderChangeOf, useCancelOrderMutation } from '../../shared/api/calls';
import type { Order } from '../../shared/api/contract';
import { par } from '../../shared/format/numbers';
import { ActDialog } from './ActDialog';

const rules = object({ reason: string().trim().required('Say why: the audit trail keeps it.') });

/** Takes an order back from Aladdin. */
export function CancelDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const [cancel, { error, isLoading }] = useCancelOrderMutation();
  const [refusal, setRefusal] = useState<string>();
  const { register, handleSubmit, formState } = useForm({
    resolver: yupResolver(rules),
    defaultValues: { reason: '' },
  });
  const send = handleSubmit(async ({ reason }) => {
    const answer = await cancel({
      id: order.order_id,
      'If-Match': ifMatch(order),
      cancelOrderRequest: { reason },
    });
    if (answer.error) {
      return;
    }
    const change = orderChangeOf(answer.data);
    if (change.status === 'FAILED') {
      setRefusal(change.message);
    } else {
      onClose();
    }
  });
  return (
    <ActDialog
      title={`Cancel the order for ${order.account_id}?`}
      act="Cancel order"
      error={error}
      refusal={refusal}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <Typography>
        {order.side} {par(order.quantity)} par of {order.security_id} is taken out of Aladdin. The account
        then has no piece of this allocation.
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
