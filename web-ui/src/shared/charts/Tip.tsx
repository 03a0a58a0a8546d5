import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';

/** What hangs at the pointer: an account, and a line about it. */
export function Tip({ account, children }: { account: string; children: ReactNode }) {
  return (
    <Paper sx={{ px: 1, py: 0.5 }}>
      <strong>{account}</strong> {children}
    </Paper>
  );
}
