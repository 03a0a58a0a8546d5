import FormHelperText from '@mui/material/FormHelperText';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type { SxProps, Theme } from '@mui/material/styles';
import { Controller, type Control } from 'react-hook-form';
import type { Side } from '../../../shared/api/contract';
import type { OrderDraft } from '../../../shared/draft/draft';
import type { OrderContext } from '../../../shared/entry/rules';
import { sideTint } from '../../../shared/theme/theme';
import { SideWord } from '../../../shared/ui/SideWord';

/** BUY or SELL; neither is preset. */
export function SideChoice({ control }: { control: Control<OrderDraft, OrderContext> }) {
  return (
    <Controller
      control={control}
      name="side"
      render={({ field, fieldState }) => (
        <div>
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label="Side"
            value={field.value}
            onChange={(_event, side) => side && field.onChange(side)}
          >
            <ToggleButton ref={field.ref} value="BUY" sx={chosenSide('BUY')}>
              <SideWord side="BUY" />
            </ToggleButton>
            <ToggleButton value="SELL" sx={chosenSide('SELL')}>
              <SideWord side="SELL" />
            </ToggleButton>
          </ToggleButtonGroup>
          {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
        </div>
      )}
    />
  );
}

/** The side that is on is filled with its tint: a BUY and a SELL cannot be mistaken for each other. */
const chosenSide =
  (side: Side): SxProps<Theme> =>
  (theme) => ({
    px: 2,
    py: 0.75,
    '&.Mui-selected, &.Mui-selected:hover': {
      bgcolor: sideTint[side].light,
      '& span': { color: theme.palette.common.white },
      ...theme.applyStyles('dark', {
        bgcolor: sideTint[side].dark,
        '& span': { color: theme.palette.common.black },
      }),
    },
  });
