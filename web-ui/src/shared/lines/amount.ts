import { parseQuantity } from '../format/quantity';
import { isDecimalComma, isNumber, valueOf } from '../pasted/cells';
import type { AccountLine, Unit } from './line';

const written = (text: string): number | null => (isNumber(text.trim()) ? valueOf(text.trim()) : null);

/** A number of this unit as it is typed: par `10mm`, money `$2.5mm` or `1,250,000.50`, percent `12.5`; null: no number. */
export function amountOf(text: string, unit: Unit): number | null {
  switch (unit) {
    case 'QUANTITY':
      return parseQuantity(text);
    case 'DOLLAR_AMOUNT':
      return written(text) ?? parseQuantity(text);
    default:
      return written(text);
  }
}

/** The same in the unit of the contract: a percentage is a fraction there. */
export function sentAmount(text: string, unit: Unit): number | null {
  const amount = amountOf(text, unit);
  return amount !== null && unit === 'PERCENTAGE' ? Number((amount / 100).toPrecision(15)) : amount;
}

/** Why a text is no number of this unit, with the remedy; null: it is one. */
export function amountFault(text: string, unit: Unit, isSigned: boolean): string | null {
  const shown = text.trim().slice(0, 40);
  const amount = amountOf(text, unit);
  if (isDecimalComma(text.trim())) {
    const point = shown.replaceAll('.', '').replace(',', '.');
    return `is "${shown}" a decimal number? Write it with a point: ${point}.`;
  }
  if (amount === null) {
    const isPar = unit === 'QUANTITY';
    return shown === ''
      ? 'has no value; enter one or delete the line.'
      : `"${shown}" is not ${isPar ? 'an amount of par, for example 10mm or 500k' : 'a number'}.`;
  }
  return amount < 0 && !isSigned ? `${shown} is negative; the value must be 0 or more.` : null;
}

/** Par of a line where it can be said without a price; null: money, a weight, or no number. */
export function parOf({ value, unit }: AccountLine, block: number): number | null {
  const amount = amountOf(value, unit);
  if (amount === null || unit === 'WEIGHT' || unit === 'DOLLAR_AMOUNT') {
    return null;
  }
  return unit === 'PERCENTAGE' ? (block * amount) / 100 : amount;
}
