import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { par } from '../../../shared/format/numbers';
import type { FinalLine } from '../api/finalCalls';
import { faultOf, type Typed } from '../model/changes';

interface Props {
  lines: FinalLine[];
  typed: Typed;
  onChange: (typed: Typed) => void;
}

/** One field an account: the par it gets instead; empty keeps what it has. */
export function NewPars({ lines, typed, onChange }: Props) {
  return (
    <Box sx={{ display: 'grid', gap: 1, maxHeight: 320, overflow: 'auto', pt: 1 }}>
      {lines.map(({ account_id, quantity }) => {
        const fault = faultOf(typed[account_id]);
        return (
          <Box
            key={account_id}
            sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, alignItems: 'center' }}
          >
            <Typography>
              {account_id}, now {par(quantity)}
            </Typography>
            <TextField
              label={`New par of ${account_id}`}
              value={typed[account_id] ?? ''}
              onChange={({ target }) => onChange({ ...typed, [account_id]: target.value })}
              error={fault !== undefined}
              helperText={fault}
            />
          </Box>
        );
      })}
    </Box>
  );
}
