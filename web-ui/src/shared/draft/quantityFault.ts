import type { Security } from '../api/contract';
import { par } from '../format/numbers';
import { isAmount, parseQuantity } from '../format/quantity';

type Denominations = Pick<Security, 'min_denomination' | 'increment'>;

/**
 * Why this quantity of a bond cannot be allocated.
 *
 * @param bond whose denominations it must keep; null when none is chosen yet
 * @returns the sentence with its remedy, or null when nothing speaks against it
 */
export function quantityFault(text: string, bond: Denominations | null): string | null {
  const written = text.trim();
  if (!isAmount(written)) {
    return `"${written.slice(0, 30)}" is not an amount of par. Write 10mm, 2.5mm, 500k or 1,000,000.`;
  }
  const quantity = parseQuantity(written);
  if (quantity === null) {
    return `${written.slice(0, 30)} is ${written.includes('.') ? 'not a whole number of par' : 'more than an order can hold'}. Write 10mm, 2.5mm, 500k or 1,000,000.`;
  }
  if (quantity === 0) {
    return '0 par: nothing to allocate. Enter the par to allocate, for example 10mm.';
  }
  if (!bond) {
    return null;
  }
  const { min_denomination: smallest, increment } = bond;
  if (quantity < smallest) {
    return `${par(quantity)} par is below the bond's minimum denomination, ${par(smallest)}.`;
  }
  const over = (quantity - smallest) % increment;
  return over === 0
    ? null
    : `${par(quantity)} par is not a tradable size of this bond: minimum ${par(smallest)}, multiples of ${par(increment)}. The nearest are ${par(quantity - over)} and ${par(quantity - over + increment)}.`;
}
