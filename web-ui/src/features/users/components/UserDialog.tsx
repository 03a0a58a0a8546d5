import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

interface Props {
  title: string;
  /** The button's word for the act. */
  act: string;
  error: unknown;
  isBusy: boolean;
  onClose: () => void;
  onSend: () => void;
  children: ReactNode;
}

/** A form about one user. */
export function UserDialog({ title, act, error, isBusy, onClose, onSend, children }: Props) {
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby="user-title" maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id="user-title" sx={{ fontSize: 16, fontWeight: 600 }}>
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {children}
          {!!error && <ProblemNotice error={error} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isBusy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
