import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { Loaded } from '../api/dataCalls';
import { day } from '../../../shared/format/dates';
import { par } from '../../../shared/format/numbers';

/** What was loaded, by subject, and the hash that names the files. */
export function LoadedNotice({ loaded }: { loaded: Loaded }) {
  const rows = Object.entries(loaded.counts).map(
    ([subject, count]) => `${par(count)} ${subject.replaceAll('_', ' ')}`,
  );
  return (
    <Alert severity="success" variant="outlined">
      <Typography>{`Dataset of ${day(loaded.business_date)} loaded: ${rows.join(', ')}.`}</Typography>
      <Typography variant="caption" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        SHA-256 of the files: {loaded.content_hash}
      </Typography>
    </Alert>
  );
}
