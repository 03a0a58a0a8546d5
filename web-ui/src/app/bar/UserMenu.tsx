import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../../features/session/api/ownCalls';
import { useSignOutMutation } from '../../shared/api/calls';
import { signedOut } from '../../shared/api/session';
import { tellSignOut } from '../../shared/session/otherTabs';

/** Who is signed in, by what roles, and the way to the own account and out. */
export function UserMenu({ username }: { username: string }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const leave = useLeaving();
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        variant="text"
        aria-label={`${username}, user menu`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ maxWidth: 200, minWidth: 0 }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
          {username}
        </Box>
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ list: { dense: true, 'aria-label': 'User menu' } }}
      >
        {anchor && <WhoIAm key="who" username={username} />}
        <Divider key="line" component="li" />
        <MenuItem key="account" component={Link} to="/my-account" onClick={close}>
          My account
        </MenuItem>
        <MenuItem key="out" onClick={() => void leave()}>
          Sign out
        </MenuItem>
      </Menu>
    </>
  );
}

/** Asked when the menu opens: roles may have changed since the user signed in. */
function WhoIAm({ username }: { username: string }) {
  const { data: me } = useMe();
  const groups = me?.portfolio_groups;
  return (
    <Box component="li" role="none" sx={{ px: 2, py: 1, maxWidth: 320 }}>
      <Typography sx={{ fontWeight: 600 }}>{me?.display_name ?? username}</Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {me ? `Roles: ${me.roles.join(', ') || 'none'}` : 'Roles: …'}
      </Typography>
      {groups && (
        <Typography variant="caption" color="textSecondary" component="p">
          Portfolio groups: {groups.join(', ') || 'none'}
        </Typography>
      )}
    </Box>
  );
}

function useLeaving() {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const [signOut] = useSignOutMutation();
  return async () => {
    // Here it ends at once; the service is told as well, so that the refresh token is worth nothing to a thief.
    const told = signOut();
    tellSignOut();
    await Promise.race([told, new Promise((done) => setTimeout(done, 2000))]);
    await navigate('/');
    dispatch(signedOut());
  };
}
