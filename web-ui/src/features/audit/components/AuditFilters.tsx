import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface Props {
  search: URLSearchParams;
  onChange: (values: Record<string, string | null>) => void;
}

const OVERRIDDEN = 'overridden';

/** A new filter starts at the newest row again. */
const from = (name: string, value: string) => ({ [name]: value.trim(), cursor: null });

/** Who, what and when; kept in the address. */
export function AuditFilters({ search, onChange }: Props) {
  const text = (name: string, label: string) => (
    <TextField
      key={`${name}=${search.get(name)}`}
      label={label}
      placeholder="Any"
      defaultValue={search.get(name) ?? ''}
      onBlur={(event) => {
        if (event.target.value.trim() !== (search.get(name) ?? '')) {
          onChange(from(name, event.target.value));
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          onChange(from(name, (event.target as HTMLInputElement).value));
        }
      }}
    />
  );
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
        gridTemplateColumns: { xs: '1fr 1fr', md: '1fr 2fr 1fr 1fr 1fr' },
        gap: 1,
        maxWidth: 1160,
      }}
    >
      {text('actor', 'Who')}
      {text('entity_id', 'Allocation, order or user id')}
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
