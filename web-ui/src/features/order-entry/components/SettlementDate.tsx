import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { ControllerRenderProps } from 'react-hook-form';
import { day } from '../../../shared/format/dates';
import type { OrderDraft } from '../../../shared/draft/draft';
import { settlementFault } from '../../../shared/entry/settlement';

interface Props {
  field: ControllerRenderProps<OrderDraft, 'settlementDate'>;
  dates: string[] | undefined;
}

/** The day of settlement: only business days as the service knows them; for another day it offers the next one. */
export function SettlementDate({ field: { ref, ...field }, dates }: Props) {
  const fault = settlementFault(field.value, dates);
  const usual = dates?.[0];
  return (
    <Box>
      <TextField
        {...field}
        inputRef={ref}
        label="Settle date"
        type="date"
        error={fault !== null}
        helperText={
          fault?.words ?? (field.value === '' && (usual ? `Default T+1: ${day(usual)}` : 'Default T+1'))
        }
        slotProps={{ htmlInput: { min: usual, max: dates?.at(-1) } }}
      />
      {fault && (
        <Button variant="text" size="small" onClick={() => field.onChange(fault.next)}>
          Use {day(fault.next)}
        </Button>
      )}
    </Box>
  );
}
