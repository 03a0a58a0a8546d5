import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useSelector } from 'react-redux';
import { useCommitted, useGroups } from '../../../shared/api/calls';
import { selectMay } from '../../../shared/api/session';
import { time } from '../../../shared/format/dates';
import { par } from '../../../shared/format/numbers';
import { STATES } from '../../../shared/commits/orderStates';

interface Props {
  search: URLSearchParams;
  onChange: (values: Record<string, string | null>) => void;
}

/** Allocation, state, account; kept in the address. */
export function Filters({ search, onChange }: Props) {
  const { data } = useCommitted();
  const words = new Map(
    (data?.allocations ?? []).map((row) => [
      row.allocation_id ?? '',
      `${row.side} ${par(row.total_allocated ?? 0)} ${row.security_id}, ${row.committed_by} ${time(row.committed_at ?? '')}`,
    ]),
  );
  const allocation = search.get('allocation_id');
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(280px, 2fr) 1fr 1fr' },
        gap: 1,
        maxWidth: 960,
      }}
    >
      <Autocomplete
        // Opened before the list is read, it would keep showing the bare id.
        key={words.size}
        freeSolo
        options={[...words.keys()]}
        getOptionLabel={(id) => words.get(id) ?? id}
        value={allocation}
        onChange={(_event, id) => onChange({ allocation_id: id?.trim() ?? null })}
        renderInput={(params) => <TextField {...params} label="Allocation" placeholder="Any" />}
      />
      <TextField
        select
        label="Status"
        value={search.get('status') ?? ''}
        onChange={(event) => onChange({ status: event.target.value })}
        slotProps={{ select: { displayEmpty: true } }}
      >
        <MenuItem value="" dense>
          Any
        </MenuItem>
        {Object.entries(STATES).map(([state, name]) => (
          <MenuItem key={state} value={state} dense>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <AccountFilter account={search.get('account_id') ?? ''} onChange={onChange} />
    </Box>
  );
}

/** Asked for as the service spells the account, however it was typed. */
function AccountFilter({ account, onChange }: { account: string; onChange: Props['onChange'] }) {
  const { data } = useGroups(useSelector(selectMay('reference:read')));
  const choose = (typed: string) => {
    const wanted = typed.trim();
    const known = data?.portfolio_groups
      .flatMap(({ accounts }) => accounts)
      .find(({ account_id }) => account_id.toLowerCase() === wanted.toLowerCase());
    const chosen = known?.account_id ?? wanted;
    if (chosen !== account) {
      onChange({ account_id: chosen });
    }
  };
  return (
    <TextField
      key={account}
      label="Account"
      placeholder="Any"
      defaultValue={account}
      onBlur={(event) => choose(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          choose((event.target as HTMLInputElement).value);
        }
      }}
    />
  );
}
