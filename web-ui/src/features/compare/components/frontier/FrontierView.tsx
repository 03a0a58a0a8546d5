import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import type { Frontier } from '../../../../shared/api/contract';
import { ByHandTrouble } from '../../../../shared/byhand/ByHandTrouble';
import { methodDrafted, selectDraft } from '../../../../shared/draft/draft';
import { usePreviewing } from '../../../../shared/draft/usePreviewing';
import { Loading } from '../../../../shared/ui/Loading';
import { FrontierTable } from './FrontierTable';
import { frontierFinding, frontierNote, typedDistance } from '../../model/frontier';

const FrontierChart = lazy(() => import('./FrontierChart'));

/** Picture and table of a frontier, and the preview of the chosen point. */
export function FrontierView({ frontier }: { frontier: Frontier }) {
  const dispatch = useDispatch();
  const { method } = useSelector(selectDraft);
  const { preview, error, isLoading } = usePreviewing();
  const [chosen, setChosen] = useState(frontier.points.length - 1);
  const point = frontier.points[chosen];
  const note = frontierNote(frontier);
  const open = () => {
    if (point) {
      dispatch(methodDrafted({ ...method, method: 'MIN_DISPERSION', maxDistance: typedDistance(point) }));
      void preview();
    }
  };
  return (
    <>
      <Typography variant="h3">{frontierFinding(frontier)}</Typography>
      {note && <Typography color="textSecondary">{note}</Typography>}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr', lg: '1fr 1fr' } }}>
        <Suspense fallback={<Loading label="Loading the chart" />}>
          <FrontierChart frontier={frontier} chosen={chosen} onChoose={setChosen} />
        </Suspense>
        <FrontierTable frontier={frontier} chosen={chosen} onChoose={setChosen} />
      </Box>
      <Box>
        <Button variant="contained" loading={isLoading} onClick={open}>
          Preview this allocation
        </Button>
      </Box>
      {!!error && <ByHandTrouble error={error} />}
    </>
  );
}
