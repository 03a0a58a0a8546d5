import { yupResolver } from '@hookform/resolvers/yup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { object, string } from 'yup';
import { ifMatch, useModifyOrderMutation } from '../../../../shared/api/calls';
import type { Order } from '../../../../shared/api/contract';
import { par } from '../../../../shared/format/numbers';
import { parseQuantity } from '../../../../shared/format/quantity';
import { ActDialog } from './ActDialog';
import { Breaches } from './Breaches';
import { breachesOf } from '../../model/breaches';
import { useAct } from '../../model/useAct';

const rules = object({
  quantity: string()
    .defined()
    .test(
      'par',
      'Not a whole amount of par. Write 500k or 500,000.',
      (text) => (parseQuantity(text) ?? 0) > 0,
    ),
  comment: string().trim().required('Reason required (audited).'),
});

/** Another size for an order that Aladdin holds. */
export function ModifyDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const [modify, { isLoading }] = useModifyOrderMutation();
  const { setback, follow } = useAct(order, onClose);
  const [isOverridden, setOverridden] = useState(false);
  const breaches = breachesOf(setback?.error);
  const { register, handleSubmit, formState, control } = useForm({
    resolver: yupResolver(rules),
    defaultValues: { quantity: par(order.quantity), comment: '' },
  });
  const typed = useWatch({ control, name: 'quantity' });
  const understood = parseQuantity(typed);
  const send = handleSubmit(({ quantity, comment }) =>
    follow(
      modify({
        id: order.order_id,
        'If-Match': ifMatch(order),
        modifyOrderRequest: {
          quantity: parseQuantity(quantity) ?? 0,
          comment,
          ...(isOverridden && { override_warnings: true }),
        },
      }),
    ),
  );
  const faults = formState.errors;
  return (
    <ActDialog
      title={`Modify the order for ${order.account_id}`}
      act="Modify"
      order={order}
      setback={setback}
      isBusy={isLoading}
      onClose={onClose}
      onSend={() => void send()}
    >
      <TextField
        label="Quantity"
        autoFocus
        error={!!faults.quantity}
        helperText={
          faults.quantity?.message ??
          (understood === null ? '' : `${par(understood)} par; now ${par(order.quantity)}`)
        }
        {...register('quantity')}
      />
      <TextField
        label="Comment"
        error={!!faults.comment}
        helperText={faults.comment?.message}
        {...register('comment')}
      />
      {breaches.length > 0 && (
        <Breaches breaches={breaches} isOverridden={isOverridden} onOverride={setOverridden} />
      )}
    </ActDialog>
  );
}
