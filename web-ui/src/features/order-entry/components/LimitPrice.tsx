import TextField from '@mui/material/TextField';
import { Controller, type Control } from 'react-hook-form';
import type { OrderDraft } from '../../../shared/draft/draft';
import type { OrderContext } from '../../../shared/entry/rules';

/** The clean price of the order; empty for the reference price. */
export function LimitPrice({ control }: { control: Control<OrderDraft, OrderContext> }) {
  return (
    <Controller
      control={control}
      name="limitPrice"
      render={({ field: { ref, ...field }, fieldState: { error } }) => (
        <TextField
          {...field}
          inputRef={ref}
          label="Limit price"
          placeholder="Market"
          autoComplete="off"
          error={!!error}
          helperText={error?.message ?? 'Clean, per 100 par.'}
        />
      )}
    />
  );
}
