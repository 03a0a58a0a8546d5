import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { Loading } from '../../shared/ui/Loading';
import { useSentCommits } from '../../shared/commits/sentCommits';
import { Steps } from './Steps';
import { Ticket } from './ticket/Ticket';

const Compare = lazy(() => import('../../features/compare/components/Compare'));
const PreviewStep = lazy(() => import('./PreviewStep'));

/** Order Entry and Allocation Method on one page, Preview & Commit: addresses over one draft; the methods compared beside them. */
export default function Workbench() {
  const { pathname } = useLocation();
  const { sending, unknown } = useSentCommits();
  // Nothing is previewed or committed beside a commit that may have been carried out: the block would go to Aladdin twice.
  const open = [...unknown.keys(), ...sending].map((id) => `/workbench/preview/${id}`);
  if (open[0] && !open.includes(pathname)) {
    return <Navigate to={open[0]} replace />;
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <Steps />
      <Suspense fallback={<Loading label="Opening the step" />}>
        <Routes>
          <Route path="order" element={<Ticket step="order" />} />
          <Route path="method" element={<Ticket step="method" />} />
          <Route path="compare" element={<Compare />} />
          <Route path="preview/:id" element={<PreviewStep />} />
          <Route path="*" element={<Navigate to="/workbench/order" replace />} />
        </Routes>
      </Suspense>
    </Box>
  );
}
