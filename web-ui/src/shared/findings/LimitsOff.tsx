import Alert from '@mui/material/Alert';
import type { Warning } from '../api/contract';

const OFF: Record<string, string> = {
  COMPLIANCE_OFF: 'Pre-trade compliance off: rules and restricted lists did not limit this allocation.',
  CASH_LIMIT_OFF: 'Cash limit off: available cash did not limit this allocation.',
};

/** Which limits were switched off for this allocation; shown to every user who opens it. */
export function LimitsOff({ warnings }: { warnings: Warning[] }) {
  const off = Object.keys(OFF).filter((type) => warnings.some((warning) => warning.type === type));
  return off.map((type) => (
    <Alert
      key={type}
      severity="warning"
      variant="filled"
      sx={{ mb: 1, py: 0, bgcolor: 'warning.main', color: 'warning.contrastText' }}
    >
      {OFF[type]}
    </Alert>
  ));
}
