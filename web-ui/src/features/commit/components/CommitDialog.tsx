import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import { useAllocation, useCommitMutation } from '../../../shared/api/calls';
import type { Allocation } from '../../../shared/api/contract';
import { selectMay } from '../../../shared/api/session';
import { isUnanswered } from '../../../shared/api/unanswered';
import { day } from '../../../shared/format/dates';
import { counted, money, par } from '../../../shared/format/numbers';
import { SideWord } from '../../../shared/ui/SideWord';
import { answerLost, commitAnswered, commitSent, useSentCommits } from '../../../shared/commits/sentCommits';
import { useOrderBond } from '../../../shared/draft/useOrderBond';
import { CommitTrouble, isMended } from './CommitTrouble';
import { byType, openInWords, WARNING_WORDS } from '../../../shared/findings/findings';
import { LimitsOff } from '../../../shared/findings/LimitsOff';
import { WarningMessages } from '../../../shared/findings/WarningMessages';

interface Props {
  preview: Allocation;
  isExpired: boolean;
  onClose: () => void;
  onPreviewAgain: (() => void) | undefined;
}

const COMMENT_MOST = 500;
/** Most commits are done by then; of the others the orders are followed live. */
const WAIT = 'wait=2';

/** The irreversible act, restated before it is done. */
export function CommitDialog({ preview, isExpired, onClose, onPreviewAgain }: Props) {
  const mayOverride = useSelector(selectMay('allocation:override'));
  const [comment, setComment] = useState('');
  const [isOverridden, setOverridden] = useState(false);
  const [commit, { error, isLoading }] = useCommitMutation();
  const { allocation_id: id } = preview;
  const { refetch } = useAllocation(id);
  const { owner } = useSentCommits();
  const bond = useOrderBond(preview.order);
  const open = preview.warnings.filter((warning) => warning.override_required);
  const isReasonMissing = isOverridden && comment.trim() === '';
  const isBlocked =
    isExpired ||
    (open.length > 0 && !isOverridden) ||
    isReasonMissing ||
    (error !== undefined && isMended(error));
  const send = async () => {
    commitSent(owner, id);
    const answer = await commit({
      id,
      prefer: WAIT,
      commitRequest: { comment: comment.trim(), override_warnings: isOverridden },
    });
    if (answer.error && !isUnanswered(answer.error)) {
      commitAnswered(owner, id);
      return;
    }
    // Until the allocation is read as committed, it is not shown as a preview that can be committed: it is checked.
    if (answer.error || (await refetch()).error) {
      answerLost(owner, id);
    } else {
      commitAnswered(owner, id);
    }
    onClose();
  };
  const { order, summary } = preview;
  return (
    <Dialog
      open
      onClose={isLoading ? undefined : onClose}
      aria-labelledby="commit-title"
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id="commit-title" sx={{ fontSize: 18, fontWeight: 600 }}>
        Commit this allocation?
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Box sx={{ fontSize: 15, lineHeight: '24px' }}>
          <SideWord side={order.side as 'BUY' | 'SELL'} /> <strong>{par(summary.total_allocated)} par</strong>{' '}
          of <strong>{bond}</strong> ({order.cusip})
          <br />
          for <strong>{counted(summary.accounts_allocated, 'account')}</strong>, net money $
          {money(summary.total_notional)}, settle {day(order.settlement_date)}.
          {summary.unallocated > 0 && (
            <>
              <br />
              {par(summary.unallocated)} par of the block remain unallocated.
            </>
          )}
        </Box>
        <Typography color="textSecondary">
          {counted(summary.accounts_allocated, 'order')} {summary.accounts_allocated === 1 ? 'goes' : 'go'} to
          Aladdin at once. They can be modified or canceled afterwards one by one, not as a block.
        </Typography>
        <LimitsOff warnings={preview.warnings} />
        {open.length > 0 && (
          <Alert severity="warning" variant="outlined">
            <Typography>
              {openInWords(open)}:{' '}
              {byType(open)
                .map(([type, list]) => `${WARNING_WORDS[type] ?? type} (${par(list.length)})`)
                .join(', ')}
              .
            </Typography>
            <Box
              role="region"
              aria-label="Warning messages"
              tabIndex={0}
              sx={{ maxHeight: 144, overflow: 'auto', mt: 0.5 }}
            >
              <WarningMessages warnings={open} />
            </Box>
            {mayOverride ? (
              <FormControlLabel
                control={<Checkbox checked={isOverridden} onChange={(_event, on) => setOverridden(on)} />}
                label="Override warnings"
              />
            ) : (
              <Typography sx={{ mt: 1 }}>
                Overriding them requires the Override right, which you do not have. Ask a portfolio manager,
                or change the order to clear them.
              </Typography>
            )}
          </Alert>
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
        <Button variant="contained" disabled={isBlocked} loading={isLoading} onClick={() => void send()}>
          Commit {par(summary.total_allocated)} to {counted(summary.accounts_allocated, 'account')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
