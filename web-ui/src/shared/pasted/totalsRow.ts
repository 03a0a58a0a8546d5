import { amountOf } from '../lines/amount';
import type { AccountLine } from '../lines/line';
import { isNumber, valueOf, type Row } from './cells';
import type { Columns } from './columns';
import type { KnownAccounts } from './knownAccounts';

/** Whether a row sums up the others: its account is called so, and no account is. */
export function isTotal({ cells }: Row, { account }: Columns, known: KnownAccounts | undefined): boolean {
  const id = cells[account] ?? '';
  return /^(?:grand\s+)?(?:sub)?(?:total|sum)s?:?$/i.test(id) && !known?.has(id.toLowerCase());
}

/** What a totals row says, and whether the lines add up to it. */
export function noteOfTotal(number: number, written: string, lines: AccountLine[]): string {
  if (!isNumber(written)) {
    return `Line ${number} read as a totals row.`;
  }
  const sum = lines.reduce((total, { value, unit }) => total + (amountOf(value, unit) ?? 0), 0);
  const isSum = Number(sum.toPrecision(12)) === Number(valueOf(written).toPrecision(12));
  return isSum
    ? `Line ${number} read as the total, ${written}; the lines add up to it.`
    : `Line ${number} says ${written} in total, but the lines add up to ${Number(sum.toPrecision(12)).toLocaleString('en-US')}. Check the lines.`;
}
