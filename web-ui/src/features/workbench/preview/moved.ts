import { money, par, years } from '../../../shared/format/numbers';

/** A number that the split rests on, as it was previewed and as it is now. */
export interface Change {
  account_id: string | null;
  field: string;
  before: unknown;
  after: unknown;
}

/** The wire's names in the desk's words, with the unit, and how such a number is written. */
const NUMBERS: Record<string, [string, (value: number) => string]> = {
  available_cash: ['Cash available, USD', money],
  nav: ['NAV, USD', money],
  holding_par: ['Held, par', par],
  sellable_par: ['Can be sold, par', par],
  holding_market_value: ['Value of the bond held, USD', money],
  duration_years: ['Duration, years', years],
  spread_duration_years: ['Spread duration, years', years],
  dts: ['DTS, years × bp', money],
  benchmark_duration_years: ['Duration of the benchmark, years', years],
  benchmark_spread_duration_years: ['Spread duration of the benchmark, years', years],
  issuer_market_value: ['Value of the issuer held, USD', money],
  sector_market_value: ['Value of the sector held, USD', money],
};

/** The number's name, and its two values; an exact one where three decimals would hide the difference. */
export function changeInWords({ field, before, after }: Change): [string, string, string] {
  const [name, format] = NUMBERS[field] ?? [field.replaceAll('_', ' '), exactly];
  const [was, is] = [written(before, format), written(after, format)];
  return was === is ? [name, written(before, exactly), written(after, exactly)] : [name, was, is];
}

const exactly = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 9 });

function written(value: unknown, format: (value: number) => string): string {
  if (value === null || value === undefined) {
    return 'none';
  }
  return typeof value === 'number'
    ? format(value)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}
