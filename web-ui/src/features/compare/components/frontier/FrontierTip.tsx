import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { percentage, years } from '../../../../shared/format/numbers';
import type { placeOf } from '../../model/frontier';

interface Props {
  /** The point under the pointer; undefined for none. */
  place: ReturnType<typeof placeOf> | undefined;
  unit: string;
}

/** What is said of the point under the pointer. */
export function FrontierTip({ place, unit }: Props) {
  return place ? (
    <Paper elevation={3} sx={{ p: 1 }}>
      <Typography sx={{ fontWeight: 600 }}>Max distance: {place.name}</Typography>
      <Typography>
        {years(place.y)} {unit}, {percentage(place.x)}% from pro rata on average
      </Typography>
    </Paper>
  ) : null;
}
