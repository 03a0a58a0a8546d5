import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useLazyVerify, type Chain, type Verdict } from '../../shared/api/auditCalls';
import { counted, par } from '../../shared/format/numbers';
import { ProblemNotice } from '../../shared/ui/ProblemNotice';
import { CHAINS } from './words';

/** Has every hash of the chain recomputed, and says what came out. */
export function useVerifyChain(chain: Chain) {
  const [verify, { data, error, isFetching, originalArgs, fulfilledTimeStamp }] = useLazyVerify();
  const isOfThisChain = originalArgs?.chain === chain;
  const button = (
    <Button variant="outlined" loading={isFetching} onClick={() => void verify({ chain })}>
      Verify the chain
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
  const when = at ? new Date(at).toLocaleTimeString('en-GB') : '';
  return verdict.intact ? (
    <Alert severity="success" variant="outlined" role="status">
      {CHAINS[chain]}: the chain is intact. {counted(verdict.rows, 'row')} hashed again at {when}; each
      carries the hash of the row before it. Hash of the last row: {verdict.head_hash}
    </Alert>
  ) : (
    <Alert severity="error" variant="outlined">
      {CHAINS[chain]}: the chain is broken at row {par(verdict.first_broken ?? 0)}. That row was changed or
      removed after it was written, and nothing from it on can be relied on. Tell whoever runs the database,
      and keep a copy of it as it is.
    </Alert>
  );
}
