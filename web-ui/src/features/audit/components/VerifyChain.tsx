import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLazyVerify, type Chain, type Verdict } from '../api/auditCalls';
import { clock } from '../../../shared/format/dates';
import { counted, par } from '../../../shared/format/numbers';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { CHAINS } from '../model/words';

/** Has every hash of the chain recomputed, and says what came out. */
export function useVerifyChain(chain: Chain) {
  const [verify, { data, error, isFetching, originalArgs, fulfilledTimeStamp }] = useLazyVerify();
  const isOfThisChain = originalArgs?.chain === chain;
  const button = (
    <Button variant="outlined" loading={isFetching} onClick={() => void verify({ chain })}>
      Verify chain
    </Button>
  );
  const answer =
    !isOfThisChain || isFetching ? null : error ? (
      <ProblemNotice error={error} />
    ) : data ? (
      <Outcome chain={chain} verdict={data as Verdict} at={fulfilledTimeStamp} />
    ) : null;
  return { button, answer };
}

function Outcome({ chain, verdict, at }: { chain: Chain; verdict: Verdict; at?: number }) {
  const when = at ? clock(at) : '';
  return verdict.intact ? (
    <Alert severity="success" variant="outlined" role="status">
      {CHAINS[chain]}: audit chain verified. {counted(verdict.rows, 'row')} rehashed at {when}; each carries
      the previous hash. Last hash: {verdict.head_hash}
    </Alert>
  ) : (
    <Alert severity="error" variant="outlined">
      {CHAINS[chain]}: audit chain broken at seq {par(verdict.first_broken ?? 0)}. That row was changed or
      removed after it was written; do not rely on it or on later rows. Tell the database administrator, and
      keep a copy of the database as it is.
    </Alert>
  );
}
