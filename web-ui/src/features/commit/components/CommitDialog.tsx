import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Allocation, Side } from '../../../shared/api/contract';
import { LimitsOff } from '../../../shared/findings/LimitsOff';
import { counted, par } from '../../../shared/format/numbers';
import { useSending } from '../model/useSending';
import { CommitTrouble, isMended } from './CommitTrouble';
import { OpenWarnings } from './OpenWarnings';
import { Restated } from './Restated';
import { SideButton } from './SideButton';

interface Props {
  preview: Allocation;
  isExpired: boolean;
  onClose: () => void;
  onPreviewAgain: (() => void) | undefined;
}

const COMMENT_MOST = 500;

/** The irreversible act, restated before it is done. */
export function CommitDialog({ preview, isExpired, onClose, onPreviewAgain }: Props) {
  const [comment, setComment] = useState('');
  const [isOverridden, setOverridden] = useState(false);
  const { send, error, isLoading } = useSending(preview.allocation_id, onClose);
  const open = preview.warnings.filter((warning) => warning.override_required);
  const isReasonMissing = isOverridden && comment.trim() === '';
  const isRefused = error !== undefined && isMended(error);
  const isBlocked = isExpired || (open.length > 0 && !isOverridden) || isReasonMissing || isRefused;
  const { order, summary } = preview;
  return (
    <Dialog
      open
      onClose={isLoading ? undefined : onClose}
      aria-labelledby="commit-title"
      maxWidth={false}
      fullWidth
      slotProps={{ paper: { sx: { maxWidth: 720 } } }}
    >
      <DialogTitle id="commit-title" sx={{ fontSize: 18, fontWeight: 600 }}>
        Commit this allocation?
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Restated preview={preview} />
        <LimitsOff warnings={preview.warnings} />
        {open.length > 0 && (
          <OpenWarnings
            preview={preview}
            open={open}
            isOverridden={isOverridden}
            onOverride={setOverridden}
          />
        )}
        <TextField
          label={isOverridden ? 'Override reason, required' : 'Comment'}
          value={comment}
          onChange={(event) => setComment(event.target.value)}
          multiline
          minRows={2}
          slotProps={{ htmlInput: { maxLength: COMMENT_MOST } }}
          error={isReasonMissing}
          helperText={
            isReasonMissing
              ? `Reason required (audited), up to ${COMMENT_MOST} characters.`
              : 'Recorded in the audit trail.'
          }
        />
        {isExpired && !error && (
          <Alert severity="warning" variant="outlined">
            This preview has expired; positions or prices may have changed. Close this dialog and re-run it.
          </Alert>
        )}
        {error && <CommitTrouble error={error} onPreviewAgain={onPreviewAgain} onClose={onClose} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button autoFocus onClick={onClose} disabled={isLoading}>
          Cancel
        </Button>
        <SideButton
          side={order.side as Side}
          disabled={isBlocked}
          loading={isLoading}
          onClick={() => void send(comment.trim(), isOverridden)}
        >
          Commit {order.side} {par(summary.total_allocated)} to{' '}
          {counted(summary.accounts_allocated, 'account')}
        </SideButton>
      </DialogActions>
    </Dialog>
  );
}
