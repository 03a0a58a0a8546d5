import type { ImportRequest, RightsRequest } from '../api/requestCalls';
import { counted } from '../../../shared/format/numbers';
import { permissionInWords } from '../../../shared/format/permissions';

/** What waits for a second user, whichever service keeps it. */
export interface Waiting {
  id: string;
  what: string;
  details: string[];
  maker: string;
  askedAt: string;
  expiresAt: string;
  status: string;
  mayDecide: boolean;
  mayWithdraw: boolean;
  decidedBy: string | null;
  reason: string | null;
}

export const REQUEST_STATUS: Record<string, string> = {
  PENDING: 'Waiting',
  APPROVED: 'Approved',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
  EXPIRED: 'Expired',
  LOADED: 'Loaded',
};

/** Rights as one line each: what is added, and what it comes to. */
export function waitingRights(request: RightsRequest): Waiting {
  const { before, wanted, kind, subject_name: name } = request;
  const added = (has: string[], had: string[]) => has.filter((one) => !had.includes(one));
  const permissions = added(wanted.permissions, before.permissions).map(permissionInWords);
  const roles = added(wanted.roles, before.roles);
  const details = [
    ...(before.active || !wanted.active ? [] : ['may sign in again']),
    ...(roles.length > 0 ? [`roles added: ${roles.join(', ')}`] : []),
    ...(permissions.length > 0 ? [`permissions added: ${permissions.join(', ')}`] : []),
    ...(request.asked_reason ? [`reason: ${request.asked_reason}`] : []),
    `portfolio groups: ${wanted.portfolio_groups?.join(', ') ?? 'all'}`,
    `comes to: ${request.allows.map(permissionInWords).join(', ')}`,
  ];
  return {
    id: request.id,
    what: kind === 'USER' ? `Rights of ${name}` : `Role ${name}, for all who hold it`,
    details,
    maker: request.maker,
    askedAt: request.asked_at,
    expiresAt: request.expires_at,
    status: request.status,
    mayDecide: request.may_decide,
    mayWithdraw: request.may_withdraw,
    decidedBy: request.decided_by,
    reason: request.reason,
  };
}

/** A dataset by what it takes away. */
export function waitingImport(request: ImportRequest, mayApprove: boolean): Waiting {
  const more = request.lost_count - request.lost.length;
  return {
    id: request.id,
    what: `Dataset that takes away or changes ${counted(request.lost_count, 'row')} of controls`,
    details: [...request.lost, ...(more > 0 ? [`and ${counted(more, 'more row')}`] : [])],
    maker: request.maker,
    askedAt: request.asked_at,
    expiresAt: request.expires_at,
    status: request.status,
    mayDecide: request.may_decide && mayApprove,
    mayWithdraw: request.may_withdraw,
    decidedBy: request.decided_by,
    reason: request.reason,
  };
}
