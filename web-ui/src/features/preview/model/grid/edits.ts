import type { Line, Preview } from '../../../../shared/api/contract';
import type { ByHands } from '../../../../shared/draft/draft';
import { par } from '../../../../shared/format/numbers';
import { parseQuantity, quantityFault } from '../../../../shared/format/quantity';

/** The par that stands in a row: what was set manually, else what the last run allocated. */
export function shownPar(line: Line, byHand: ByHands): number {
  const set = byHand[line.account_id];
  if (!set) {
    return line.allocated_quantity;
  }
  return 'fixed_quantity' in set ? set.fixed_quantity : 0;
}

/** The par of the block that no row holds; negative when the rows hold more. */
export const leftToAllocate = ({ order, allocations }: Preview, byHand: ByHands): number =>
  allocations.reduce((left, line) => left - shownPar(line, byHand), order.total_quantity);

/**
 * Why an account cannot be set to what was typed, by the tradable sizes that the service gave for it.
 *
 * @returns the sentence with the nearest sizes, or null
 */
export function editFault(text: string, { legal, reason }: Line): string | null {
  const typed = parseQuantity(text);
  if (typed === null) {
    return quantityFault(text);
  }
  // Of an account that was excluded the service gives no sizes.
  if (typed === 0 || typed === legal.maximum || reason.code === 'EXCLUDED') {
    return null;
  }
  if (legal.maximum === 0) {
    return `Only 0 is possible: ${reason.detail}`;
  }
  if (typed > legal.maximum) {
    return `${par(typed)} is above the max allocation, ${par(legal.maximum)}.`;
  }
  const over = typed < legal.minimum ? 1 : (typed - legal.minimum) % legal.increment;
  if (over === 0) {
    return null;
  }
  const [below, above] =
    typed < legal.minimum
      ? [0, legal.minimum]
      : [typed - over, Math.min(typed - over + legal.increment, legal.maximum)];
  return `${par(typed)} is not a tradable size; the nearest are ${par(below)} and ${par(above)}.`;
}
