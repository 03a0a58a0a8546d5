import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { Shortcuts } from '../features/help/components/Shortcuts';
import { useShortcut } from '../shared/hooks/useShortcut';

/** The keys, over whatever the reader is at; the focus goes back to where it was. */
export function ShortcutsDialog() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  useShortcut('?', () => setOpen(true));
  return (
    <Dialog open={isOpen} onClose={close} aria-labelledby="shortcuts">
      <DialogTitle id="shortcuts">Keyboard shortcuts</DialogTitle>
      <DialogContent>
        <Shortcuts />
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
