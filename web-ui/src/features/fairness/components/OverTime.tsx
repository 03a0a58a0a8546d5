import Box from '@mui/material/Box';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Month } from '../api/fairnessCalls';
import { DISPERSION_COLUMNS, dispersionFinding, groupsOf, seriesOf } from '../model/dispersion';
import { bp } from '../model/running';
import { BELOW, EMPTY, type ReportProps } from './report';
import { ChartFigure } from '../../../shared/charts/ChartFigure';
import { Tip } from '../../../shared/charts/Tip';
import { known, par } from '../../../shared/format/numbers';
import { ListGrid } from '../../../shared/grid/ListGrid';

/** How far the accounts of each group were apart, month by month. */
export function OverTime({ report, error, readAt }: ReportProps) {
  const months = report?.dispersion;
  return (
    <>
      {months && groupsOf(months).length > 0 && <Lines months={months} />}
      <Box sx={BELOW}>
        <ListGrid<Month>
          name="fairness-dispersion"
          label="Dispersion by month and group"
          columns={DISPERSION_COLUMNS}
          rows={months}
          error={error}
          readAt={readAt}
          empty={EMPTY}
          idOf={({ month, group_id }) => `${month} ${group_id}`}
        />
      </Box>
    </>
  );
}

/** Groups are distinguished by the pattern of their lines, not by color alone. */
const PATTERNS = ['0', '8 4', '2 4', '12 4 2 4', '4 2'];

function Lines({ months }: { months: Month[] }) {
  const groups = groupsOf(months);
  return (
    <ChartFigure
      title={dispersionFinding(months)}
      note="Population standard deviation of the accounts' differences, equal-weighted, in bp of NAV; a line for each portfolio group."
      height={320}
      columns={['Month and group', 'Accounts', 'Equal-weighted (bp)', 'Asset-weighted (bp)']}
      rows={months.map(({ month, group_id, accounts, spread }) => [
        `${month} ${group_id}`,
        par(accounts),
        known(spread?.equal_weighted, bp),
        known(spread?.asset_weighted, bp),
      ])}
    >
      <LineChart
        accessibilityLayer={false}
        data={seriesOf(months)}
        margin={{ top: 8, right: 24, bottom: 24, left: 16 }}
      >
        <CartesianGrid stroke="var(--mui-palette-divider)" />
        <XAxis dataKey="month" padding={{ left: 24, right: 24 }} />
        <YAxis
          width={72}
          tickFormatter={bp}
          label={{ value: 'Dispersion (bp NAV)', angle: -90, position: 'insideLeft' }}
        />
        <Tooltip
          isAnimationActive={false}
          content={({ payload, label }) => (
            <Tip account={String(label ?? '')}>
              {payload.map(({ name, value }) => (
                <div key={String(name)}>
                  {String(name)} {bp(Number(value))} bp
                </div>
              ))}
            </Tip>
          )}
        />
        {groups.map((group, at) => (
          <Line
            key={group}
            dataKey={group}
            type="linear"
            stroke="var(--mui-palette-info-main)"
            strokeDasharray={PATTERNS[at % PATTERNS.length]}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ChartFigure>
  );
}
