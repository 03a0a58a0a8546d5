import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSelector } from 'react-redux';
import type { User } from '../api/userCalls';
import { selectUser } from '../../../shared/api/session';
import { AccessDialog } from './access/AccessDialog';
import { ActiveDialog } from './ActiveDialog';
import { PasswordDialog, TotpDialog } from './ResetDialog';

type Act = 'access' | 'password' | 'totp' | 'active';

/** What an administrator can do with a user; nothing with their own account, which another administrator changes. */
export function UserActs({ user }: { user: User }) {
  const [act, setAct] = useState<Act | null>(null);
  const isOneself = useSelector(selectUser)?.id === user.id;
  if (isOneself) {
    return (
      <Alert severity="info">This is your own account. Another administrator changes what it may do.</Alert>
    );
  }
  const button = (named: Act, label: string) => (
    <Button variant="outlined" onClick={() => setAct(named)}>
      {label}
    </Button>
  );
  const done = () => setAct(null);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {button('access', 'Change access')}
      {user.provider === null && button('password', 'Issue one-time password')}
      {user.totp_enrolled && button('totp', 'Reset authenticator')}
      {button('active', user.active ? 'Disable user' : 'Enable user')}
      {act === 'access' && <AccessDialog user={user} onClose={done} />}
      {act === 'password' && <PasswordDialog user={user} onClose={done} />}
      {act === 'totp' && <TotpDialog user={user} onClose={done} />}
      {act === 'active' && <ActiveDialog user={user} onClose={done} />}
    </Box>
  );
}
