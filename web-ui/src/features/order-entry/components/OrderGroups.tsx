import { Controller } from 'react-hook-form';
import type { OrderForm } from '../model/useOrderForm';
import { GroupTree } from './GroupTree';

/** For whom: the portfolio groups of the order. */
export function OrderGroups({ form: { control }, room }: Pick<OrderForm, 'form' | 'room'>) {
  return (
    <Controller
      control={control}
      name="groups"
      render={({ field, fieldState }) => (
        <GroupTree
          ref={field.ref}
          chosen={field.value}
          onChange={field.onChange}
          fault={fieldState.error?.message}
          room={room}
        />
      )}
    />
  );
}
