import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { Running as Account } from '../api/fairnessCalls';
import { bp, RUNNING_COLUMNS, runningFinding, worstFirst } from '../model/running';
import { BELOW, EMPTY, type ReportProps } from './report';
import { AccountBars, barsHeight } from '../../../shared/charts/AccountBars';
import { ChartFigure } from '../../../shared/charts/ChartFigure';
import { Tip } from '../../../shared/charts/Tip';
import { day } from '../../../shared/format/dates';
import { change, counted, par } from '../../../shared/format/numbers';
import { ListGrid } from '../../../shared/grid/ListGrid';

const MOST = 20;

/** Running difference of every account from its pro rata shares, the farthest first. */
export function Running({ report, error, readAt }: ReportProps) {
  const accounts = useMemo(() => report && worstFirst(report.accounts), [report]);
  return (
    <>
      {accounts && accounts.length > 0 && <Bars accounts={accounts} />}
      <Box sx={BELOW}>
        <ListGrid<Account>
          name="fairness-accounts"
          label="Running differences"
          columns={RUNNING_COLUMNS}
          rows={accounts}
          error={error}
          readAt={readAt}
          empty={EMPTY}
          idOf={({ account_id, currency }) => `${account_id} ${currency}`}
        />
      </Box>
    </>
  );
}

function Bars({ accounts }: { accounts: Account[] }) {
  const shown = accounts.slice(0, MOST);
  const cut = shown.length < accounts.length;
  return (
    <ChartFigure
      title={runningFinding(accounts)}
      note={`Bars to the right: allocated more than the pro rata shares over the period; bars to the left: less.${
        cut ? ` Top ${par(shown.length)} of ${counted(accounts.length, 'account')}; the list has all.` : ''
      }`}
      height={barsHeight(shown.length)}
      columns={['Account', 'Difference (bp NAV)', 'Difference (par)', 'Trades', 'Last shortfall']}
      rows={shown.map((one) => [
        one.account_id,
        change(one.difference_bp, bp),
        change(one.difference, par),
        par(one.trades),
        one.last_shortfall ? day(one.last_shortfall) : 'none',
      ])}
    >
      <AccountBars
        rows={shown}
        axis="Running difference vs pro rata (bp of NAV)"
        isSmall={false}
        bars={[{ field: 'difference_bp', color: 'info-main' }]}
        tip={({ account_id, difference_bp, difference, trades }) => (
          <Tip account={account_id}>
            {change(difference_bp, bp)} bp, {change(difference, par)} par in {counted(trades, 'trade')}
          </Tip>
        )}
      />
    </ChartFigure>
  );
}
