import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Account, Metrics } from '../api/accountCalls';
import { basisPoints, known, years } from '../../../shared/format/numbers';

interface Row {
  name: string;
  own: (metrics: Metrics) => number | null;
  benchmark?: number | null;
  /** Less the benchmark's, as the service computed it. */
  active?: (metrics: Metrics) => number | null;
  format: (value: number) => string;
}

/** A level against the benchmark: over or under it, which is no rise or fall. */
const signed = (format: Row['format']) => (value: number) =>
  value > 0 ? `+${format(value)}` : format(value);

/** What the account amounts to, at the start of the day and now, against its benchmark. */
export function MetricsTable({ start, now }: { start: Account; now: Account }) {
  const { benchmark } = start;
  const rows: Row[] = [
    {
      name: 'Duration (years)',
      own: (metrics) => metrics.duration,
      benchmark: benchmark.duration,
      active: (metrics) => metrics.active_duration,
      format: years,
    },
    {
      name: 'Spread duration (years)',
      own: (metrics) => metrics.spread_duration,
      benchmark: benchmark.spread_duration,
      active: (metrics) => metrics.active_spread_duration,
      format: years,
    },
    { name: 'DTS (years × bp)', own: (metrics) => metrics.dts, format: basisPoints },
  ];
  return (
    <Table size="small" aria-label="Metrics">
      <TableHead>
        <TableRow>
          <TableCell>Metric</TableCell>
          <TableCell align="right">Benchmark</TableCell>
          <TableCell align="right">SOD</TableCell>
          <TableCell align="right">Active (SOD)</TableCell>
          <TableCell align="right">Current</TableCell>
          <TableCell align="right">Active (current)</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ name, own, benchmark: target, active, format }) => (
          <TableRow key={name}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            <TableCell align="right">{target === undefined ? '–' : known(target, format)}</TableCell>
            <TableCell align="right">{known(own(start.metrics), format)}</TableCell>
            <TableCell align="right">{active ? known(active(start.metrics), signed(format)) : '–'}</TableCell>
            <TableCell align="right">{known(own(now.metrics), format)}</TableCell>
            <TableCell align="right">{active ? known(active(now.metrics), signed(format)) : '–'}</TableCell>
          </TableRow>
        ))}
        <TableRow>
          <TableCell component="th" scope="row">
            Benchmark OAS (bp)
          </TableCell>
          <TableCell align="right">{known(benchmark.oas, basisPoints)}</TableCell>
          <TableCell colSpan={4} />
        </TableRow>
      </TableBody>
    </Table>
  );
}
