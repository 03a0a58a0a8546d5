import type { Test, Tested } from '../api/fairnessCalls';
import { counted, par, small } from '../../../shared/format/numbers';
import type { ListColumn } from '../../../shared/grid/listColumns';

/** Below so many trades the service gives no p-value. */
const FEWEST_TRADES = 20;
/** The longest history in which the service looks for the tilt. */
const LONGEST_HISTORY = 2000;

type Verdict = 'ahead' | 'behind' | 'chance' | 'few';

/** What the test says of an account, the correction for many accounts made. */
export function verdictOf({ corrected_p_value: p, return_bp, expected_bp }: Tested, level: number): Verdict {
  if (p === null) {
    return 'few';
  }
  return p > level ? 'chance' : return_bp > expected_bp ? 'ahead' : 'behind';
}

const VERDICTS: Record<Verdict, string> = {
  ahead: 'Better than chance explains',
  behind: 'Worse than chance explains',
  chance: 'Within chance',
  few: `Fewer than ${FEWEST_TRADES} trades: no p-value`,
};

/** The outcome, in a sentence. */
export function testFinding({ accounts, trades, level }: Test): string {
  const tested = accounts.filter(({ p_value }) => p_value !== null);
  if (trades === 0) {
    return 'Nothing to test: no filled block of this period has a closing price';
  }
  if (tested.length === 0) {
    return `No p-value yet: no account has ${FEWEST_TRADES} tested trades`;
  }
  const named = (verdict: Verdict) =>
    tested.filter((one) => verdictOf(one, level) === verdict).map(({ account_id }) => account_id);
  const [ahead, behind] = [named('ahead'), named('behind')];
  if (ahead.length + behind.length === 0) {
    return `No account was favored: the first-day returns of ${counted(tested.length, 'account')} are within chance`;
  }
  return [
    ahead.length > 0 && `Better first-day returns than chance explains: ${ahead.join(', ')}`,
    behind.length > 0 && `Worse first-day returns than chance explains: ${behind.join(', ')}`,
  ]
    .filter(Boolean)
    .join('. ');
}

/** What the outcome rests on, and what the test could have found; a sentence each. */
export function testNotes(test: Test): string[] {
  const { accounts, trades, resplits, level, power, tilt_bp, without_fills, without_close } = test;
  const tested = accounts.filter(({ p_value }) => p_value !== null);
  const smallest = Math.min(...tested.map(({ corrected_p_value }) => corrected_p_value ?? 1));
  const few = accounts.length - tested.length;
  return [
    trades > 0 &&
      `${counted(trades, 'trade')} tested against ${par(resplits)} random re-splits of the same fills within the same limits.`,
    tested.length > 0 &&
      `Smallest corrected p-value ${small(smallest)}; ${small(level)} or less counts as more than chance. It names accounts whose trades deserve a review; it is not proof of intent.`,
    few > 0 && `${counted(few, 'account')} with fewer than ${FEWEST_TRADES} trades: no p-value.`,
    tested.length > 0 && tilt_bp > 0 && neededNote(tested, tilt_bp, power),
    without_fills > 0 && `${counted(without_fills, 'allocation')} left out: no final allocation.`,
    without_close > 0 && `${counted(without_close, 'allocation')} left out: no closing price.`,
  ].filter((note): note is string => Boolean(note));
}

function neededNote(tested: Tested[], tilt: number, power: number): string {
  const needed = tested.flatMap(({ trades_needed }) => trades_needed ?? []);
  const favor = `A tilt of ${small(tilt)} bp of NAV a year`;
  if (needed.length === 0) {
    return `${favor} would not be found within ${par(LONGEST_HISTORY)} trades.`;
  }
  const [least, most] = [Math.min(...needed), Math.max(...needed)];
  const range = least === most ? counted(least, 'trade') : `${par(least)} to ${counted(most, 'trade')}`;
  const never = tested.length - needed.length;
  const rest = never > 0 ? `; for ${counted(never, 'account')} not within ${par(LONGEST_HISTORY)}` : '';
  return `${favor} would be found after ${range}, with a chance of ${par(power * 100)}%${rest}.`;
}

/** Smallest p-values first, accounts without one last. */
export const mostUnusualFirst = (accounts: Tested[]): Tested[] =>
  [...accounts].sort((a, b) => (a.p_value ?? 2) - (b.p_value ?? 2));

export const testColumns = (level: number): ListColumn<Tested>[] => [
  { header: 'Account', kind: 'text', width: 120, of: ({ account_id }) => account_id },
  { header: 'Finding', kind: 'text', width: 240, of: (one) => VERDICTS[verdictOf(one, level)] },
  { header: 'Trades', kind: 'whole', width: 84, of: ({ trades }) => trades },
  { header: 'First-day return (bp)', kind: 'percent', width: 160, of: ({ return_bp }) => return_bp },
  { header: 'Expected by chance (bp)', kind: 'percent', width: 180, of: ({ expected_bp }) => expected_bp },
  { header: 'p-value', kind: 'average', width: 100, of: ({ p_value }) => p_value },
  { header: 'Corrected p-value', kind: 'average', width: 140, of: (one) => one.corrected_p_value },
  { header: 'Trades to find the tilt', kind: 'whole', width: 170, of: ({ trades_needed }) => trades_needed },
];
