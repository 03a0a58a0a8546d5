import type { Allocation, Child } from '../api/contract';
import { describedBond } from '../format/bonds';
import { par } from '../format/numbers';

type Commit = NonNullable<Allocation['commit']>;

/** How many of the orders are in each state. */
export const countOf = (children: Child[], status: Child['status']): number =>
  children.filter((child) => child.status === status).length;

/** What became of an order's commit, said where the order is not in view. */
export const noticeOf = ({ order, commit }: Pick<Allocation, 'order' | 'commit'>): string =>
  `${order.side} ${describedBond(order.description, order.ticker) ?? order.cusip}: ${commit ? commitInWords(commit) : 'not committed'}`;

/** What became of a commit, in a sentence. */
export function commitInWords({ status, allocations }: Pick<Commit, 'status' | 'allocations'>): string {
  const all = par(allocations.length);
  const sent = par(countOf(allocations, 'SUBMITTED'));
  switch (status) {
    case 'SUCCESS':
      return allocations.length === 1
        ? '1 of 1 order accepted by Aladdin.'
        : `${all} of ${all} orders accepted by Aladdin.`;
    case 'PARTIAL':
      return `${sent} of ${all} orders accepted by Aladdin; ${par(countOf(allocations, 'FAILED'))} failed. Failed orders are sent again only when you retry them.`;
    case 'FAILED':
      return allocations.length === 1
        ? '0 of 1 order accepted by Aladdin.'
        : `0 of ${all} orders accepted by Aladdin.`;
    case 'PENDING_APPROVAL':
      return 'Waiting for approval; no order was sent to Aladdin.';
    case 'PENDING':
      return `${sent} of ${all} orders accepted by Aladdin; the rest are pending.`;
  }
}
