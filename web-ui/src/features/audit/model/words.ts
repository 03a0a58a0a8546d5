import type { Chain } from '../api/auditCalls';

/** The chains in the words of the desk. */
export const CHAINS: Record<Chain, string> = {
  allocations: 'Allocations',
  orders: 'Orders',
  auth: 'Sign-ins and users',
  reference: 'Reference data',
};

const ACTIONS: Record<string, string> = {
  'allocation.committed': 'Committed an allocation',
  'increase.overridden': 'Overrode warnings of an increase',
  'allocation.retried': 'Sent failed orders again',
  'order.submit-asked': 'Asked to send orders',
  'order.answered': 'Aladdin answered an order',
  'order.lapsed': 'Order was not sent in time',
  'order.modify-asked': 'Asked to modify an order',
  'order.modify-answered': 'Aladdin answered a modification',
  'order.cancel-asked': 'Asked to cancel an order',
  'order.cancel-answered': 'Aladdin answered a cancellation',
  'access.statement': 'Read a statement',
  'access.lines': 'Exported the lines of an allocation',
  'access.final-allocation': 'Read a final allocation',
  'access.chain': 'Exported this audit trail',
  'login.succeeded': 'Signed in',
  'login.failed': 'Was refused at sign-in',
  'session.ended': 'Signed out',
  'session.revoked': 'Lost the session',
  'user.created': 'Created a user',
  'user.changed': 'Changed a user',
  'user.password-reset': 'Set a new password',
};

/** An action that this page does not know keeps its own name. */
export const actionInWords = (action: string): string => ACTIONS[action] ?? action;

/** A stored value as one line of text, or one line per entry of a list. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) {
    return '–';
  }
  if (Array.isArray(value)) {
    const isPlain = value.every((one) => typeof one !== 'object');
    return value.length === 0 ? 'none' : value.map(valueInWords).join(isPlain ? ', ' : '\n');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, inner]) => `${nameInWords(name)} ${valueInWords(inner)}`)
      .join(', ');
  }
  if (typeof value === 'number') {
    return value.toLocaleString('en-US', { maximumFractionDigits: 10 });
  }
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

/** `accounts_allocated` as `accounts allocated`. */
export const nameInWords = (name: string): string => name.replaceAll('_', ' ');

export interface Change {
  name: string;
  before: string;
  after: string;
  isChanged: boolean;
}

/** Every field of what was and what is, in the order stored; one of the two may be missing whole. */
export function changesOf(
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Change[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.map((name) => {
    const was = valueInWords(before?.[name]);
    const is = valueInWords(after?.[name]);
    return { name: nameInWords(name), before: was, after: is, isChanged: was !== is };
  });
}
