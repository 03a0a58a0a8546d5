import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { AddressText } from '../../../shared/forms/AddressText';

interface Props {
  search: URLSearchParams;
  onChange: (values: Record<string, string | null>) => void;
}

const OVERRIDDEN = 'overridden';

/** A new filter starts at the newest row again. */
const from = (name: string, value: string) => ({ [name]: value.trim(), cursor: null });

/** Who, what and when; kept in the address. */
export function AuditFilters({ search, onChange }: Props) {
  const date = (name: string, label: string) => (
    <TextField
      type="date"
      label={label}
      value={search.get(name) ?? ''}
      onChange={(event) => onChange(from(name, event.target.value))}
    />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: '2fr 1fr 1fr 1fr' },
        gap: 1,
        maxWidth: 1160,
      }}
    >
      <AddressText
        name="find"
        label="Find"
        placeholder="Part of an id, CUSIP or user"
        value={search.get('find') ?? search.get('entity_id') ?? search.get('actor') ?? ''}
        onChange={(find) => onChange({ find, entity_id: null, actor: null, cursor: null })}
      />
      <TextField
        select
        label="Acts"
        value={search.get('overridden') ? OVERRIDDEN : (search.get('action') ?? '')}
        onChange={({ target: { value } }) =>
          onChange({
            action: value === OVERRIDDEN ? null : value,
            overridden: value === OVERRIDDEN ? 'true' : null,
            cursor: null,
          })
        }
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">All</MenuItem>
        <MenuItem value={OVERRIDDEN}>Warnings overridden</MenuItem>
        <MenuItem value="access">Statements read and exports</MenuItem>
      </TextField>
      {date('from', 'From (UTC)')}
      {date('to', 'To, inclusive (UTC)')}
    </Box>
  );
}
