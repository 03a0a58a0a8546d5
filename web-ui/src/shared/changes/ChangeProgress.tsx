import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { counted, par } from '../format/numbers';
import type { Change } from './useChange';

const DONE: Record<Change['kind'], string> = { CANCEL: 'canceled', MODIFY: 'changed' };

/** How many orders are as the user wished, and why the others are not. */
export function ChangeProgress({ change }: { change: Change }) {
  const { total, waiting, done, failed, kind } = change;
  const refused = change.lines.filter(({ state }) => state === 'FAILED');
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 100 : (100 * (total - waiting)) / total}
        aria-label="Orders answered"
      />
      <Typography role="status">
        {par(done)} of {counted(total, 'order')} {DONE[kind]}
        {failed > 0 && `, ${par(failed)} not ${DONE[kind]}`}
        {waiting > 0 && `, ${par(waiting)} under way`}.
      </Typography>
      {refused.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 200, overflow: 'auto' }}>
          {refused.map(({ order_id, account_id, detail }) => (
            <li key={order_id}>
              {account_id}: {detail ?? 'no reason given'}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
