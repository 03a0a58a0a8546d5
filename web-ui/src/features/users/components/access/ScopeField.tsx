import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useSelector } from 'react-redux';
import { useGroups } from '../../../../shared/api/calls';
import { selectMay } from '../../../../shared/api/session';

interface Props {
  /** null: every group */
  value: string[] | null;
  onChange: (groups: string[] | null) => void;
}

/** The portfolio groups that a user sees; an administrator who may not read them types their ids. */
export function ScopeField({ value, onChange }: Props) {
  const mayRead = useSelector(selectMay('reference:read'));
  const { data } = useGroups(mayRead);
  const groups = data?.portfolio_groups ?? [];
  const nameOf = (id: string) => groups.find(({ group_id }) => group_id === id)?.group_name ?? id;
  return (
    <Autocomplete
      multiple
      freeSolo
      autoSelect
      size="small"
      options={groups.map(({ group_id }) => group_id)}
      getOptionLabel={nameOf}
      value={value ?? []}
      onChange={(_event, chosen) => onChange(chosen.length === 0 ? null : chosen)}
      renderInput={(input) => (
        <TextField
          {...input}
          label="Portfolio groups"
          placeholder={value ? '' : 'All groups'}
          helperText="Empty: all groups. Otherwise accounts, orders and allocations of other groups are not shown."
        />
      )}
    />
  );
}
