import type { Order, Side } from '../../../shared/api/contract';
import { par, withSeparators } from '../../../shared/format/numbers';

/** States that change without a user's action; while one is in view, the blotter refreshes itself. */
export const MOVING = new Set(['PENDING', 'SUBMITTING', 'UNKNOWN', 'MODIFYING', 'CANCELLING']);

export const NOT_CHANGEABLE = 'Only an order accepted by Aladdin can be modified or canceled.';

/** What a service or Aladdin said, as a sentence: a capital, separators in numbers, a full stop. */
export function asSentence(said: string): string {
  const words = withSeparators(said.trim());
  return words.charAt(0).toUpperCase() + words.slice(1) + (/[.!?]$/.test(words) ? '' : '.');
}

const SIDES: Side[] = ['BUY', 'SELL'];

/** `4 BUY, 3 SELL`. How many, not how much: sums are the services' own. */
export const countedBySide = (orders: Order[]): string =>
  SIDES.map((side) => [orders.filter((order) => order.side === side).length, side] as const)
    .filter(([count]) => count > 0)
    .map(([count, side]) => `${par(count)} ${side}`)
    .join(', ');
