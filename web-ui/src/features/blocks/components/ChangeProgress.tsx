import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { counted, par } from '../../../shared/format/numbers';
import type { BlockChange } from '../model/block';

/** How many orders are canceled, and why the others are not. */
export function ChangeProgress({ change }: { change: BlockChange }) {
  const { total, waiting, done, failed } = change;
  const refused = change.lines.filter(({ state }) => state === 'FAILED');
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <LinearProgress
        variant="determinate"
        value={total === 0 ? 100 : (100 * (total - waiting)) / total}
        aria-label="Orders answered"
      />
      <Typography role="status">
        {par(done)} of {counted(total, 'order')} canceled
        {failed > 0 && `, ${par(failed)} not canceled`}
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
