import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { User } from '../api/userCalls';
import { time } from '../../../shared/format/dates';
import { Facts } from '../../../shared/ui/Facts';
import { ActiveDialog } from './ActiveDialog';
import { PasswordDialog } from './PasswordDialog';
import { permissionInWords } from '../model/permissions';
import { PermissionsDialog } from './PermissionsDialog';

/** One user: what they may do, and what an administrator can change. */
export function UserDrawer({ user, onClose }: { user: User | null; onClose: () => void }) {
  return (
    <Drawer
      anchor="right"
      open={user !== null}
      onClose={onClose}
      slotProps={{ paper: { 'aria-label': 'User' } }}
    >
      {user && <Details user={user} onClose={onClose} />}
    </Drawer>
  );
}

function Details({ user, onClose }: { user: User; onClose: () => void }) {
  const [act, setAct] = useState<'permissions' | 'password' | 'active' | null>(null);
  const done = () => setAct(null);
  return (
    <Box sx={{ width: 480, maxWidth: '100vw', p: 2, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline' }}>
        <Typography variant="h1" sx={{ flex: 1 }}>
          {user.username}
        </Typography>
        <Button variant="text" autoFocus onClick={onClose}>
          Close
        </Button>
      </Box>
      <Facts
        facts={[
          ['Status', user.active ? 'Active' : 'Disabled'],
          ['Created', time(user.created_at)],
          ['User id', user.id],
        ]}
      />
      <Box>
        <Typography variant="h2">Permissions</Typography>
        {user.permissions.length === 0 ? (
          <Typography color="textSecondary">None.</Typography>
        ) : (
          <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
            {user.permissions.map((permission) => (
              <li key={permission}>{permissionInWords(permission)}</li>
            ))}
          </Box>
        )}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={() => setAct('permissions')}>
          Change permissions
        </Button>
        <Button variant="outlined" onClick={() => setAct('password')}>
          Set password
        </Button>
        <Button variant="outlined" onClick={() => setAct('active')}>
          {user.active ? 'Disable user' : 'Enable user'}
        </Button>
      </Box>
      {act === 'permissions' && <PermissionsDialog user={user} onClose={done} />}
      {act === 'password' && <PasswordDialog user={user} onClose={done} />}
      {act === 'active' && <ActiveDialog user={user} onClose={done} />}
    </Box>
  );
}
