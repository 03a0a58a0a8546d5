import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { LONGEST_REASON } from '../../../shared/forms/reason';

interface Props {
  label: string;
  reason: string;
  onReason: (reason: string) => void;
  error: unknown;
  isBusy: boolean;
  acts: { name: string; isMain?: boolean; run: () => void }[];
}

/** Acts that need a reason, which goes into the audit trail. */
export function ReasonedActs({ label, reason, onReason, error, isBusy, acts }: Props) {
  return (
    <Box component="section" aria-label="Decision" sx={{ display: 'grid', gap: 1.5 }}>
      <TextField
        label={label}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
        multiline
        slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
      />
      {error !== undefined && <ProblemNotice error={error} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {acts.map(({ name, isMain, run }) => (
          <Button
            key={name}
            variant={isMain ? 'contained' : 'outlined'}
            disabled={isBusy || reason.trim() === ''}
            onClick={run}
          >
            {name}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
