import Button, { type ButtonProps } from '@mui/material/Button';
import type { Side } from '../../../shared/api/contract';
import { sideTint } from '../../../shared/theme/theme';

/** The act that trades, in the tint of its side. */
export const SideButton = ({ side, ...props }: ButtonProps & { side: Side }) => (
  <Button
    variant="contained"
    {...props}
    sx={(theme) => ({
      '&:not(.Mui-disabled)': {
        bgcolor: sideTint[side].light,
        color: theme.palette.common.white,
        ...theme.applyStyles('dark', { bgcolor: sideTint[side].dark, color: theme.palette.common.black }),
      },
      '&:not(.Mui-disabled):hover': { filter: 'brightness(0.92)' },
    })}
  />
);
