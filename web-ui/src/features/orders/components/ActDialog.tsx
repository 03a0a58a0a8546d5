import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import type { Order } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';
import { Facts } from '../../../shared/ui/Facts';
import { SetbackNotice } from './SetbackNotice';
import type { Setback } from '../model/useAct';
import { inWords, isChangeable } from '../model/words';

interface Props {
  title: string;
  /** The button's word for the act. */
  act: string;
  order: Order;
  setback: Setback | null;
  isBusy: boolean;
  onClose: () => void;
  onSend: () => void;
  children: ReactNode;
}

/** Whether the last try may have changed the order, or has: it is not sent once more from here. */
const isOpen = (setback: Setback | null) => setback?.lost === 'CHECKING' || setback?.lost === 'CHANGED';

/** A change to an order in Aladdin: what, why, and what was answered; over the drawer, so it says how the order stands. */
export function ActDialog({ title, act, order, setback, isBusy, onClose, onSend, children }: Props) {
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
          {setback && <SetbackNotice order={order} setback={setback} />}
          <Facts
            facts={[
              ['Par', par(order.quantity)],
              ['Status', inWords(order.status)],
              ['Aladdin status', order.aladdin_status ?? 'none'],
            ]}
          />
          {children}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={isBusy}>
            Close
          </Button>
          <Button
            type="submit"
            variant="contained"
            loading={isBusy}
            disabled={!isChangeable(order) || isOpen(setback)}
          >
            {act}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
