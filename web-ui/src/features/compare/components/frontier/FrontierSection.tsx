import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useSelector } from 'react-redux';
import { useFrontier } from '../../../../shared/api/calls';
import { ByHandTrouble } from '../../../../shared/byhand/ByHandTrouble';
import { selectDraft, type Terms } from '../../../../shared/draft/draft';
import { toFrontierRequest } from '../../../../shared/draft/request';
import { useKnownAccounts } from '../../../../shared/pasted/knownAccounts';
import { Loading } from '../../../../shared/ui/Loading';
import { FrontierView } from './FrontierView';

/** The drafted order from pro rata to minimum dispersion; asked for on demand, since it is eleven allocations. */
export function FrontierSection() {
  const { order, method, byHand } = useSelector(selectDraft);
  const known = useKnownAccounts();
  const [asked, setAsked] = useState<Terms | null>(null);
  const isAsked = asked?.order === order && asked.byHand === byHand;
  const request = useMemo(
    () => (isAsked ? toFrontierRequest({ order, method, byHand }, known) : null),
    [isAsked, order, method, byHand, known],
  );
  const { currentData, error, isFetching } = useFrontier(request);
  return (
    <Paper component="section" aria-label="Frontier" sx={{ p: 2, display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">Pro rata to minimum dispersion</Typography>
          <Typography color="textSecondary">
            How much dispersion each distance from the pro rata share saves. Distances are a percentage of
            each account&apos;s share.
          </Typography>
        </Box>
        <Button variant="outlined" loading={isFetching} onClick={() => setAsked({ order, method, byHand })}>
          Run frontier
        </Button>
      </Box>
      {isFetching && !currentData && <Loading label="Running the frontier" />}
      {!!error && !isFetching && <ByHandTrouble error={error} />}
      {currentData && !error && <FrontierView frontier={currentData} />}
    </Paper>
  );
}
