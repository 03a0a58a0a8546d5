import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { par } from '../../../../shared/format/numbers';
import { VIEW_WORDS, VIEWS, type View } from '../../model/grid/views';

interface Props {
  /** How many accounts each view has. */
  counts: Record<View, number>;
  view: View;
  onView: (view: View) => void;
}

/** One chip for each kind of row, with how many there are; the one that is on is switched off by itself. */
export function Views({ counts, view, onView }: Props) {
  return (
    <Box role="group" aria-label="Accounts shown" sx={{ display: 'flex', gap: 0.5, flexWrap: 'wrap' }}>
      {VIEWS.filter((one) => one === 'all' || counts[one] > 0 || one === view).map((one) => {
        const isOn = one === view;
        const isAmber = one === 'breach' && counts.breach > 0;
        return (
          <Button
            key={one}
            variant={isOn ? 'outlined' : 'text'}
            color={isAmber ? 'warning' : 'inherit'}
            aria-pressed={isOn}
            onClick={() => onView(isOn ? 'folded' : one)}
            sx={{ px: 0.75, minWidth: 0, fontWeight: isOn ? 600 : 500, whiteSpace: 'nowrap' }}
          >
            {VIEW_WORDS[one]} {par(counts[one])}
          </Button>
        );
      })}
    </Box>
  );
}
