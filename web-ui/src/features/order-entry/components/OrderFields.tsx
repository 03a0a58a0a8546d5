import Box from '@mui/material/Box';
import { Controller, type Control } from 'react-hook-form';
import type { OrderDraft } from '../../../shared/draft/draft';
import type { OrderContext } from '../../../shared/entry/rules';
import type { OrderForm } from '../model/useOrderForm';
import { LimitPrice } from './LimitPrice';
import { QuantityField } from './QuantityField';
import { SecurityFacts, SecuritySearch } from './SecuritySearch';
import { SettlementDate } from './SettlementDate';
import { SideChoice } from './SideChoice';

/** Which bond, which side, how much, at which price and when. */
export function OrderFields({ form: { control }, room }: Pick<OrderForm, 'form' | 'room'>) {
  return (
    <>
      <SecurityField control={control} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
          gap: 1.5,
          alignItems: 'start',
        }}
      >
        <SideChoice control={control} />
        <QuantityField control={control} capacity={room.together?.room ?? null} />
        <LimitPrice control={control} />
        <Controller
          control={control}
          name="settlementDate"
          render={({ field }) => <SettlementDate field={field} dates={room.dates} />}
        />
      </Box>
    </>
  );
}

/** The bond, and its figures once it is chosen. */
function SecurityField({ control }: { control: Control<OrderDraft, OrderContext> }) {
  return (
    <Controller
      control={control}
      name="security"
      render={({ field, fieldState }) => (
        <>
          <SecuritySearch
            ref={field.ref}
            value={field.value}
            onChange={field.onChange}
            fault={fieldState.error?.message}
          />
          {field.value && <SecurityFacts security={field.value} />}
        </>
      )}
    />
  );
}
