import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** null: closed. */
  title: string | null;
  onClose: () => void;
  children: ReactNode;
}

/** One row of a list in full, beside the list. */
export function SideDrawer({ label, title, onClose, children }: Props) {
  return (
    <Drawer
      anchor="right"
      open={title !== null}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': label } }}
    >
      <Box sx={{ width: 560, maxWidth: '100vw', p: 2, display: 'grid', gap: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
          <Typography variant="h1" sx={{ flex: 1 }}>
            {title}
          </Typography>
          <Button variant="text" autoFocus onClick={onClose}>
            Close
          </Button>
        </Box>
        {children}
      </Box>
    </Drawer>
  );
}
