import type { Entry } from '../api/auditCalls';
import { describedBond } from '../../../shared/format/bonds';
import { counted, par } from '../../../shared/format/numbers';
import { permissionInWords } from '../../../shared/format/permissions';

/** What a row records beyond its action: the order, the quantities, the rights that changed. */
type Stored = Record<string, unknown>;

/** An audit row in one sentence; empty where the action says all there is. */
export function detailOf({ action, actor, before, after }: Entry): string {
  const read = READERS[action];
  return read && after ? read(after, before ?? {}, actor) : '';
}

const READERS: Record<string, (after: Stored, before: Stored, actor: string) => string> = {
  'allocation.committed': committed,
  'increase.overridden': ({ account_id, ordered_before, ordered, overridden_warnings }) =>
    `${text(account_id)}: ${number(ordered_before)} to ${number(ordered)}, ${counted(listed(overridden_warnings).length, 'warning')} overridden`,
  'order.submit-asked': ({ side, children }) =>
    Array.isArray(children)
      ? `${text(side)} ${par(sum(children))} in ${counted(children.length, 'order')}`
      : '',
  'order.answered': ({ status, quantity }) => inAladdin(status, quantity),
  'order.modify-asked': ({ quantity, requested_quantity: requested }) =>
    `${number(quantity)} to ${number(requested)}`,
  'order.modify-answered': ({ status, quantity }, { quantity: was, requested_quantity: requested }) =>
    quantity === was && requested !== null
      ? `Not changed: ${inAladdin(status, quantity)}`
      : `${number(was)} to ${number(quantity)}`,
  'order.cancel-asked': ({ quantity }) => `${number(quantity)} par`,
  'order.cancel-answered': ({ status, quantity }) => inAladdin(status, quantity),
  'login.succeeded': ({ address }) => `from ${text(address)}`,
  'login.failed': ({ address }) => `from ${text(address)}`,
  'user.created': ({ username, permissions }) =>
    `${text(username)}: ${listed(permissions).map(permissionInWords).join(', ') || 'no permissions'}`,
  'user.changed': userChanged,
};

function committed(after: Stored, _before: Stored, actor: string): string {
  const overridden = listed(after.overridden_warnings).length;
  const parts = [
    `${text(after.side)} ${number(after.allocated)} ${describedBond(text(after.bond ?? after.cusip), after.ticker as string | undefined)}`,
    counted(Number(after.accounts_allocated ?? 0), 'account'),
  ];
  if (overridden > 0) {
    parts.push(`${counted(overridden, 'warning')} overridden`);
  }
  if (after.compliance_check === false) {
    parts.push('not capped by compliance rules');
  }
  if (after.respect_cash === false) {
    parts.push('not capped by cash');
  }
  if (typeof after.prepared_by === 'string' && after.prepared_by !== actor) {
    parts.push(`prepared by ${after.prepared_by}`);
  }
  return parts.join(', ');
}

function userChanged(after: Stored, before: Stored): string {
  const had = listed(before.permissions);
  const has = listed(after.permissions);
  const added = has.filter((one) => !had.includes(one)).map(permissionInWords);
  const removed = had.filter((one) => !has.includes(one)).map(permissionInWords);
  const parts = [
    ...(before.active === after.active ? [] : [after.active ? 'enabled' : 'disabled']),
    ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
    ...(removed.length > 0 ? [`removed ${removed.join(', ')}`] : []),
  ];
  return `${text(after.username)}: ${parts.join('; ') || 'no change'}`;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : 'unknown');
const number = (value: unknown): string => (typeof value === 'number' ? par(value) : 'unknown');
const listed = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);
const sum = (children: { quantity?: number }[]): number =>
  children.reduce((total, child) => total + (child.quantity ?? 0), 0);
const inAladdin = (status: unknown, quantity: unknown): string =>
  `${text(status).toLowerCase().replaceAll('_', ' ')}, ${number(quantity)} par`;
