import TextField from '@mui/material/TextField';
import { LONGEST_REASON } from './reason';

interface Props {
  value: string;
  onChange: (reason: string) => void;
}

/** Why an act is done; it goes into the audit trail. */
export function ReasonField({ value, onChange }: Props) {
  return (
    <TextField
      label="Reason, required"
      value={value}
      onChange={({ target }) => onChange(target.value)}
      multiline
      slotProps={{ htmlInput: { maxLength: LONGEST_REASON } }}
    />
  );
}
