import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { troubleOf } from '../../shared/api/problem';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';

interface Props {
  title: string;
  /** The button's word for the act. */
  act: string;
  error: unknown;
  /** What Aladdin answered when it would not. */
  refusal: string | undefined;
  isBusy: boolean;
  onClose: () => void;
  onSend: () => void;
  children: ReactNode;
}

/** A change to an order in Aladdin: what, why, and what was answered. The way out has the focus. */
export function ActDialog({ title, act, error, refusal, isBusy, onClose, onSend, children }: Props) {
  const isStale = troubleOf(error).type === '/problems/stale-order';
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby="act-title" maxWidth="xs" fullWidth>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSend();
        }}
      >
        <DialogTitle id="act-title" sx={{ fontSize: 16, fontWeight: 600 }}>
          {title}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
          {children}
          {refusal && <ProblemNotice error={{ data: { title: refusal, status: 200, type: '' } }} />}
          {!!error && (
            <ProblemNotice error={error}>
              {isStale && 'The order has been read again: look at it, then decide once more.'}
            </ProblemNotice>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isBusy}>
            Back
          </Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
