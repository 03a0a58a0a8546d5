import { yupResolver } from '@hookform/resolvers/yup';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import type { SxProps, Theme } from '@mui/material/styles';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useDispatch, useSelector } from 'react-redux';
import { useNavigate } from 'react-router';
import { par } from '../../../shared/format/numbers';
import { parseQuantity } from '../../../shared/format/quantity';
import type { Side } from '../../../shared/api/contract';
import { sideTint } from '../../../shared/theme/theme';
import { SideWord } from '../../../shared/ui/SideWord';
import { DraftRail } from '../../../shared/rail/DraftRail';
import { orderDrafted, selectDraft, startedOver, type OrderDraft } from '../../../shared/draft/draft';
import { GroupTree } from './GroupTree';
import { orderRules, type OrderContext } from '../../../shared/draft/rules';
import { SecurityFacts, SecuritySearch } from './SecuritySearch';
import { SettlementDate } from './SettlementDate';
import { useOrderRoom } from '../../../shared/capacity/useOrderRoom';
import { visuallyHidden } from '../../../shared/ui/visuallyHidden';
import { WithRail } from '../../../shared/rail/WithRail';

/** Which bond, which side, how much, for whom. */
export function OrderStep() {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const draft = useSelector(selectDraft);
  const room = useOrderRoom();
  const { control, handleSubmit, reset, subscribe } = useForm<OrderDraft, OrderContext>({
    resolver: yupResolver(orderRules),
    context: { dates: room.dates },
    defaultValues: draft.order,
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          dispatch(orderDrafted(values));
        },
      }),
    [subscribe, dispatch],
  );
  const startOver = () => {
    dispatch(startedOver());
    reset({ security: null, side: 'BUY', quantity: '', settlementDate: '', groups: [] });
  };
  return (
    <WithRail rail={<DraftRail />}>
      <Typography variant="h1" sx={visuallyHidden}>
        Order Entry
      </Typography>
      <Paper
        component="form"
        noValidate
        onSubmit={handleSubmit(() => navigate('/workbench/method'))}
        sx={{ p: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, maxWidth: 860 }}
      >
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
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'start',
            '& > :not([role=group])': { flex: '1 1 200px' },
          }}
        >
          <Controller
            control={control}
            name="side"
            render={({ field }) => (
              <ToggleButtonGroup
                exclusive
                size="small"
                aria-label="Side"
                value={field.value}
                onChange={(_event, side) => side && field.onChange(side)}
              >
                <ToggleButton value="BUY" sx={chosenSide('BUY')}>
                  <SideWord side="BUY" />
                </ToggleButton>
                <ToggleButton value="SELL" sx={chosenSide('SELL')}>
                  <SideWord side="SELL" />
                </ToggleButton>
              </ToggleButtonGroup>
            )}
          />
          <Controller
            control={control}
            name="quantity"
            render={({ field: { ref, ...field }, fieldState }) => (
              <TextField
                {...field}
                inputRef={ref}
                label="Quantity"
                placeholder="10mm"
                autoComplete="off"
                error={!!fieldState.error}
                helperText={fieldState.error?.message ?? echo(field.value)}
              />
            )}
          />
          <Controller
            control={control}
            name="settlementDate"
            render={({ field }) => <SettlementDate field={field} dates={room.dates} />}
          />
        </Box>
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
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button type="submit" variant="contained">
            Next: method
          </Button>
          <Button variant="text" onClick={startOver}>
            Start over
          </Button>
        </Box>
      </Paper>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
        Nothing is sent to Aladdin before you commit.
      </Typography>
    </WithRail>
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

/** What was understood, so that a slip of a zero is seen. */
function echo(text: string): string {
  const quantity = parseQuantity(text);
  return quantity === null ? 'Par, e.g. 10mm, 2.5mm, 500k.' : `${par(quantity)} par`;
}
