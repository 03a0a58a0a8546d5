import type { Account, Metrics } from '../api/accountCalls';
import { basisPoints, known, years } from '../../../shared/format/numbers';
import { SmallTable, type Column } from '../../../shared/ui/SmallTable';

interface Row {
  name: string;
  own?: (metrics: Metrics) => number | null;
  benchmark?: number | null;
  /** Less the benchmark's, as the service computed it. */
  active?: (metrics: Metrics) => number | null;
  format: (value: number) => string;
}

const NONE = '–';

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
    { name: 'OAS (bp)', benchmark: benchmark.oas, format: basisPoints },
  ];
  const level = (metrics: Metrics) => (row: Row) => (row.own ? known(row.own(metrics), row.format) : NONE);
  const active = (metrics: Metrics) => (row: Row) =>
    row.active ? known(row.active(metrics), signed(row.format)) : NONE;
  const columns: Column<Row>[] = [
    ['Metric', ({ name }) => name, 'name'],
    ['Benchmark', (row) => (row.benchmark === undefined ? NONE : known(row.benchmark, row.format)), 'figure'],
    ['SOD', level(start.metrics), 'figure'],
    ['Active (SOD)', active(start.metrics), 'figure'],
    ['Current', level(now.metrics), 'figure'],
    ['Active (current)', active(now.metrics), 'figure'],
  ];
  return <SmallTable label="Metrics" columns={columns} rows={rows} keyOf={({ name }) => name} />;
}
