import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useNavigate } from 'react-router';
import { useLazyStatement, useReplayMutation } from '../api/auditCalls';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { saveAs } from '../../../shared/ui/saveAs';

/** The sealed statement of an allocation: download it, replay the allocation from it. */
export function StatementPanel({ allocationId }: { allocationId: string }) {
  const navigate = useNavigate();
  const [read, statement] = useLazyStatement();
  const [replay, replayed] = useReplayMutation();
  const download = async () => {
    const { data } = await read(allocationId);
    if (data !== undefined) {
      saveAs(data, `statement-${allocationId}.json`, 'application/json');
    }
  };
  return (
    <Box component="section" aria-label="Statement" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h2">Statement</Typography>
      <Typography color="textSecondary">
        Every input and the result of the allocation, sealed at preview: order, prices, positions, cash,
        rules.
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" loading={statement.isFetching} onClick={() => void download()}>
          Download statement
        </Button>
        <Button
          variant="outlined"
          loading={replayed.isLoading}
          onClick={() => void replay({ id: allocationId })}
        >
          Replay
        </Button>
        <Button variant="text" onClick={() => navigate(`/allocation/${allocationId}`)}>
          View allocation
        </Button>
        <Button variant="text" onClick={() => navigate(`/orders?allocation_id=${allocationId}`)}>
          View orders
        </Button>
      </Box>
      {(statement.error || replayed.error) && <ProblemNotice error={statement.error ?? replayed.error} />}
      {replayed.data && <Answer {...(replayed.data as Replay)} />}
    </Box>
  );
}

interface Replay {
  identical: boolean;
  statement_hash: string;
  recomputed_hash: string;
}

function Answer({ identical, statement_hash, recomputed_hash }: Replay) {
  return identical ? (
    <Alert severity="success" variant="outlined" role="status" sx={{ overflowWrap: 'anywhere' }}>
      Replay matches the original. SHA-256: {statement_hash}
    </Alert>
  ) : (
    <Alert severity="error" variant="outlined" sx={{ overflowWrap: 'anywhere' }}>
      Replay differs from the original. Sealed hash {statement_hash}, replay hash {recomputed_hash}. Keep both
      and report it.
    </Alert>
  );
}
