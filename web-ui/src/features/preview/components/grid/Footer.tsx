import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Line } from '../../../../shared/api/contract';
import { counted, par } from '../../../../shared/format/numbers';
import { foldedInWords } from '../../model/grid/views';
import type { Manual } from '../../model/grid/useManual';

interface Props {
  /** The accounts that are folded away. */
  folded: Line[];
  onUnfold: () => void;
  selected: Line[];
  /** null: nothing can be set here. */
  manual: Manual | null;
  /** Par of the block that no row holds. */
  left: number;
  /** Why what is being typed cannot be taken. */
  fault: string | null;
}

/** Under the grid: what is folded and why, what can be done with the selected rows, what of the block is left. */
export function Footer({ folded, onUnfold, selected, manual, left, fault }: Props) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 28 }}>
      {folded.length > 0 && (
        <Button
          variant="text"
          color="inherit"
          aria-expanded={false}
          onClick={onUnfold}
          sx={{ fontWeight: 500 }}
        >
          ▸ {foldedInWords(folded)}
        </Button>
      )}
      <Box sx={{ flex: 1 }}>
        {fault && (
          <Typography role="alert" color="error" sx={{ fontWeight: 600 }}>
            {fault}
          </Typography>
        )}
      </Box>
      {manual && selected.length > 1 && <Bulk selected={selected} manual={manual} />}
      {manual && (
        <Typography
          role="status"
          sx={{
            fontWeight: 600,
            px: 1,
            color: left < 0 ? 'error.main' : left > 0 ? 'warning.main' : undefined,
          }}
        >
          {left < 0 ? `Over by ${par(-left)} par` : `Left to allocate ${par(left)} par`}
        </Typography>
      )}
    </Box>
  );
}

function Bulk({ selected, manual }: { selected: Line[]; manual: Manual }) {
  const acts: [string, () => unknown][] = [
    ['Lock', () => manual.lock(selected)],
    ['Exclude', () => manual.exclude(selected)],
    ['Set to 0', () => manual.fix(selected, 0)],
    ['Unlock', () => manual.release(selected)],
  ];
  return (
    <Box role="group" aria-label="Selected accounts" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
      <Typography role="status">{counted(selected.length, 'account')} selected</Typography>
      {acts.map(([name, act]) => (
        <Button key={name} variant="outlined" onClick={act}>
          {name}
        </Button>
      ))}
    </Box>
  );
}
