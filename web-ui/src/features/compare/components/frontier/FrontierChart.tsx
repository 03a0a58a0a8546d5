import Box from '@mui/material/Box';
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { Frontier } from '../../../../shared/api/contract';
import { percentage, years } from '../../../../shared/format/numbers';
import { FrontierTip } from './FrontierTip';
import { frontierFinding, metricOf, placeOf } from '../../model/frontier';

interface Props {
  frontier: Frontier;
  /** Number of the chosen point. */
  chosen: number;
  onChoose: (point: number) => void;
}

const MARGIN = { top: 8, right: 16, bottom: 24, left: 16 };
const LINE = 'var(--mui-palette-text-secondary)';
const DOT = 'var(--mui-palette-info-main)';
const RADIUS = { chosen: 8, other: 5 };

interface Shaped {
  cx?: number;
  cy?: number;
  index?: number;
}

/** Dispersion over distance from pro rata; a click chooses a point, as its row in the table does. */
export default function FrontierChart({ frontier, chosen, onChoose }: Props) {
  const { short, unit } = metricOf(frontier);
  const dot = ({ cx = 0, cy = 0, index = 0 }: Shaped) => (
    <circle
      cx={cx}
      cy={cy}
      r={index === chosen ? RADIUS.chosen : RADIUS.other}
      fill={index === chosen ? DOT : 'var(--mui-palette-background-paper)'}
      stroke={DOT}
      strokeWidth={2}
      style={{ cursor: 'pointer' }}
      onClick={() => onChoose(index)}
    />
  );
  return (
    <Box
      role="img"
      aria-label={frontierFinding(frontier)}
      sx={{ height: 340, '& text': { fill: LINE, fontSize: 12 } }}
    >
      <ResponsiveContainer>
        <ScatterChart accessibilityLayer={false} margin={MARGIN}>
          <CartesianGrid stroke="var(--mui-palette-divider)" />
          <XAxis
            type="number"
            dataKey="x"
            tickFormatter={percentage}
            label={{ value: 'Mean distance from pro rata (% of share)', position: 'bottom', offset: 4 }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={['auto', 'auto']}
            tickFormatter={years}
            width={72}
            label={{ value: `${short} dispersion (${unit})`, angle: -90, position: 'insideLeft' }}
          />
          <Tooltip
            isAnimationActive={false}
            content={({ payload }) => <FrontierTip place={payload[0]?.payload} unit={unit} />}
          />
          <Scatter
            data={frontier.points.map(placeOf)}
            line={{ stroke: LINE }}
            shape={dot}
            isAnimationActive={false}
          />
        </ScatterChart>
      </ResponsiveContainer>
    </Box>
  );
}
