import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { LONGEST_REASON } from '../forms/reason';
import { ProblemNotice } from '../ui/ProblemNotice';
import { ChangeProgress } from './ChangeProgress';
import type { Change } from './useChange';

interface Props {
  title: string;
  /** The button's word for the act. */
  act: string;
  isDanger?: boolean;
  /** null: not sent yet. */
  change: Change | null;
  error: unknown;
  isBusy: boolean;
  /** Whether there is nothing that could be sent. */
  isBlocked?: boolean;
  width: 'sm' | 'md';
  onSend: (reason: string) => void;
  onClose: () => void;
  children: ReactNode;
}

/** One act on many orders under one reason; once it is sent, how far each order is. */
export function ManyDialog(props: Props) {
  const { title, act, isDanger, change, error, isBusy, isBlocked, width, onSend, onClose, children } = props;
  const [reason, setReason] = useState('');
  return (
    <Dialog
      open
      onClose={isBusy ? undefined : onClose}
      aria-labelledby="many-title"
      maxWidth={width}
      fullWidth
    >
      <DialogTitle id="many-title" sx={{ fontSize: 16, fontWeight: 600 }}>
        {title}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        {children}
        <TextField
          label="Reason"
          autoFocus
          required
          disabled={change !== null}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
        />
        {error !== undefined && <ProblemNotice error={error} />}
        {change && <ChangeProgress change={change} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>Close</Button>
        {!change && (
          <Button
            variant="contained"
            color={isDanger ? 'error' : 'primary'}
            disabled={isBlocked || reason.trim() === ''}
            loading={isBusy}
            onClick={() => onSend(reason.trim())}
          >
            {act}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
