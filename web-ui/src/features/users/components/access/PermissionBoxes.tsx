import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import { PERMISSIONS } from '../../../../shared/format/permissions';

interface Props {
  value: string[];
  onChange: (permissions: string[]) => void;
}

/** One box a permission, in words. */
export function PermissionBoxes({ value, onChange }: Props) {
  const toggle = (permission: string, isOn: boolean) =>
    onChange(isOn ? [...value, permission] : value.filter((one) => one !== permission));
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {PERMISSIONS.map(([group, permissions]) => (
        <Box key={group} component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
          <FormLabel component="legend" sx={{ fontSize: 12 }}>
            {group}
          </FormLabel>
          {permissions.map(([permission, words]) => (
            <FormControlLabel
              key={permission}
              sx={{ display: 'flex', '& .MuiFormControlLabel-label': { lineHeight: '20px' } }}
              control={
                <Checkbox
                  sx={{ py: 0.25 }}
                  checked={value.includes(permission)}
                  onChange={(event) => toggle(permission, event.target.checked)}
                />
              }
              label={words}
            />
          ))}
        </Box>
      ))}
    </Box>
  );
}
