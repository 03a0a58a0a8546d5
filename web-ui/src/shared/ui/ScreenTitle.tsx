import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** The line on top of a screen: its name, what is shown, and what can be done at once. */
export function ScreenTitle({
  title,
  status,
  children,
}: {
  title: string;
  status?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, flexWrap: 'wrap' }}>
      <Typography variant="h1">{title}</Typography>
      <Typography color="textSecondary" role="status">
        {status}
      </Typography>
      <Box sx={{ flex: 1 }} />
      {children}
    </Box>
  );
}
