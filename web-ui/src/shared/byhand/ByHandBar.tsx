import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { counted, par } from '../format/numbers';
import { allReleased, selectDraft } from '../draft/draft';
import { inWords } from './words';

/** Accounts named one by one; the column in the grid shows them all. */
const NAMED = 4;

/** How many accounts were set by hand, which, and the way back. `children`: what else can be done. */
export function ByHandBar({ note, children }: { note?: string; children?: ReactNode }) {
  const { byHand } = useSelector(selectDraft);
  const dispatch = useDispatch();
  const set = Object.entries(byHand);
  const named = set.slice(0, NAMED).map(([account, what]) => `${account} ${inWords(what).toLowerCase()}`);
  const more = set.length > NAMED ? ` and ${par(set.length - NAMED)} more` : '';
  return (
    <Paper
      role="group"
      aria-label="Manual allocations"
      sx={{ px: 1, display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
    >
      <Box sx={{ flex: 1, minWidth: 240, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {set.length === 0 ? 'No accounts set manually' : `${counted(set.length, 'account')} set manually`}
        </Typography>
        <Typography color="textSecondary">
          {[named.join(', ') + more, note].filter(Boolean).join('. ')}
        </Typography>
      </Box>
      {children}
      {set.length > 0 && (
        <Button variant="text" onClick={() => dispatch(allReleased())}>
          Unlock all
        </Button>
      )}
    </Paper>
  );
}
