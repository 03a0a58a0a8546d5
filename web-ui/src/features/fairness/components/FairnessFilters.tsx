import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useSelector } from 'react-redux';
import { useGroups } from '../../../shared/api/calls';
import { selectMay } from '../../../shared/api/session';
import { METHODS, OFFERED } from '../../../shared/draft/methods';
import { AddressText } from '../../../shared/forms/AddressText';

interface Props {
  search: URLSearchParams;
  onChange: (values: Record<string, string | null>) => void;
}

/** Which allocations count: period, portfolio group, PM and method; kept in the address. */
export function FairnessFilters({ search, onChange }: Props) {
  const mayRead = useSelector(selectMay('reference:read'));
  const { data } = useGroups(mayRead);
  const value = (name: string) => search.get(name) ?? '';
  const date = (name: string, label: string) => (
    <TextField
      type="date"
      label={label}
      value={value(name)}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
  const choice = (name: string, label: string, options: (readonly [string, string])[]) => (
    <TextField
      select
      label={label}
      value={value(name)}
      onChange={({ target }) => onChange({ [name]: target.value })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">All</MenuItem>
      {options.map(([id, label]) => (
        <MenuItem key={id} value={id}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
  const groups = data?.portfolio_groups.map((group) => [group.group_id, group.group_name] as const) ?? [];
  const chosen = value('group');
  const isKnown = chosen === '' || groups.some(([id]) => id === chosen);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: '1fr 1fr 2fr 1fr 1fr' },
        gap: 1,
        maxWidth: 1160,
      }}
    >
      {date('from', 'From')}
      {date('to', 'To, inclusive')}
      {choice('group', 'Portfolio group', isKnown ? groups : [...groups, [chosen, chosen]])}
      <AddressText
        name="trader"
        label="PM"
        placeholder="Any username"
        value={value('trader')}
        onChange={(trader) => onChange({ trader })}
      />
      {choice(
        'method',
        'Method',
        OFFERED.map((method) => [method, METHODS[method].name]),
      )}
    </Box>
  );
}
