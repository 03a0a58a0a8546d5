import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Allocation, Side } from '../../../shared/api/contract';
import { useOrderBond } from '../../../shared/draft/useOrderBond';
import { day } from '../../../shared/format/dates';
import { counted, money, par } from '../../../shared/format/numbers';
import { sideColor } from '../../../shared/theme/theme';
import { SideWord } from '../../../shared/ui/SideWord';

/** What a commit would do: side, par, bond, accounts, money, and what goes to Aladdin. */
export function Restated({ preview: { order, summary } }: { preview: Allocation }) {
  const bond = useOrderBond(order);
  const side = order.side as Side;
  return (
    <>
      <Box
        sx={(theme) => ({
          fontSize: 15,
          lineHeight: '24px',
          pl: 1.5,
          borderLeft: '4px solid',
          ...sideColor(side, theme, 'borderLeftColor'),
        })}
      >
        <SideWord side={side} /> <strong>{par(summary.total_allocated)} par</strong> of{' '}
        <strong>{bond}</strong> ({order.cusip})
        <br />
        for <strong>{counted(summary.accounts_allocated, 'account')}</strong>, net money $
        {money(summary.total_notional)}, settle {day(order.settlement_date)}.
        {summary.unallocated > 0 && (
          <>
            <br />
            {par(summary.unallocated)} par of the block remain unallocated.
          </>
        )}
      </Box>
      <Typography color="textSecondary">
        {counted(summary.accounts_allocated, 'order')} {summary.accounts_allocated === 1 ? 'goes' : 'go'} to
        Aladdin at once.
      </Typography>
    </>
  );
}
