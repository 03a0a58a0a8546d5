import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Line, Preview } from '../../../../shared/api/contract';
import { targetOf } from '../../../../shared/findings/findings';
import { par, small, withSeparators } from '../../../../shared/format/numbers';
import { useShortcut } from '../../../../shared/hooks/useShortcut';
import { shortReason } from '../../model/reasons';
import { LimitsTable } from './LimitsTable';
import { PreAndPost } from './PreAndPost';

interface Props {
  line: Line;
  preview: Preview;
  onClose: () => void;
}

/** Why one account got its allocation: before and after, every limit with its source. Docked beside the grid, whose rows it follows. */
export function AccountPanel({ line, preview, onClose }: Props) {
  const { unit } = targetOf(preview);
  // What only repeats the reason above is left out.
  const said = line.reason.detail;
  const warnings = preview.warnings.filter(
    ({ account_id, message }) => account_id === line.account_id && !(said && message.endsWith(said)),
  );
  useShortcut('escape', onClose);
  return (
    <Box component="section" aria-label="Account" sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {line.account_id}{' '}
          <Typography component="span" color="textSecondary">
            {line.account_name}
          </Typography>
        </Typography>
        <Button variant="text" onClick={onClose}>
          Close
        </Button>
      </Box>
      <Box>
        <Typography variant="h3">
          {line.allocated_quantity === 0 ? 'Not allocated' : `${par(line.allocated_quantity)} par`} ·{' '}
          {shortReason(line)}
        </Typography>
        <Typography>{withSeparators(line.reason.detail ?? '')}</Typography>
        <Typography color="textSecondary">{sizesOf(line)}</Typography>
        {line.reason.marginal !== null && (
          <Typography color="textSecondary">
            One more increment would {line.reason.marginal > 0 ? 'lower' : 'raise'} the dispersion by{' '}
            {small(Math.abs(line.reason.marginal))} {unit}.
          </Typography>
        )}
      </Box>
      {warnings.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {warnings.map((warning) => (
            <Box
              component="li"
              key={warning.type + warning.message}
              sx={{ color: warning.severity === 'BREACH' ? 'warning.main' : 'text.secondary' }}
            >
              {withSeparators(warning.message)}
            </Box>
          ))}
        </Box>
      )}
      <PreAndPost line={line} />
      <LimitsTable line={line} allocationId={preview.allocation_id} />
    </Box>
  );
}

const sizesOf = ({ legal: { minimum, maximum, increment } }: Line): string =>
  maximum === 0
    ? 'Only 0 is tradable.'
    : `Tradable sizes 0 and ${par(minimum)} to ${par(maximum)}, multiples of ${par(increment)}.`;
