import Typography from '@mui/material/Typography';
import type { Line, Metrics } from '../../../../shared/api/contract';
import { dollars, known, money, par, percent, years } from '../../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../../shared/ui/SmallTable';

const METRICS: [string, keyof Metrics, (value: number) => string][] = [
  ['Active spread duration (yrs)', 'active_spread_duration', years],
  ['Spread duration (yrs)', 'spread_duration', years],
  ['Duration (yrs)', 'duration', years],
  ['Duration contribution (yrs)', 'contribution_to_duration', years],
  ['DTS (yrs × bp)', 'dts', years],
  ['DV01 ($)', 'dv01', dollars],
  ['CS01 ($)', 'cs01', dollars],
  ['Weight', 'security_weight', percent],
  ['Issuer weight', 'issuer_weight', percent],
];

type Row = [name: string, pre: string, post: string];

const COLUMNS: Column<Row>[] = [
  ['', ([name]) => name, 'name'],
  [
    'Pre',
    ([, pre]) => (
      <Typography variant="inherit" component="span" color="textSecondary">
        {pre}
      </Typography>
    ),
    'figure',
  ],
  ['Post', ([, , post]) => <strong>{post}</strong>, 'figure'],
];

/** What the trade does to the account. */
export function PreAndPost({ line }: { line: Line }) {
  const rows: Row[] = [
    ['Position (par)', par(line.holding), par(line.post_trade_holding)],
    ...(line.sellable < line.holding
      ? [['Bought, not yet filled: not sellable (par)', par(line.holding - line.sellable), ''] satisfies Row]
      : []),
    ['Cash ($)', known(line.available_cash, money), known(line.post_trade_cash, money)],
    ...METRICS.map(([name, field, format]): Row => [
      name,
      known(line.pre_trade_metrics[field], format),
      known(line.post_trade_metrics[field], format),
    ]),
  ];
  return <SmallTable label="Pre and post trade" columns={COLUMNS} rows={rows} keyOf={([name]) => name} />;
}
