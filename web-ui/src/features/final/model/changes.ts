import type { FinalLine } from '../api/finalCalls';
import { parseQuantity, quantityFault } from '../../../shared/format/quantity';

/** What a user typed for accounts, by account id; an account that is not in it keeps its par. */
export type Typed = Record<string, string>;

/** @returns the par typed for the account, what it has where nothing or no amount is typed */
export function parOf(line: FinalLine, typed: Typed): number {
  const text = typed[line.account_id]?.trim();
  const par = text ? parseQuantity(text) : line.quantity;
  return par ?? line.quantity;
}

/** @returns what the service is asked to change */
export function changesOf(lines: FinalLine[], typed: Typed): { account_id: string; quantity: number }[] {
  return lines
    .map((line) => ({ account_id: line.account_id, quantity: parOf(line, typed), before: line.quantity }))
    .filter(({ quantity, before }) => quantity !== before)
    .map(({ account_id, quantity }) => ({ account_id, quantity }));
}

/** @returns par that the changes take from accounts and give to none; negative: give and take from none */
export function leftOver(lines: FinalLine[], typed: Typed): number {
  return lines.reduce((left, line) => left + line.quantity - parOf(line, typed), 0);
}

/** @returns why what is typed for the account is no par; undefined when it is, or nothing is typed */
export function faultOf(text: string | undefined): string | undefined {
  const typed = text?.trim();
  return !typed || typed === '0' ? undefined : (quantityFault(typed) ?? undefined);
}
