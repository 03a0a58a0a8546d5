import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface Props {
  name: string;
  value: ReactNode;
  /** Only where there is room. */
  isWide?: boolean;
  isAmber?: boolean;
}

/** A figure of the ribbon under its name. */
export function Kpi({ name, value, isWide = false, isAmber = false }: Props) {
  return (
    <Box sx={{ display: isWide ? { xs: 'none', xl: 'block' } : 'block' }}>
      <Typography component="dt" sx={{ fontSize: 11, lineHeight: '14px' }} color="textSecondary">
        {name}
      </Typography>
      <Box
        component="dd"
        sx={{
          m: 0,
          fontSize: { xs: 15, xl: 18 },
          lineHeight: '22px',
          fontWeight: 600,
          whiteSpace: 'nowrap',
          color: isAmber ? 'warning.main' : undefined,
        }}
      >
        {value}
      </Box>
    </Box>
  );
}
