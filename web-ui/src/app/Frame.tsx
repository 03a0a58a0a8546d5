import Box from '@mui/material/Box';
import { useEffect, type ReactNode } from 'react';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router';
import { LiveCommits } from '../features/live/components/LiveCommits';
import { selectUser } from '../shared/api/session';
import { useLandingFocus } from '../shared/hooks/useLandingFocus';
import { OfflineBanner } from './OfflineBanner';
import { Rail } from './Rail';
import { ShortcutsDialog } from './ShortcutsDialog';
import { TopBar } from './bar/TopBar';

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
