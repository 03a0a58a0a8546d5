import { troubleOf } from '../api/problem';
import { par, withSeparators } from '../format/numbers';
import type { ByHand, ByHands } from '../draft/draft';

/** What was set, in words. */
export const inWords = (byHand: ByHand): string =>
  'exclude' in byHand ? 'Excluded' : `Set to ${par(byHand.fixed_quantity)}`;

const same = (a: ByHand, b: ByHand | undefined) => b !== undefined && inWords(a) === inWords(b);

/** Whether two drafts have the same accounts set to the same. */
export const isSame = (a: ByHands, b: ByHands): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([account, byHand]) => same(byHand, b[account]));

const FIELD = /^account_overrides\.(.+?)(?:\.fixed_quantity|\.exclude)?$/;

/** What the service holds against single accounts that were set by hand: a sentence by account. */
export function faultsByAccount(error: unknown): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { field, message } of error ? troubleOf(error).fields : []) {
    const account = FIELD.exec(field)?.[1];
    if (account) {
      faults.set(account, withSeparators(message));
    }
  }
  return faults;
}
