import type { Line, Metrics, Preview } from '../../../shared/api/contract';

/** An account on one of the two strips. */
export interface Dot {
  account: string;
  value: number;
  /** Height in the picture. */
  strip: number;
  /** Allocated par. */
  quantity: number;
}

export const BEFORE = 1;
export const AFTER = 0;
/** Half the height of a strip. */
export const HALF_STRIP = 0.38;
/** Dots of one strip are set apart by their turn, so that equal values do not hide each other; the height means nothing. */
const LANES = 11;
const LANE_HEIGHT = 0.06;

/** The dots of both strips; accounts without a known value have none. */
export function dotsOf(lines: Line[], field: keyof Metrics): { before: Dot[]; after: Dot[] } {
  const strip = (when: 'pre_trade_metrics' | 'post_trade_metrics', height: number): Dot[] =>
    lines.flatMap((line, turn) => {
      const value = line[when][field];
      const lane = ((turn * 7) % LANES) - (LANES - 1) / 2;
      return value === null
        ? []
        : [
            {
              account: line.account_id,
              value,
              strip: height + lane * LANE_HEIGHT,
              quantity: line.allocated_quantity,
            },
          ];
    });
  return { before: strip('pre_trade_metrics', BEFORE), after: strip('post_trade_metrics', AFTER) };
}

/** Mean and ends of the one-sigma band of each strip, where the service knows them. */
export function bandsOf(metrics: Preview['summary']['dispersion_metrics']) {
  const bands = [
    [BEFORE, metrics.pre_trade_mean, metrics.pre_trade_std_dev],
    [AFTER, metrics.post_trade_mean, metrics.post_trade_std_dev],
  ] as const;
  return bands.flatMap(([strip, mean, sigma]) =>
    mean === null || sigma === null ? [] : [{ strip, mean, low: mean - sigma, high: mean + sigma }],
  );
}
