import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A table that scrolls sideways by itself where the window is narrower; by keyboard too. */
export function Sideways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box role="region" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      {children}
    </Box>
  );
}
