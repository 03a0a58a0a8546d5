import type { Line, Warning } from '../../../../shared/api/contract';
import type { ByHands } from '../../../../shared/draft/draft';
import { counted, par } from '../../../../shared/format/numbers';
import { shortReason } from '../reasons';

/** Which accounts the grid shows: one chip each, and FOLDED, all but those that got nothing and need no look. */
export const VIEWS = ['all', 'allocated', 'zero', 'breach', 'edited'] as const;
export type View = (typeof VIEWS)[number] | 'folded';

export const VIEW_WORDS: Record<Exclude<View, 'folded'>, string> = {
  all: 'All',
  allocated: 'Allocated',
  zero: 'Zero',
  breach: 'Breach',
  edited: 'Edited',
};

/** Fewer rows of zero stay where they are. */
const FOLDED_FROM = 5;

/** The accounts with a rule that is worse after the trade. */
export const breachedAccounts = (warnings: Warning[]): ReadonlySet<string> =>
  new Set(
    warnings.flatMap(({ severity, account_id }) => (severity === 'BREACH' && account_id ? [account_id] : [])),
  );

export interface Marks {
  byHand: ByHands;
  breached: ReadonlySet<string>;
}

/** The accounts of each view; what FOLDED leaves out needs no look: no par, no breach, not edited. */
export function linesOf(lines: Line[], { byHand, breached }: Marks): Record<View, Line[]> {
  const isZero = (line: Line) => line.allocated_quantity === 0;
  const isEdited = (line: Line) => line.account_id in byHand;
  const isBreached = (line: Line) => breached.has(line.account_id);
  const zero = lines.filter(isZero);
  const isFolding = zero.length >= FOLDED_FROM && zero.length < lines.length;
  return {
    all: lines,
    allocated: lines.filter((line) => !isZero(line)),
    zero,
    breach: lines.filter(isBreached),
    edited: lines.filter(isEdited),
    folded: isFolding ? lines.filter((line) => !isZero(line) || isEdited(line) || isBreached(line)) : lines,
  };
}

/** `69 not allocated: 58 no benefit, 6 Issuer 5%, 5 cash limit` */
export function foldedInWords(folded: Line[]): string {
  const counts = new Map<string, number>();
  folded.forEach((line) => {
    const reason = shortReason(line);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  });
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(
      ([reason, count]) =>
        `${par(count)} ${/^[A-Z][a-z]+ [a-z]/.test(reason) ? reason.toLowerCase() : reason}`,
    );
  return `${counted(folded.length, 'account')} not allocated: ${parts.join(', ')}`;
}
