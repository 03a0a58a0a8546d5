import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { ProblemNotice } from '../ui/ProblemNotice';

interface Props {
  title: string;
  /** The button's word for the act. */
  act: string;
  error?: unknown;
  isBusy: boolean;
  /** Whether the act cannot be done now, whatever the form says. */
  isBlocked?: boolean;
  /** The word of the other button. */
  leave?: string;
  onClose: () => void;
  onSend: () => void;
  children: ReactNode;
}

/** A short form with one act; a refusal is told beside it. */
export function FormDialog({
  title,
  act,
  error,
  isBusy,
  isBlocked = false,
  leave = 'Cancel',
  onClose,
  onSend,
  children,
}: Props) {
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby="form-title" maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
        sx={{ display: 'contents' }}
      >
        <DialogTitle id="form-title" sx={{ fontSize: 16, fontWeight: 600 }}>
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {children}
          {!!error && <ProblemNotice error={error} />}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isBusy}>
            {leave}
          </Button>
          <Button type="submit" variant="contained" loading={isBusy} disabled={isBlocked}>
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
