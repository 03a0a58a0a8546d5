import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Preview } from '../../../shared/api/contract';
import { par, years } from '../../../shared/format/numbers';
import { dispersionFinding, targetOf } from './findings';

interface Dot {
  account: string;
  value: number;
  strip: number;
  piece: number;
}

const BEFORE = 1;
const AFTER = 0;
/** Dots of one strip are set apart by their turn, so that equal values do not hide each other; the height means nothing. */
const LANES = 11;
const LANE_HEIGHT = 0.06;

/** Two strips of dots: every account on the metric's axis, before and after the trade. */
export default function DispersionChart({ preview }: { preview: Preview }) {
  const target = targetOf(preview);
  const dots = useMemo(() => {
    const strip = (when: 'pre_trade_metrics' | 'post_trade_metrics', height: number): Dot[] =>
      preview.allocations.flatMap((line, turn) => {
        const value = line[when][target.field];
        const lane = ((turn * 7) % LANES) - (LANES - 1) / 2;
        return value === null
          ? []
          : [
              {
                account: line.account_id,
                value,
                strip: height + lane * LANE_HEIGHT,
                piece: line.allocated_quantity,
              },
            ];
      });
    return { before: strip('pre_trade_metrics', BEFORE), after: strip('post_trade_metrics', AFTER) };
  }, [preview, target.field]);
  const unknown = preview.allocations.length - dots.before.length;
  const got = dots.after.filter((dot) => dot.piece > 0);
  const rest = dots.after.filter((dot) => dot.piece === 0);
  return (
    <Paper component="figure" sx={{ m: 0, p: 2 }}>
      <Typography variant="h2" component="figcaption">
        {dispersionFinding(preview)}
      </Typography>
      <Typography color="textSecondary">
        Every dot is an account; filled dots in the lower strip got a piece. The table of the same figures is
        the accounts view.
        {unknown > 0 && ` ${par(unknown)} accounts have no known value and are not drawn.`}
      </Typography>
      <Box sx={{ height: 320, mt: 1, '& text': { fill: 'var(--mui-palette-text-secondary)', fontSize: 12 } }}>
        <ResponsiveContainer>
          <ScatterChart margin={{ top: 8, right: 16, bottom: 24, left: 16 }}>
            <CartesianGrid stroke="var(--mui-palette-divider)" horizontal={false} />
            <XAxis
              type="number"
              dataKey="value"
              domain={['auto', 'auto']}
              tickCount={9}
              tickFormatter={(value: number) => value.toFixed(1)}
              label={{ value: `${target.name}, ${target.unit}`, position: 'bottom', offset: 4 }}
            />
            <YAxis
              type="number"
              dataKey="strip"
              domain={[-0.5, 1.5]}
              ticks={[AFTER, BEFORE]}
              width={56}
              tickFormatter={(value: number) => (value === BEFORE ? 'Before' : 'After')}
              axisLine={false}
              tickLine={false}
            />
            <Tooltip isAnimationActive={false} content={<DotTip unit={target.unit} />} />
            <Scatter
              data={dots.before}
              fill="var(--mui-palette-text-secondary)"
              fillOpacity={0.55}
              isAnimationActive={false}
              shape={dot}
            />
            <Scatter
              data={rest}
              fill="transparent"
              stroke="var(--mui-palette-text-secondary)"
              isAnimationActive={false}
              shape={dot}
            />
            <Scatter
              data={got}
              fill="var(--mui-palette-primary-main)"
              isAnimationActive={false}
              shape={dot}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </Box>
    </Paper>
  );
}

interface DotShape {
  cx?: number;
  cy?: number;
  fill?: string;
  stroke?: string;
  fillOpacity?: number;
}

function dot({ cx, cy, fill, stroke, fillOpacity }: DotShape) {
  return <circle cx={cx} cy={cy} r={3.5} fill={fill} stroke={stroke} fillOpacity={fillOpacity} />;
}

function DotTip({ unit, payload }: { unit: string; payload?: { payload: Dot }[] }) {
  const hit = payload?.[0]?.payload;
  return hit ? (
    <Paper sx={{ px: 1, py: 0.5 }}>
      <strong>{hit.account}</strong> {years(hit.value)} {unit}
      <br />
      {hit.piece > 0 ? `gets ${par(hit.piece)} par` : 'gets no piece'}
    </Paper>
  ) : null;
}
