import type { Allocation, Child } from '../../../shared/api/contract';
import { par } from '../../../shared/format/numbers';

type Commit = NonNullable<Allocation['commit']>;

/** How many of the orders are in each state. */
export const countOf = (children: Child[], status: Child['status']): number =>
  children.filter((child) => child.status === status).length;

/** What became of an order's commit, said where the order is not in view. */
export const noticeOf = ({ order, commit }: Pick<Allocation, 'order' | 'commit'>): string =>
  `${order.side} ${order.description ?? order.cusip}: ${commit ? commitInWords(commit) : 'not committed'}`;

/** What became of a commit, in a sentence. */
export function commitInWords({ status, allocations }: Pick<Commit, 'status' | 'allocations'>): string {
  const all = par(allocations.length);
  const sent = par(countOf(allocations, 'SUBMITTED'));
  switch (status) {
    case 'SUCCESS':
      return allocations.length === 1 ? 'The order is in Aladdin.' : `All ${all} orders are in Aladdin.`;
    case 'PARTIAL':
      return `${sent} of ${all} orders are in Aladdin; ${par(countOf(allocations, 'FAILED'))} failed; nothing sends them again unless you do.`;
    case 'FAILED':
      return allocations.length === 1
        ? 'The order did not reach Aladdin.'
        : `None of the ${all} orders reached Aladdin.`;
    case 'PENDING':
      return `${sent} of ${all} orders are in Aladdin; the rest are on their way.`;
  }
}
