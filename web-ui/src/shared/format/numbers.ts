/** One format per kind of number, so that a figure reads the same on every screen. */

const MINUS = '\u2212';

function formatter(digits: number): (value: number) => string {
  const format = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const zero = format.format(0);
  return (value) => {
    const written = format.format(Math.abs(value));
    // What rounds to nothing has no sign.
    return value < 0 && written !== zero ? MINUS + written : written;
  };
}

/** Par: whole units with separators. */
export const par = formatter(0);
/** A number of things: `1 row`, `1,204 rows`. */
export const counted = (count: number, thing: string): string =>
  `${par(count)} ${count === 1 ? thing : `${thing}s`}`;
/** Money: two decimals. */
export const money = formatter(2);
/** A price of a list: four decimals. */
export const price = formatter(4);
/** An average of several fills: six decimals, as final allocations state it. */
export const averagePrice = formatter(6);
/** Durations: years, three decimals. */
export const years = formatter(3);
/** Marks of an axis: one decimal. */
export const tenths = formatter(1);
/** Basis points: whole. */
export const basisPoints = formatter(0);
const twoDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
/** A positive figure that may be far below its usual decimals: two significant digits, 0.000021. */
export const small = (value: number): string => twoDigits.format(value);
/** A percentage whose unit stands in the header: two decimals. */
export const percentage = formatter(2);
/** A share of 1 in percent, without the last binary digits that the multiplication would add. */
export const inPercent = (share: number): number => Number((share * 100).toPrecision(12));
/** Percent as typed, as a share of 1 of at most six decimals. */
export const shareOf = (typedPercent: string): number => Number((Number(typedPercent) / 100).toFixed(6));
/** A share of 1 as percent, two decimals. */
export const percent = (share: number): string => `${percentage(share * 100)}%`;

/** A change with its sign; what is too small to be written is no change and has none. */
export function signed(value: number, format: (value: number) => string): string {
  if (isNone(value, format)) {
    return format(0);
  }
  return value > 0 ? `+${format(value)}` : format(value);
}

/** A change with its sign and an arrow, which is seen before the sign is read. */
export const change = (value: number, format: (value: number) => string): string =>
  isNone(value, format) ? format(0) : `${value > 0 ? '▲' : '▼'} ${signed(value, format)}`;

const isNone = (value: number, format: (value: number) => string) => format(Math.abs(value)) === format(0);

/** Shows null and undefined as unknown. */
export function known<T>(value: T | null | undefined, format: (value: T) => string): string {
  return value === null || value === undefined ? 'unknown' : format(value);
}

/**
 * A sentence of the services made easy to read: long numbers get separators, long fractions are cut to three decimals.
 * Parts of names and ids are left alone, and numbers that are ids: what follows "order" or "id".
 */
export const withSeparators = (sentence: string): string =>
  sentence.replace(/(?<![\w.,-]|\b(?:order|orderId|id)[ :=]{1,2})(\d{4,}|\d+\.\d{4,})(?![\w-])/g, (digits) =>
    Number(digits).toLocaleString('en-US', { maximumFractionDigits: 3 }),
  );

/** Money of a row in whole dollars; where cents matter it is {@link money}. */
export const dollars = par;
/** Millions, one decimal, the unit in the header. */
export const millions = (value: number): string => tenths(value / 1_000_000);
/** How a header names a currency: `$` for dollars of the US, else its code. */
export const currencySign = (currency: string): string => (currency === 'USD' ? '$' : currency);
