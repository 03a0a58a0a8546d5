import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { counted, par } from '../../../shared/format/numbers';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import type { Block } from '../model/block';
import { useCancellation } from '../model/useCancellation';
import { bondOf } from '../model/words';
import { ChangeProgress } from './ChangeProgress';
import { LONGEST_REASON } from '../../../shared/forms/reason';

/** Cancels what is left of the blocks, all orders under one reason, and shows how far each order is. */
export function CancelDialog({ blocks, onClose }: { blocks: Block[]; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const { change, error, isBusy, send } = useCancellation(blocks);
  const leaves = blocks.reduce((total, block) => total + block.leaves, 0);
  return (
    <Dialog
      open
      onClose={isBusy ? undefined : onClose}
      aria-labelledby="cancel-title"
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id="cancel-title" sx={{ fontSize: 16, fontWeight: 600 }}>
        Cancel {counted(blocks.length, 'block')}?
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
        {blocks.map((block) => (
          <Typography key={block.allocation_id}>
            {block.side} {bondOf(block)}: {par(block.leaves)} of {par(block.quantity)} par left,{' '}
            {counted(block.accounts, 'account')}
          </Typography>
        ))}
        <Typography color="textSecondary">
          {par(leaves)} par is canceled in Aladdin. What is filled stays filled.
        </Typography>
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
            color="error"
            disabled={reason.trim() === ''}
            loading={isBusy}
            onClick={() => void send(reason.trim())}
          >
            Cancel {counted(blocks.length, 'block')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
