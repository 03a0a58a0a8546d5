import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { Allocation, Side } from '../../../../shared/api/contract';
import { useOrderBond } from '../../../../shared/draft/useOrderBond';
import { Expiry } from '../../../../shared/findings/Expiry';
import { findingOf } from '../../../../shared/findings/findings';
import { par } from '../../../../shared/format/numbers';
import { BlockBond } from '../../../../shared/rail/BlockBond';
import { sideColor } from '../../../../shared/theme/theme';
import { Kpi } from '../../../../shared/rail/Kpi';
import { SideWord } from '../../../../shared/ui/SideWord';
import { figuresOf } from '../../model/ribbon';

/** The block in one line: what is traded, what comes of it, and at its end what can be done. */
export function Ribbon({ preview, children }: { preview: Allocation; children: ReactNode }) {
  const { order } = preview;
  const bond = useOrderBond(order);
  const side = order.side as Side;
  return (
    <Box
      component="section"
      aria-label="Block"
      sx={(theme) => ({
        borderLeft: '4px solid',
        ...sideColor(side, theme, 'borderLeftColor'),
        borderBottom: `1px solid ${theme.vars!.palette.divider}`,
        bgcolor: 'background.paper',
        px: 1.5,
        py: 0.5,
      })}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ fontSize: 18, lineHeight: '22px', fontWeight: 600, whiteSpace: 'nowrap' }}>
            <SideWord side={side} /> {par(order.total_quantity)}
          </Box>
          <BlockBond name={bond} rest={`${order.cusip} @ ${order.clean_price.toFixed(3)}`} />
        </Box>
        <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
          {figuresOf(preview).map((figure) => (
            <Kpi key={figure.name} {...figure} />
          ))}
          {preview.status === 'PREVIEW' && (
            <Kpi name="Valid for" value={<Expiry at={preview.expires_at} />} />
          )}
        </Box>
        <Box sx={{ flex: 1 }} />
        {children}
      </Box>
      <Typography component="h1" variant="caption" sx={{ display: 'block', mt: 0.25 }}>
        {findingOf(preview)}
      </Typography>
    </Box>
  );
}
