import type { Unit } from '../lines/line';
import { isPercent } from './cells';

const WORDS: [RegExp, Unit][] = [
  [/^(?:\$|usd|dollars?|money|cash|amount|notional|dollar[ _]amount)$/i, 'DOLLAR_AMOUNT'],
  [/^(?:%|pct|percent(?:age)?|% of block)$/i, 'PERCENTAGE'],
  [/^(?:par|qty|quantity|face|nominal)$/i, 'QUANTITY'],
  [/^(?:w|wt|weights?)$/i, 'WEIGHT'],
];

const named = (word: string): Unit | undefined => WORDS.find(([pattern]) => pattern.test(word.trim()))?.[1];

export const isUnitWord = (word: string): boolean => named(word) !== undefined;

/**
 * What a number counts: by its type, else by a sign on it.
 *
 * @param usual where neither says it; weights are compared only, so that a sign on one is no unit
 * @returns null when the type is no word for a unit
 */
export function unitOf(type: string, written: string, usual: Unit): Unit | null {
  if (type.trim() !== '') {
    return named(type) ?? null;
  }
  if (usual === 'WEIGHT') {
    return usual;
  }
  if (written.startsWith('$')) {
    return 'DOLLAR_AMOUNT';
  }
  return isPercent(written) ? 'PERCENTAGE' : usual;
}
