import { counted, money, par, percent, percentage, small } from '../format/numbers';
import { amountOf, parOf } from './amount';
import { isBlank, type AccountLine, type Unit } from './line';

const sumOf = (lines: AccountLine[], unit: Unit): number =>
  lines.reduce((sum, line) => (line.unit === unit ? sum + (amountOf(line.value, unit) ?? 0) : sum), 0);

const plain = (value: number) =>
  Number.isInteger(value) ? par(value) : Number(value.toPrecision(12)).toLocaleString('en-US');

/** The sums of the lines as they are typed. @param block par of the order; null: not typed yet */
export function totalsOf(lines: AccountLine[], block: number | null): string {
  const filled = lines.filter((line) => !isBlank(line));
  const has = (unit: Unit) => filled.some((line) => line.unit === unit);
  const asked = filled.reduce((sum, line) => sum + (parOf(line, block ?? 0) ?? 0), 0);
  const left = (block ?? 0) - asked;
  const isPar = has('QUANTITY') || has('PERCENTAGE');
  return [
    counted(filled.length, 'account'),
    has('WEIGHT') && `weights add up to ${plain(sumOf(filled, 'WEIGHT'))}`,
    has('QUANTITY') && `${par(sumOf(filled, 'QUANTITY'))} par`,
    has('PERCENTAGE') && `${percentage(sumOf(filled, 'PERCENTAGE'))}% of block`,
    has('DOLLAR_AMOUNT') && `$${money(sumOf(filled, 'DOLLAR_AMOUNT'))}`,
    isPar && block !== null && (left < 0 ? `over by ${par(-left)} par` : `${par(left)} par left`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The share of the block that a line asks for, of 1; null: not known without a price. */
export function shareOf(line: AccountLine, weights: number, block: number | null): number | null {
  const amount = amountOf(line.value, line.unit);
  if (line.unit === 'WEIGHT') {
    return amount !== null && weights > 0 ? amount / weights : null;
  }
  const asked = parOf(line, block ?? 0);
  return asked !== null && block ? asked / block : null;
}

export const weightsOf = (lines: AccountLine[]): number => sumOf(lines, 'WEIGHT');

/** A share in percent; one that would read as 0.00% keeps two digits. */
export const shareInWords = (share: number): string =>
  share > 0 && share < 0.00005 ? `${small(share * 100)}%` : percent(share);
