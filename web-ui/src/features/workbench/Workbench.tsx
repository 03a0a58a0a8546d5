import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Loading } from '../../shared/ui/Loading';
import { MethodStep } from './MethodStep';
import { OrderStep } from './OrderStep';
import { Steps } from './Steps';

const PreviewStep = lazy(() => import('./preview/PreviewStep'));

/** Order Entry, Allocation Method, Preview & Commit: three addresses over one draft. */
export default function Workbench() {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%' }}>
      <Steps />
      <Suspense fallback={<Loading label="Opening the preview" />}>
        <Routes>
          <Route path="order" element={<OrderStep />} />
          <Route path="method" element={<MethodStep />} />
          <Route path="preview/:id" element={<PreviewStep />} />
          <Route path="*" element={<Navigate to="/workbench/order" replace />} />
        </Routes>
      </Suspense>
    </Box>
  );
}
