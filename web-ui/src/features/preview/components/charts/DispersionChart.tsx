import { useMemo, useState } from 'react';
import {
  CartesianGrid,
  ReferenceArea,
  ReferenceLine,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Line, Preview } from '../../../../shared/api/contract';
import { change, known, par, years, tenths } from '../../../../shared/format/numbers';
import { dispersionFinding, targetOf } from '../../../../shared/findings/findings';
import { ChartFigure } from '../../../../shared/charts/ChartFigure';
import { largest, leftOut } from '../../model/drawn';
import { axisOf } from '../../../../shared/charts/axis';
import { AFTER, BEFORE, bandsOf, dotsOf, HALF_STRIP, type Dot } from '../../model/strips';
import type { ChartProps } from './chart';
import { Tip } from '../../../../shared/charts/Tip';

const MOST = 400;
const GRAY = 'var(--mui-palette-text-secondary)';
const ACCENT = 'var(--mui-palette-info-main)';

/** Two strips of dots: every account on the metric's axis, before and after the trade, with mean and one-sigma band. */
export default function DispersionChart({ preview, isSmall = false }: ChartProps) {
  const target = targetOf(preview);
  const lines = useMemo(() => largest(preview.allocations, MOST), [preview]);
  const dots = useMemo(() => dotsOf(lines, target.field), [lines, target.field]);
  const unknown = lines.length - dots.before.length;
  return (
    <ChartFigure
      title={dispersionFinding(preview)}
      note={
        'Each dot is an account; filled dots in the lower strip are allocated. The line is the mean, the band one standard deviation either side.' +
        leftOut(lines.length, preview.allocations.length, 'accounts by allocation') +
        (unknown > 0 ? ` ${par(unknown)} have no known value and are not shown.` : '')
      }
      isSmall={isSmall}
      height={isSmall ? 200 : 320}
      columns={[
        'Account',
        `${target.short} pre (${target.unit})`,
        `${target.short} post (${target.unit})`,
        'Allocation (par)',
      ]}
      rows={lines.map((line) => [
        line.account_id,
        known(line.pre_trade_metrics[target.field], years),
        known(line.post_trade_metrics[target.field], years),
        par(line.allocated_quantity),
      ])}
    >
      <Strips preview={preview} lines={lines} />
    </ChartFigure>
  );
}

interface StripsProps {
  preview: Preview;
  lines: Line[];
}

/** The picture. Props pass to the chart, which asks its frame for its size. */
function Strips({ preview, lines, ...size }: StripsProps) {
  const target = targetOf(preview);
  const [hovered, setHovered] = useState<string | null>(null);
  const dots = useMemo(() => dotsOf(lines, target.field), [lines, target.field]);
  const groups = [
    { data: dots.before, fill: GRAY, stroke: undefined },
    { data: dots.after.filter((dot) => dot.quantity === 0), fill: 'transparent', stroke: GRAY },
    { data: dots.after.filter((dot) => dot.quantity > 0), fill: ACCENT, stroke: undefined },
  ];
  const ends = [dots.before, dots.after].map((strip) => strip.find(({ account }) => account === hovered));
  return (
    <ScatterChart
      accessibilityLayer={false}
      {...size}
      margin={{ top: 8, right: 16, bottom: 24, left: 16 }}
      onMouseLeave={() => setHovered(null)}
    >
      <CartesianGrid stroke="var(--mui-palette-divider)" horizontal={false} />
      <XAxis
        type="number"
        dataKey="value"
        {...axisOf([...dots.before, ...dots.after].map(({ value }) => value))}
        tickFormatter={tenths}
        label={{ value: `${target.name} (${target.unit})`, position: 'bottom', offset: 4 }}
      />
      <YAxis
        type="number"
        dataKey="strip"
        domain={[-0.5, 1.5]}
        ticks={[AFTER, BEFORE]}
        width={56}
        tickFormatter={(value: number) => (value === BEFORE ? 'Pre' : 'Post')}
        axisLine={false}
        tickLine={false}
      />
      {bandsAndMeans(preview)}
      {ends[0] && ends[1] && (
        <ReferenceLine
          segment={[
            { x: ends[0].value, y: ends[0].strip },
            { x: ends[1].value, y: ends[1].strip },
          ]}
          stroke="var(--mui-palette-text-primary)"
        />
      )}
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        content={({ payload }) => (
          <DotTip unit={target.unit} dots={dots} dot={payload[0]?.payload as Dot | undefined} />
        )}
      />
      {groups.map((group, index) => (
        <Scatter
          key={index}
          {...group}
          isAnimationActive={false}
          shape={circle}
          onMouseEnter={(dot) => setHovered((dot as unknown as { payload: Dot }).payload.account)}
        />
      ))}
    </ScatterChart>
  );
}

/** Grid lines end where words stand. */
const HALO = { paintOrder: 'stroke', stroke: 'var(--mui-palette-background-paper)', strokeWidth: 4 };

/** Of each strip the band of one standard deviation and the mean; drawn in the chart itself, which reads its own children only. */
const bandsAndMeans = (preview: Preview) => [
  ...bandsOf(preview.summary.dispersion_metrics).map(({ strip, low, high }) => (
    <ReferenceArea
      key={`band ${strip}`}
      ifOverflow="extendDomain"
      x1={low}
      x2={high}
      y1={strip - HALF_STRIP}
      y2={strip + HALF_STRIP}
      fill={ACCENT}
      fillOpacity={0.1}
    />
  )),
  ...bandsOf(preview.summary.dispersion_metrics).map(({ strip, mean }) => (
    <ReferenceLine
      key={`mean ${strip}`}
      ifOverflow="hidden"
      segment={[
        { x: mean, y: strip - HALF_STRIP },
        { x: mean, y: strip + HALF_STRIP },
      ]}
      stroke={ACCENT}
      strokeWidth={2}
      label={{ value: `mean ${years(mean)}`, position: 'top', style: HALO }}
    />
  )),
];

interface DotShape {
  cx?: number;
  cy?: number;
  fill?: string;
  stroke?: string;
}

function circle({ cx, cy, fill, stroke }: DotShape) {
  return <circle cx={cx} cy={cy} r={3.5} fill={fill} stroke={stroke} fillOpacity={0.7} />;
}

interface DotTipProps {
  unit: string;
  dots: ReturnType<typeof dotsOf>;
  dot: Dot | undefined;
}

/** What the trade does to the account of a dot, the same at both ends. */
function DotTip({ unit, dots: { before, after }, dot }: DotTipProps) {
  const values = [before, after].flatMap((strip) => strip.filter(({ account }) => account === dot?.account));
  const [pre, post] = values;
  return dot ? (
    <Tip account={dot.account}>
      {values.map(({ value }) => years(value)).join(' → ')} {unit}
      {pre && post && ` (${change(post.value - pre.value, years)})`};{' '}
      {dot.quantity > 0 ? `${par(dot.quantity)} par allocated` : 'not allocated'}
    </Tip>
  ) : null;
}
