/** Marks of an axis are this far apart, or a power of ten of it. */
const STEPS = [1, 2, 5, 10];
const MOST_MARKS = 9;

/** The axis of these values: round marks, of which the first and the last hold all values between them. */
export function axisOf(values: number[], most = MOST_MARKS): { domain: [number, number]; ticks: number[] } {
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  const least = Math.max(high - low, 0.1) / (most - 2);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (STEPS.find((one) => one * power >= least) ?? 10) * power;
  const from = Math.floor(low / step);
  const to = Math.max(from + 1, Math.ceil(high / step));
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}
