import { useMemo } from 'react';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import { useFillPath } from '../../../../shared/api/calls';
import type { FillPath } from '../../../../shared/api/contract';
import { par } from '../../../../shared/format/numbers';
import { Loading } from '../../../../shared/ui/Loading';
import { ProblemNotice } from '../../../../shared/ui/ProblemNotice';
import { leftOut } from '../../model/drawn';
import { fillFinding, fillsOf, pathsOf } from '../../model/fillPath';
import { tick } from '../../../../shared/charts/AccountBars';
import type { ChartProps } from './chart';
import { ChartFigure } from '../../../../shared/charts/ChartFigure';
import { Tip } from '../../../../shared/charts/Tip';

const MOST = 8;

/** How a partly filled block is divided, from no fill to the whole block; the statement fixed it before the order was sent. */
export default function FillPathChart({ preview }: ChartProps) {
  const fills = useMemo(() => fillsOf(preview.summary.total_allocated), [preview]);
  const { data, error } = useFillPath(preview.allocation_id, fills);
  if (error) {
    return <ProblemNotice error={error} />;
  }
  return data ? <Paths path={data} fills={fills} /> : <Loading label="Reading the fill path" />;
}

function Paths({ path, fills }: { path: FillPath; fills: number[] }) {
  const shown = useMemo(() => pathsOf(path, MOST), [path]);
  const all = path.fills.at(-1)?.allocations.length ?? 0;
  const rows = useMemo(
    () =>
      fills.map((filled, at) => ({
        filled,
        ...Object.fromEntries(shown.map(({ account, quantities }) => [account, quantities[at] ?? 0])),
      })),
    [fills, shown],
  );
  const quarters = [5, 10, 15, 20];
  return (
    <ChartFigure
      title={fillFinding(path)}
      note={
        'Each line is the allocation of an account (par) at each fill of the block. A larger fill takes from no account.' +
        leftOut(shown.length, all, 'accounts by allocation')
      }
      height={320}
      columns={['Account', ...quarters.map((at) => `${at * 5}% filled (par)`)]}
      rows={shown.map(({ account, quantities }) => [
        account,
        ...quarters.map((at) => par(quantities[at] ?? 0)),
      ])}
    >
      <LineChart accessibilityLayer={false} data={rows} margin={{ top: 8, right: 96, bottom: 24, left: 16 }}>
        <CartesianGrid stroke="var(--mui-palette-divider)" />
        <XAxis
          type="number"
          dataKey="filled"
          domain={[0, path.total]}
          tickFormatter={tick}
          label={{ value: 'Filled (par)', position: 'bottom', offset: 4 }}
        />
        <YAxis width={64} tickFormatter={tick} />
        <Tooltip
          isAnimationActive={false}
          content={({ payload, label }) => (
            <Tip account={`${par(Number(label ?? 0))} filled`}>
              {payload.map(({ name, value }) => (
                <div key={String(name)}>
                  {String(name)} {par(Number(value))}
                </div>
              ))}
            </Tip>
          )}
        />
        {shown.map(({ account }) => (
          <Line
            key={account}
            dataKey={account}
            type="linear"
            stroke="var(--mui-palette-info-main)"
            dot={false}
            isAnimationActive={false}
            label={endLabel(account, rows.length - 1)}
          />
        ))}
      </LineChart>
    </ChartFigure>
  );
}

/** The account's id at the end of its line. */
const endLabel = (account: string, last: number) =>
  function EndLabel({ x, y, index }: { x?: number | string; y?: number | string; index?: number }) {
    return index === last ? (
      <text x={Number(x) + 6} y={Number(y) + 4}>
        {account}
      </text>
    ) : (
      <g />
    );
  };
