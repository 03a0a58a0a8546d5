import Box from '@mui/material/Box';
import type { Side } from '../api/contract';
import { sideTint } from '../theme/theme';

/** BUY or SELL by word and tint. */
export function SideWord({ side }: { side: Side }) {
  return (
    <Box
      component="span"
      sx={(theme) => ({
        fontWeight: 700,
        color: sideTint[side].light,
        ...theme.applyStyles('dark', { color: sideTint[side].dark }),
      })}
    >
      {side}
    </Box>
  );
}
