import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useCreateApiTokenMutation } from '../../api/ownCalls';
import { permissionInWords } from '../../../../shared/format/permissions';
import { FormDialog } from '../../../../shared/forms/FormDialog';

const DAYS = [30, 90, 180, 365];
const DAY = 86_400_000;
/** The service counts from its own clock, which may be behind this one. */
const MARGIN = 3_600_000;

/** Users are managed by signed-in administrators alone. */
const NOT_FOR_PROGRAMS = 'user:admin';

/** Name, permissions and end of a token; then its secret, this once. */
export function NewApiToken({ permissions, onClose }: { permissions: string[]; onClose: () => void }) {
  const [create, { data, error, isLoading }] = useCreateApiTokenMutation();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [days, setDays] = useState(90);
  const send = () =>
    create({
      apiTokenRequest: {
        name: name.trim(),
        permissions: chosen,
        expires_at: new Date(Date.now() + days * DAY - MARGIN).toISOString(),
      },
    });
  const toggle = (permission: string) =>
    setChosen(
      chosen.includes(permission) ? chosen.filter((one) => one !== permission) : [...chosen, permission],
    );
  if (data) {
    return <Made name={data.name} secret={data.api_token ?? ''} onClose={onClose} />;
  }
  return (
    <FormDialog
      title="New API token"
      act="Create API token"
      error={error}
      isBusy={isLoading}
      isBlocked={name.trim() === '' || chosen.length === 0}
      onClose={onClose}
      onSend={() => void send()}
    >
      <TextField
        label="Name"
        placeholder="Month-end report"
        value={name}
        onChange={({ target }) => setName(target.value)}
        autoComplete="off"
      />
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 0.5 }}>
        <FormLabel component="legend" sx={{ fontSize: 12 }}>
          Permissions
        </FormLabel>
        {permissions
          .filter((permission) => permission !== NOT_FOR_PROGRAMS)
          .map((permission) => (
            <FormControlLabel
              key={permission}
              control={
                <Checkbox
                  sx={{ py: 0.25 }}
                  checked={chosen.includes(permission)}
                  onChange={() => toggle(permission)}
                />
              }
              label={permissionInWords(permission)}
            />
          ))}
      </Box>
      <TextField
        select
        label="Expires in"
        value={days}
        onChange={({ target }) => setDays(Number(target.value))}
      >
        {DAYS.map((count) => (
          <MenuItem key={count} value={count}>
            {count} days
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}

function Made({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  return (
    <FormDialog title="New API token" act="Done" isBusy={false} onClose={onClose} onSend={onClose}>
      <Alert severity="success" variant="outlined">
        <Typography>
          API token for {name}: <code style={{ overflowWrap: 'anywhere' }}>{secret}</code>
        </Typography>
        <Typography color="textSecondary">It is not shown again. Keep it as you keep a password.</Typography>
      </Alert>
    </FormDialog>
  );
}
