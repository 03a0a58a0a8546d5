import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useLocation, useNavigate } from 'react-router';
import { LiveCommits } from '../features/live/components/LiveCommits';
import { useBusinessDate, useSignOutMutation } from '../shared/api/calls';
import { tellSignOut } from '../shared/session/otherTabs';
import { selectMay, selectUser, signedOut } from '../shared/api/session';
import { day } from '../shared/format/dates';
import { BAR_SLOT } from '../shared/bar/BarSlot';
import { useLandingFocus } from '../shared/hooks/useLandingFocus';
import { OfflineBanner } from './OfflineBanner';
import { Rail } from './Rail';
import { ShortcutsDialog } from './ShortcutsDialog';
import { ThemeSwitch } from './ThemeSwitch';

/** The bar and the rail round every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const user = useSelector(selectUser);
  const { pathname } = useLocation();
  const work = useLandingFocus<HTMLElement>(pathname);
  const place = pathname.split('/').slice(0, 3).join('/');
  useEffect(() => {
    // A screen, or a step of one, begins at its top; the same preview made again stays where it is.
    work.current?.scrollTo?.(0, 0);
  }, [work, place]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
      <TopBar />
      <OfflineBanner />
      <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flex: 1, minHeight: 0 }}>
        <Rail />
        <Box
          component="main"
          ref={work}
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, overflow: 'auto', outline: 'none !important' }}
        >
          {children}
          {user && <LiveCommits />}
        </Box>
      </Box>
      <ShortcutsDialog />
    </Box>
  );
}

function TopBar() {
  const user = useSelector(selectUser);
  const mayRead = useSelector(selectMay('reference:read'));
  const { data } = useBusinessDate(mayRead);
  const environment = document.querySelector<HTMLMetaElement>('meta[name=environment]')?.content;
  return (
    <Box
      component="header"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        px: 2,
        minHeight: 40,
        flexWrap: 'wrap',
        flexShrink: 0,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
      }}
    >
      <Typography sx={{ fontWeight: 650 }}>Order Allocation</Typography>
      {data && (
        <Typography
          variant="caption"
          color="textSecondary"
          title="Business date: positions and prices as of the start of day"
        >
          SOD {day(data.business_date)}
        </Typography>
      )}
      <Box id={BAR_SLOT} sx={{ flex: { xs: '1 0 100%', md: 1 }, order: { xs: 1, md: 0 }, minWidth: 0 }} />
      <Box sx={{ flex: { xs: 1, md: 0 } }} />
      {environment && (
        <Typography
          variant="caption"
          sx={{ px: 1, border: 1, borderColor: 'warning.main', borderRadius: 1, fontWeight: 600 }}
        >
          {environment}
        </Typography>
      )}
      <ThemeSwitch />
      {user ? (
        <SignedIn username={user.username} />
      ) : (
        <Button variant="text" component={Link} to="/">
          Sign in
        </Button>
      )}
    </Box>
  );
}

function SignedIn({ username }: { username: string }) {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const [signOut] = useSignOutMutation();
  const leave = async () => {
    // Here it ends at once; the service is told as well, so that the refresh token is worth nothing to a thief.
    const told = signOut();
    tellSignOut();
    await Promise.race([told, new Promise((done) => setTimeout(done, 2000))]);
    await navigate('/');
    dispatch(signedOut());
  };
  return (
    <>
      <Button variant="text" component={Link} to="/my-account" title="My account">
        {username}
      </Button>
      <Button variant="text" onClick={leave}>
        Sign out
      </Button>
    </>
  );
}
