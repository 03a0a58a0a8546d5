import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useFairnessTest, type FairnessFilter, type Test, type Tested } from '../api/fairnessCalls';
import { mostUnusualFirst, testColumns, testFinding, testNotes } from '../model/tested';
import { BELOW, EMPTY } from './report';
import { ListGrid } from '../../../shared/grid/ListGrid';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';

/** Whether accounts got the better trades more often than chance explains; run when it is asked for. */
export function FirstDay({ filter }: { filter: FairnessFilter }) {
  const [isAsked, setAsked] = useState(false);
  const { currentData, error, isFetching, refetch } = useFairnessTest(isAsked ? filter : null);
  return (
    <>
      <Paper component="section" aria-label="First-day test" sx={{ p: 2, display: 'grid', gap: 1 }}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          <Typography color="textSecondary" sx={{ flex: '1 1 320px' }}>
            The first-day return of each account, by the close of the trade date, against random re-splits of
            the same fills. An account that was given the better trades stands out.
          </Typography>
          <Button
            variant="outlined"
            loading={isFetching}
            onClick={() => (isAsked ? void refetch() : setAsked(true))}
          >
            Run test
          </Button>
        </Box>
        {isFetching && !currentData && <Loading label="Running the first-day test" rows={2} />}
        {error !== undefined && !isFetching && <ProblemNotice error={error} />}
        {currentData && error === undefined && <Outcome test={currentData} />}
      </Paper>
      {currentData && error === undefined && <Accounts test={currentData} />}
    </>
  );
}

function Outcome({ test }: { test: Test }) {
  return (
    <Box role="status">
      <Typography variant="h2">{testFinding(test)}</Typography>
      {testNotes(test).map((note) => (
        <Typography key={note}>{note}</Typography>
      ))}
    </Box>
  );
}

function Accounts({ test }: { test: Test }) {
  const columns = useMemo(() => testColumns(test.level), [test.level]);
  const rows = useMemo(() => mostUnusualFirst(test.accounts), [test.accounts]);
  return (
    <Box sx={BELOW}>
      <ListGrid<Tested>
        name="fairness-first-day"
        label="First-day returns"
        columns={columns}
        rows={rows}
        error={undefined}
        readAt={undefined}
        empty={EMPTY}
        idOf={({ account_id }) => account_id}
      />
    </Box>
  );
}
