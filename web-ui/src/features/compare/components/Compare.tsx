import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useDispatch, useSelector } from 'react-redux';
import { Link, useNavigate } from 'react-router';
import { useComparison } from '../../../shared/api/calls';
import type { Compared, Comparison } from '../../../shared/api/contract';
import { day } from '../../../shared/format/dates';
import { known, years } from '../../../shared/format/numbers';
import { Loading } from '../../../shared/ui/Loading';
import { ByHandBar } from '../../../shared/byhand/ByHandBar';
import { ByHandTrouble } from '../../../shared/byhand/ByHandTrouble';
import { DraftRail } from '../../../shared/rail/DraftRail';
import { previewed, selectDraft, type Draft } from '../../../shared/draft/draft';
import { useKnownAccounts } from '../../../shared/pasted/knownAccounts';
import { METHODS } from '../../../shared/draft/methods';
import { useRemaining } from '../../../shared/findings/Expiry';
import { midSentence, targetOf } from '../../../shared/findings/findings';
import { asksTheSame, comparable, toCompareRequest } from '../../../shared/draft/request';
import { isOrderComplete } from '../../../shared/entry/rules';
import { WithRail } from '../../../shared/rail/WithRail';
import { CompareTable } from './CompareTable';
import { DifferencesGrid } from './DifferencesGrid';
import { FrontierSection } from './frontier/FrontierSection';
import { isOneMeasure, leastDispersion } from '../model/figures';

/** The drafted order by every method that it has the parameters for, on the same frozen inputs. */
export default function Compare() {
  const draft = useSelector(selectDraft);
  const { order, method, byHand } = draft;
  const known = useKnownAccounts();
  const methods = comparable(method, known);
  const isReady = isOrderComplete(order);
  const request = useMemo(
    () => (isReady ? toCompareRequest({ order, method, byHand }, comparable(method, known), known) : null),
    [isReady, order, method, byHand, known],
  );
  const { currentData, error, isFetching, refetch } = useComparison(request);
  return (
    <WithRail rail={<DraftRail />}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="h1">{currentData ? findingOf(currentData) : 'Compare methods'}</Typography>
        {!isReady && <NothingYet />}
        {Object.keys(byHand).length > 0 && <ByHandBar />}
        {!!error && !isFetching && <ByHandTrouble error={error} />}
        {isReady && (
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button variant="outlined" loading={isFetching} onClick={() => void refetch()}>
              Compare again
            </Button>
            {draft.previewId && (
              <Button variant="outlined" component={Link} to={`/workbench/preview/${draft.previewId}`}>
                Back to preview
              </Button>
            )}
            <Button variant="text" component={Link} to="/workbench/method">
              Edit method
            </Button>
          </Box>
        )}
        {isFetching && !currentData && <Loading label="Running every method" />}
        {currentData && !error && (
          <Results comparison={currentData} hasWeights={methods.includes('CUSTOM_WEIGHTS')} />
        )}
        {currentData && !error && <FrontierSection />}
      </Box>
    </WithRail>
  );
}

function NothingYet() {
  return (
    <Alert severity="info" variant="outlined">
      Nothing to compare yet. Enter an order first; every method then runs on the same inputs.
      <Box sx={{ mt: 1 }}>
        <Button variant="outlined" component={Link} to="/workbench/order">
          Enter an order
        </Button>
      </Box>
    </Alert>
  );
}

function Results({ comparison, hasWeights }: { comparison: Comparison; hasWeights: boolean }) {
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const { results, as_of } = comparison;
  const previewedMethod = previewedOf(useSelector(selectDraft));
  const isOpen = useRemaining(results[0]?.expires_at ?? '') > 0;
  const use = ({ allocation_id, method }: Compared) => {
    dispatch(previewed({ allocation_id, method }));
    void navigate(`/workbench/preview/${allocation_id}`);
  };
  return (
    <>
      <Typography color="textSecondary">
        One frozen set of inputs, as of {day(as_of)}. Each column can be selected and committed like any
        preview.
        {!hasWeights && ' Custom weights are excluded: no weights are entered in the method step.'}
      </Typography>
      {!isOneMeasure(results) && (
        <Typography color="textSecondary">
          The columns measure the dispersion of different metrics or weightings, so none is marked best.
        </Typography>
      )}
      {!isOpen && (
        <Alert severity="warning" variant="outlined">
          These results have expired; positions or prices may have changed. Compare again.
        </Alert>
      )}
      <CompareTable results={results} isOpen={isOpen} previewed={previewedMethod} onUse={use} />
      <DifferencesGrid comparison={comparison} />
    </>
  );
}

/** The method of the preview that the reader comes from; null when the order has changed since, or there is none. */
const previewedOf = (draft: Draft) =>
  draft.previewedFrom && asksTheSame(draft.previewedFrom, draft) ? draft.previewedFrom.method.method : null;

/** What the comparison says, in a sentence. */
function findingOf({ results }: Comparison): string {
  const winner = leastDispersion(results);
  if (!winner) {
    return `${results.map(({ method }) => METHODS[method].name).join(', ')} side by side`;
  }
  const { short, unit } = targetOf(winner);
  const reached = known(winner.summary.dispersion_metrics.post_trade_std_dev, years);
  return `${METHODS[winner.method].name} has the lowest ${midSentence(short)} dispersion: ${reached} ${unit}`;
}
