import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import type { User } from '../api/userCalls';
import { time } from '../../../shared/format/dates';
import { permissionInWords } from '../../../shared/format/permissions';
import { Facts } from '../../../shared/ui/Facts';
import { scopeInWords } from '../model/access';
import { UserActs } from './UserActs';

/** One user: what they may do and see, and what an administrator can change. */
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
      {user.warnings.map(({ code, sentence }) => (
        <Alert key={code} severity="warning">
          {sentence}
        </Alert>
      ))}
      <Facts
        facts={[
          ['Name', user.display_name ?? 'none'],
          ['Status', user.active ? 'Active' : 'Disabled'],
          ['Roles', user.roles.join(', ') || 'none'],
          ['Portfolio groups', scopeInWords(user.effective_portfolio_groups)],
          ['Sign-in', signInOf(user)],
          ['Created', time(user.created_at)],
          ['User id', user.id],
        ]}
      />
      <Box>
        <Typography variant="h2">Permissions</Typography>
        {user.effective_permissions.length === 0 ? (
          <Typography color="textSecondary">None.</Typography>
        ) : (
          <Box component="ul" sx={{ pl: 2.5, my: 0.5 }}>
            {user.effective_permissions.map((permission) => (
              <li key={permission}>
                {permissionInWords(permission)}
                {user.permissions.includes(permission) && ' (beyond the roles)'}
              </li>
            ))}
          </Box>
        )}
      </Box>
      <UserActs user={user} />
    </Box>
  );
}

const PASSWORDS = { SET: 'Password', ONE_TIME: 'One-time password, not used yet', NONE: 'No password' };

function signInOf({ provider, password_state, totp_enrolled }: User): string {
  return provider ?? `${PASSWORDS[password_state]}${totp_enrolled ? ' and authenticator app' : ''}`;
}
