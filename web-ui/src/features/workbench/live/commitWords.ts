import type { Allocation, Child } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';

type Commit = NonNullable<Allocation['commit']>;

/** How many of the orders are in each state. */
export const countOf = (children: Child[], status: Child['status']): number =>
  children.filter((child) => child.status === status).length;

/** What became of a commit, in a sentence. */
export function commitInWords({ status, allocations }: Pick<Commit, 'status' | 'allocations'>): string {
  const all = par(allocations.length);
  const sent = par(countOf(allocations, 'SUBMITTED'));
  switch (status) {
    case 'SUCCESS':
      return `All ${all} orders are in Aladdin.`;
    case 'PARTIAL':
      return `${sent} of ${all} orders are in Aladdin; ${par(countOf(allocations, 'FAILED'))} failed; nothing sends them again unless you do.`;
    case 'FAILED':
      return `None of the ${all} orders reached Aladdin.`;
    case 'PENDING':
      return `${sent} of ${all} orders are in Aladdin; the rest are on their way.`;
  }
}
