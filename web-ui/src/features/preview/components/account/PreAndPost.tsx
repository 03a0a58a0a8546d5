import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Line, Metrics } from '../../../../shared/api/contract';
import { known, money, par, percent, years } from '../../../../shared/format/numbers';

const METRICS: [string, keyof Metrics, (value: number) => string][] = [
  ['Active spread duration (yrs)', 'active_spread_duration', years],
  ['Spread duration (yrs)', 'spread_duration', years],
  ['Duration (yrs)', 'duration', years],
  ['Duration contribution (yrs)', 'contribution_to_duration', years],
  ['DTS (yrs × bp)', 'dts', years],
  ['Weight', 'security_weight', percent],
  ['Issuer weight', 'issuer_weight', percent],
];

/** What the trade does to the account. */
export function PreAndPost({ line }: { line: Line }) {
  const rows: [string, string, string][] = [
    ['Position (par)', par(line.holding), par(line.post_trade_holding)],
    ...(line.sellable < line.holding
      ? [
          ['Bought, not yet filled: not sellable (par)', par(line.holding - line.sellable), ''] as [
            string,
            string,
            string,
          ],
        ]
      : []),
    ['Cash ($)', known(line.available_cash, money), known(line.post_trade_cash, money)],
    ...METRICS.map(
      ([name, field, format]) =>
        [
          name,
          known(line.pre_trade_metrics[field], format),
          known(line.post_trade_metrics[field], format),
        ] as [string, string, string],
    ),
  ];
  return (
    <Table size="small" aria-label="Pre and post trade">
      <TableHead>
        <TableRow>
          <TableCell component="td" />
          <TableCell align="right">Pre</TableCell>
          <TableCell align="right">Post</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(([name, before, after]) => (
          <TableRow key={name}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            <TableCell align="right" sx={{ color: 'text.secondary' }}>
              {before}
            </TableCell>
            <TableCell align="right" sx={{ fontWeight: 600 }}>
              {after}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
