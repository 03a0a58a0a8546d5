import { lazy } from 'react';
import { useSelector } from 'react-redux';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { selectMay } from '../../shared/api/session';

const PreviewStep = lazy(() => import('./PreviewStep'));

/** One allocation to read, for users who review and do not trade; a trader's link opens the workbench. */
export default function AllocationView() {
  return (
    <Routes>
      <Route path=":id" element={<Reviewed />} />
      <Route path="*" element={<Navigate to="/help" replace />} />
    </Routes>
  );
}

function Reviewed() {
  const { id = '' } = useParams();
  const isTrader = useSelector(selectMay('allocation:preview'));
  return isTrader ? <Navigate to={`/workbench/preview/${id}`} replace /> : <PreviewStep />;
}
