import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { time } from '../../../shared/format/dates';
import { par } from '../../../shared/format/numbers';
import { useCorrections, type Correction } from '../api/finalCalls';
import { CORRECTION_STATES, REASON_CODES } from '../model/words';
import { CorrectionDecision } from './CorrectionDecision';

/** What users asked to change, the latest first; the one that waits can be decided. */
export function Corrections({ allocationId }: { allocationId: string }) {
  const { currentData } = useCorrections(allocationId);
  const corrections = currentData?.corrections ?? [];
  if (corrections.length === 0) {
    return null;
  }
  return (
    <Box component="section" aria-label="Corrections" sx={{ display: 'grid', gap: 1 }}>
      {corrections.map((correction) => (
        <Box key={correction.correction_id}>
          <Typography>
            <strong>{CORRECTION_STATES[correction.status]}</strong>: {inWords(correction)}
          </Typography>
          {correction.status === 'PENDING' && <CorrectionDecision correction={correction} />}
        </Box>
      ))}
    </Box>
  );
}

function inWords({ kind, changes, reason_code, reason, requested_by, requested_at, ...rest }: Correction) {
  const what =
    kind === 'CANCEL'
      ? 'cancel the allocation'
      : changes.map(({ account_id, quantity }) => `${account_id} ${par(quantity)}`).join(', ');
  const asked = `${requested_by}, ${time(requested_at)}: ${what}. ${REASON_CODES[reason_code]}: ${reason}`;
  return rest.decided_by && rest.decided_at
    ? `${asked}. ${rest.decided_by}, ${time(rest.decided_at)}: ${rest.decision_reason}`
    : asked;
}
