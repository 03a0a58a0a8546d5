import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMemo, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useAccount, useCash, type Account } from '../api/accountCalls';
import { day } from '../../../shared/format/dates';
import { counted, money } from '../../../shared/format/numbers';
import { DataGrid } from '../../../shared/grid/DataGrid';
import { Loading } from '../../../shared/ui/Loading';
import { ProblemNotice } from '../../../shared/ui/ProblemNotice';
import { CashTable } from './CashTable';
import { columnsFor, linesOf, type HoldingLine } from '../model/holdings';
import { MetricsTable } from './MetricsTable';

const MOST_ROWS = 18;

/** As high as its rows, up to a height that still fits a screen. */
const heightOf = (rows: number) => Math.min(rows, MOST_ROWS) * 28 + 92;

/** One account: cash, metrics and holdings, as the day began and now. */
export function AccountView({ accountId, groups }: { accountId: string; groups: string[] }) {
  const start = useAccount(accountId, 'SOD');
  const now = useAccount(accountId, 'CURRENT');
  const cash = useCash(accountId);
  const error = start.error ?? now.error;
  if (error) {
    return <ProblemNotice error={error} />;
  }
  if (!start.data || !now.data) {
    return <Loading label="Loading the account" />;
  }
  return <Whole start={start.data} now={now.data} cash={cash} groups={groups} />;
}

interface Props {
  start: Account;
  now: Account;
  cash: ReturnType<typeof useCash>;
  groups: string[];
}

function Whole({ start, now, cash, groups }: Props) {
  const navigate = useNavigate();
  const lines = useMemo(() => linesOf(start, now), [start, now]);
  const columns = useMemo(() => columnsFor(start.base_currency), [start.base_currency]);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 280 }}>
          <Typography variant="h2">
            {start.account_id} · {start.account_name}
          </Typography>
          <Typography color="textSecondary">
            NAV {money(start.nav)} {start.base_currency} · Benchmark {start.benchmark.benchmark_name}
          </Typography>
          {groups.length > 0 && <Typography color="textSecondary">In {groups.join(', ')}</Typography>}
        </Box>
        <Button
          variant="outlined"
          onClick={() => navigate(`/orders?account_id=${encodeURIComponent(start.account_id)}`)}
        >
          View orders
        </Button>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', xl: '3fr 2fr' }, gap: 2 }}>
        <Panel title="Metrics vs benchmark">
          <MetricsTable start={start} now={now} />
        </Panel>
        <Panel title="Cash">
          <CashTable data={cash.data} error={cash.error} />
        </Panel>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
        <Typography variant="h2" component="h3">
          {counted(lines.length, 'position')}: SOD {day(start.business_date)} and current, after open orders
        </Typography>
        {lines.length === 0 ? (
          <Alert severity="info">No bond positions.</Alert>
        ) : (
          <DataGrid<HoldingLine>
            layout="holdings"
            label="Positions"
            height={heightOf(lines.length)}
            rowData={lines}
            columnDefs={columns}
            getRowId={({ data }) => data.cusip}
          />
        )}
      </Box>
    </Box>
  );
}

function Panel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" aria-label={title} sx={{ p: 1.5, overflowX: 'auto' }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}
