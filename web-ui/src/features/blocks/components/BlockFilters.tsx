import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useAddress } from '../../../shared/hooks/useAddress';
import { BLOCK_STATES } from '../model/words';

/** Whose blocks, which bond, side, status and days; kept in the address, so that a view can be saved as a bookmark. */
export function BlockFilters() {
  const [search, change] = useAddress();
  const choice = (name: string, label: string, options: [string, string][]) => (
    <TextField
      select
      label={label}
      value={search.get(name) ?? ''}
      onChange={(event) => change({ [name]: event.target.value })}
      slotProps={{ select: { displayEmpty: true } }}
    >
      <MenuItem value="" dense>
        Any
      </MenuItem>
      {options.map(([value, words]) => (
        <MenuItem key={value} value={value} dense>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
  const date = (name: string, label: string) => (
    <TextField
      type="date"
      label={label}
      value={search.get(name) ?? ''}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(200px, 2fr) repeat(4, 1fr) auto' },
        gap: 1,
        maxWidth: 1120,
        alignItems: 'end',
      }}
    >
      <TextField
        key={search.get('q')}
        label="Bond, trader or allocation"
        placeholder="Any"
        defaultValue={search.get('q') ?? ''}
        onBlur={(event) => change({ q: event.target.value.trim() })}
        onKeyDown={(event) =>
          event.key === 'Enter' && change({ q: (event.target as HTMLInputElement).value.trim() })
        }
      />
      {choice('side', 'Side', [
        ['BUY', 'Buy'],
        ['SELL', 'Sell'],
      ])}
      {choice('state', 'Status', Object.entries(BLOCK_STATES))}
      {date('from', 'From (UTC)')}
      {date('to', 'To, inclusive (UTC)')}
      <FormControlLabel
        control={
          <Checkbox
            checked={search.get('mine') === 'true'}
            onChange={(event) => change({ mine: event.target.checked ? 'true' : null })}
          />
        }
        label="Mine"
      />
    </Box>
  );
}
