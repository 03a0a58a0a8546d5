import { money, par, years } from '../../../shared/format/numbers';

/** An input of the allocation, as previewed and as it is now. */
export interface Change {
  account_id: string | null;
  field: string;
  before: unknown;
  after: unknown;
}

/** The wire's names in the desk's words, with the unit, and how such a number is written. */
const NUMBERS: Record<string, [string, (value: number) => string]> = {
  available_cash: ['Available cash ($)', money],
  nav: ['NAV ($)', money],
  holding_par: ['Position (par)', par],
  sellable_par: ['Sellable (par)', par],
  holding_market_value: ['Market value of position ($)', money],
  duration_years: ['Duration (years)', years],
  spread_duration_years: ['Spread duration (years)', years],
  dts: ['DTS (years × bp)', money],
  benchmark_duration_years: ['Benchmark duration (years)', years],
  benchmark_spread_duration_years: ['Benchmark spread duration (years)', years],
  issuer_market_value: ['Issuer market value ($)', money],
  sector_market_value: ['Sector market value ($)', money],
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
