import type { ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { axisOf } from './axis';

interface Props<T> {
  rows: T[];
  /** What the axis measures, with its unit. */
  axis: string;
  /** One bar per account and field, in these colors. */
  bars: { field: keyof T & string; color: 'text-secondary' | 'info-main' }[];
  /** Written behind the longest bar of an account: a figure too small for a bar is not a missing one. */
  end?: (row: T) => string;
  isSmall: boolean;
  /** What is said of the account under the pointer. */
  tip: (row: T) => ReactNode;
}

const MARGIN = { top: 8, right: 24, bottom: 24, left: 16 };
/** px, for what is written behind a bar. */
const ENDS = { isSmall: 56, isLarge: 128 };
/** How many marks an axis has at most. */
const MARKS = { isSmall: 5, isLarge: 9 };
const AXIS_HEIGHT = 64;

/** px, for so many accounts one under the other. */
export const barsHeight = (accounts: number, isSmall = false) =>
  Math.max(3, accounts) * (isSmall ? 16 : 22) + AXIS_HEIGHT;

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });
/** 2.5mm, 500k, 1bn: as the desk writes them. */
export const tick = (value: number): string =>
  compact.format(value).replace('-', '\u2212').replace('K', 'k').replace('M', 'mm').replace('B', 'bn');

/** Bars of accounts, one account a line, zero marked. Props pass to the chart, which asks its frame for its size. */
export function AccountBars<T extends { account_id: string }>(props: Props<T>) {
  const { rows, axis, bars, end, isSmall, tip, ...size } = props;
  const as = isSmall ? 'isSmall' : 'isLarge';
  const values = (row: T) => bars.map(({ field }) => row[field] as number);
  const endOf = (row: T, bar: number) => {
    const all = values(row);
    return all.indexOf(Math.max(...all)) === bar ? (end?.(row) ?? '') : '';
  };
  return (
    <BarChart
      {...size}
      accessibilityLayer={false}
      data={rows}
      layout="vertical"
      margin={{ ...MARGIN, ...(end && { right: ENDS[as] }) }}
      barGap={0}
    >
      <CartesianGrid stroke="var(--mui-palette-divider)" horizontal={false} />
      <XAxis
        type="number"
        {...axisOf([0, ...rows.flatMap(values)], MARKS[as])}
        tickFormatter={tick}
        label={{ value: axis, position: 'bottom', offset: 4 }}
      />
      <YAxis type="category" dataKey="account_id" width={96} interval={0} tickLine={false} />
      <ReferenceLine x={0} stroke="var(--mui-palette-text-primary)" />
      <Tooltip
        isAnimationActive={false}
        content={({ payload }) => {
          const row = payload[0]?.payload as T | undefined;
          return row ? tip(row) : null;
        }}
      />
      {bars.map(({ field, color }, bar) => (
        <Bar
          key={field}
          dataKey={(row: T) => row[field] as number}
          fill={`var(--mui-palette-${color})`}
          isAnimationActive={false}
        >
          {end && <LabelList position="right" valueAccessor={({ payload }) => endOf(payload as T, bar)} />}
        </Bar>
      ))}
    </BarChart>
  );
}
