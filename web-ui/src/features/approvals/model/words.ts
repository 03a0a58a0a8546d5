import type { Approval } from '../api/approvalCalls';
import { describedBond } from '../../../shared/format/bonds';
import { par } from '../../../shared/format/numbers';

export const STATUS_WORDS: Record<Approval['status'], string> = {
  PENDING: 'Waiting',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Expired',
};

/** `BUY 10,000,000 VZ 2.550 03/21/31` */
export const subjectOf = ({ side, quantity, description, cusip }: Approval): string =>
  `${side} ${par(quantity)} ${description ? describedBond(description) : cusip}`;

interface User {
  username: string;
  permissions: string[];
}

/** Whether the user is one who may decide: has every right that is needed and made no part of it. */
export const mayDecide = (approval: Approval, user: User): boolean =>
  approval.status === 'PENDING' &&
  approval.maker !== user.username &&
  approval.prepared_by !== user.username &&
  approval.needs.every((need) => user.permissions.includes(need));

export const mayWithdraw = (approval: Approval, user: User): boolean =>
  approval.status === 'PENDING' && approval.maker === user.username;
