import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Controller, type Control } from 'react-hook-form';
import type { OrderDraft } from '../../../shared/draft/draft';
import type { OrderContext } from '../../../shared/entry/rules';
import { par } from '../../../shared/format/numbers';
import { isBareM, parseQuantity } from '../../../shared/format/quantity';

interface Props {
  control: Control<OrderDraft, OrderContext>;
  /** Most par that the chosen groups can take, as the service finds it; null: not known. */
  capacity: number | null;
}

/** The par of the block, with what was understood, so that a slip of a zero is seen. */
export function QuantityField({ control, capacity }: Props) {
  return (
    <Controller
      control={control}
      name="quantity"
      render={({ field: { ref, ...field }, fieldState }) => (
        <Box>
          <TextField
            {...field}
            inputRef={ref}
            label="Quantity"
            placeholder="10mm"
            autoComplete="off"
            error={!!fieldState.error}
            helperText={fieldState.error?.message ?? echo(field.value)}
          />
          {!fieldState.error && (
            <AboveCapacity {...{ capacity }} typed={field.value} onUse={field.onChange} />
          )}
          {!fieldState.error && isBareM(field.value) && <BareM typed={field.value} />}
        </Box>
      )}
    />
  );
}

function echo(text: string): string {
  const quantity = parseQuantity(text);
  return quantity === null ? 'Par, e.g. 10mm, 2.5mm, 500k.' : `${par(quantity)} par`;
}

interface AboveProps {
  typed: string;
  capacity: number | null;
  onUse: (text: string) => void;
}

/** More than the chosen groups can take: part of the block would stay unallocated. */
function AboveCapacity({ typed, capacity, onUse }: AboveProps) {
  const quantity = parseQuantity(typed);
  if (capacity === null || quantity === null || quantity <= capacity) {
    return null;
  }
  return (
    <Box role="status">
      <Typography color="warning" sx={{ fontWeight: 600 }}>
        Above capacity by {par(quantity - capacity)} par.
      </Typography>
      {capacity > 0 && (
        <Button variant="text" onClick={() => onUse(par(capacity))}>
          Use max {par(capacity)}
        </Button>
      )}
    </Box>
  );
}

const KEPT = 'oas.m-is-million';

/** A bare m is a million here and a thousand on some desks: confirmed once in each browser. */
function BareM({ typed }: { typed: string }) {
  const [isConfirmed, setConfirmed] = useState(() => localStorage.getItem(KEPT) !== null);
  const quantity = parseQuantity(typed);
  if (isConfirmed || quantity === null) {
    return null;
  }
  const confirm = () => {
    localStorage.setItem(KEPT, 'yes');
    setConfirmed(true);
  };
  return (
    <Box role="status">
      <Typography color="warning" sx={{ fontWeight: 600 }}>
        “m” is read as million: {par(quantity)} par. For thousands write k.
      </Typography>
      <Button variant="text" onClick={confirm}>
        Yes, million
      </Button>
    </Box>
  );
}
