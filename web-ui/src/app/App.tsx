import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { Suspense } from 'react';
import { useSelector } from 'react-redux';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { SignIn } from '../features/session/components/SignIn';
import { permissionInWords } from '../shared/format/permissions';
import { selectUser, type WithSession } from '../shared/api/session';
import { Guard } from '../shared/ui/Guard';
import { Loading } from '../shared/ui/Loading';
import { ScreenTitle } from '../shared/ui/ScreenTitle';
import { screenOf, useCountedView } from './counting';
import { Frame } from './Frame';
import { mayOpen, SCREENS, type Screen } from './screens';

/** Which screen an address shows. Signing in keeps the address, so a colleague's link opens what it names. */
export function App() {
  const user = useSelector(selectUser);
  const isResuming = useSelector((state: WithSession) => state.session.isResuming);
  const { pathname } = useLocation();
  useCountedView(screenOf(pathname, user !== null));
  if (isResuming) {
    return <Loading label="Opening your session" />;
  }
  if (!user && pathname !== '/help') {
    return <SignIn />;
  }
  const permissions = user?.permissions ?? null;
  const first = SCREENS.find((screen) => !screen.isUnlisted && mayOpen(screen, permissions));
  return (
    <Frame key={user?.id}>
      <Guard place={pathname}>
        <Suspense fallback={<Loading label="Opening the screen" />}>
          <Routes>
            {SCREENS.map((screen) => (
              <Route
                key={screen.to}
                path={`${screen.to}/*`}
                element={
                  <>
                    <title>{`${screen.name} · Order Allocation System`}</title>
                    {mayOpen(screen, permissions) ? <screen.body /> : <Closed screen={screen} />}
                  </>
                }
              />
            ))}
            <Route path="*" element={<Navigate to={first?.to ?? '/help'} replace />} />
          </Routes>
        </Suspense>
      </Guard>
    </Frame>
  );
}

function Closed({ screen }: { screen: Screen }) {
  return (
    <Box sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <ScreenTitle title={screen.name} />
      <Alert severity="info">
        {screen.name} is not open to you: it requires the right{' '}
        {screen.needs.map((need) => `“${permissionInWords(need)}”`).join(' or ')}. Ask an administrator for
        it.
      </Alert>
    </Box>
  );
}
