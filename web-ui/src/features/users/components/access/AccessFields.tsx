import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Typography from '@mui/material/Typography';
import { useRoles } from '../../api/userCalls';
import type { Access } from '../../model/access';
import { PermissionBoxes } from './PermissionBoxes';
import { ScopeField } from './ScopeField';

interface Props {
  value: Access;
  onChange: (access: Access) => void;
}

/** What a user may do, by roles first, and whose accounts the user sees. */
export function AccessFields({ value, onChange }: Props) {
  const { data, error } = useRoles();
  const toggle = (role: string, isOn: boolean) =>
    onChange({ ...value, roles: isOn ? [...value.roles, role] : value.roles.filter((one) => one !== role) });
  return (
    <>
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 0.5 }}>
        <FormLabel component="legend" sx={{ fontSize: 12 }}>
          Roles
        </FormLabel>
        {error && <Alert severity="warning">The roles could not be read. Close this and try again.</Alert>}
        {data?.roles.map(({ name, description }) => (
          <FormControlLabel
            key={name}
            sx={{ alignItems: 'flex-start' }}
            control={
              <Checkbox
                sx={{ py: 0.25 }}
                checked={value.roles.includes(name)}
                onChange={(event) => toggle(name, event.target.checked)}
                slotProps={{ input: { 'aria-label': name } }}
              />
            }
            label={
              <>
                {name}
                <Typography variant="caption" color="textSecondary" component="p">
                  {description}
                </Typography>
              </>
            }
          />
        ))}
      </Box>
      <ScopeField
        value={value.portfolio_groups}
        onChange={(portfolio_groups) => onChange({ ...value, portfolio_groups })}
      />
      <Box component="details" open={value.permissions.length > 0 || undefined}>
        <summary>Permissions beyond the roles</summary>
        <PermissionBoxes
          value={value.permissions}
          onChange={(permissions) => onChange({ ...value, permissions })}
        />
      </Box>
    </>
  );
}
