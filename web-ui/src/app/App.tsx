import { lazy, Suspense } from 'react';
import { useSelector } from 'react-redux';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { SignIn } from '../features/session/SignIn';
import { selectUser } from '../shared/api/session';
import { Guard } from '../shared/ui/Guard';
import { Loading } from '../shared/ui/Loading';
import { Frame } from './Frame';

const Workbench = lazy(() => import('../features/workbench/Workbench'));
const Orders = lazy(() => import('../features/orders/Orders'));
const Help = lazy(() => import('../features/help/Help'));

/** Which screen an address shows. Signing in keeps the address, so a colleague's link opens what it names. */
export function App() {
  const user = useSelector(selectUser);
  const { pathname } = useLocation();
  if (!user && pathname !== '/help') {
    return <SignIn />;
  }
  return (
    <Frame>
      <Guard place={pathname}>
        <Suspense fallback={<Loading label="Opening the screen" />}>
          <Routes>
            <Route path="/workbench/*" element={<Workbench />} />
            <Route path="/orders" element={<Orders />} />
            <Route path="/help" element={<Help />} />
            <Route path="*" element={<Navigate to="/workbench/order" replace />} />
          </Routes>
        </Suspense>
      </Guard>
    </Frame>
  );
}
