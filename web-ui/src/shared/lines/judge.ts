import type { KnownAccounts } from '../pasted/knownAccounts';
import { percentage } from '../format/numbers';
import { amountFault, amountOf } from './amount';
import { areInstructions, isBlank, type AccountLine } from './line';

/** What lines are judged by. */
export interface Bounds {
  /** Every account there is; undefined: not known yet. */
  known?: KnownAccounts | undefined;
  /** The accounts of the chosen groups; undefined or empty: none chosen yet. */
  scope?: ReadonlySet<string> | undefined;
  isSigned: boolean;
}

const MOST_PRIORITY = 1_000_000;

function accountFault(account: string, { known, scope }: Bounds): string | null {
  const id = known?.get(account.trim().toLowerCase());
  if (account.trim() === '') {
    return 'Enter the account.';
  }
  if (known && id === undefined) {
    return `Account ${account} does not exist.`;
  }
  return scope && scope.size > 0 && !scope.has(id ?? account)
    ? `Account ${id ?? account} is not in the chosen groups.`
    : null;
}

function extrasFault({ least, most, priority, unit }: AccountLine): string | null {
  const [from, to] = [least, most].map((text) =>
    text.trim() === '' ? null : amountFault(text, unit, false),
  );
  if (from || to) {
    return from ? `Min: ${from}` : `Max: ${to}`;
  }
  const [lowest, highest] = [amountOf(least, unit), amountOf(most, unit)];
  if (least.trim() && most.trim() && (lowest ?? 0) > (highest ?? 0)) {
    return `Min ${least} is above max ${most}.`;
  }
  const rank = priority.trim() === '' ? 0 : Number(priority);
  return Number.isInteger(rank) && rank >= 0 && rank <= MOST_PRIORITY
    ? null
    : `Priority ${priority} is not a whole number from 0 to 1,000,000.`;
}

/** Why each line cannot be sent, in the order of the lines; null where it can, or where nothing is written yet. */
export function faultsOf(lines: AccountLine[], bounds: Bounds): (string | null)[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    if (isBlank(line)) {
      return null;
    }
    const id = line.account.trim().toLowerCase();
    const isTwice = id !== '' && taken.has(id);
    taken.add(id);
    const fault = accountFault(line.account, bounds) ?? (isTwice ? `${line.account} is listed twice.` : null);
    const value = amountFault(line.value, line.unit, bounds.isSigned);
    return fault ?? (value && `Value: ${value}`) ?? extrasFault(line);
  });
}

/** What can only be said of all lines together. */
export function faultsTogether(lines: AccountLine[]): string[] {
  const filled = lines.filter((line) => !isBlank(line));
  const faults: string[] = [];
  if (areInstructions(filled) && filled.some(({ unit }) => unit === 'WEIGHT')) {
    faults.push('Weights and amounts cannot be mixed: give every line a weight, or none.');
  }
  const percents = filled.filter(({ unit }) => unit === 'PERCENTAGE');
  const sum = percents.reduce((total, { value, unit }) => total + (amountOf(value, unit) ?? 0), 0);
  // A last binary digit is no excess.
  if (Number(sum.toPrecision(12)) > 100) {
    faults.push(`The percentages add up to ${percentage(sum)}%; the most is 100%.`);
  }
  const values = filled.filter(({ unit }) => unit === 'WEIGHT').map(({ value }) => value.trim());
  if (new Set(values.map((value) => value.endsWith('%'))).size > 1) {
    faults.push('Some weights are percentages and some are not: write all in one way.');
  }
  return faults;
}
