import { describedBond } from '../../../shared/format/bonds';
import { par } from '../../../shared/format/numbers';
import type { Block } from './block';

/** The states of a block in the words of the desk. */
export const BLOCK_STATES: Record<string, string> = {
  WORKING: 'Working',
  PARTIALLY_FILLED: 'Partially filled',
  FILLED: 'Filled',
  ALLOCATED: 'Allocated',
  BOOKED: 'Booked',
  CANCELED: 'Canceled',
  FAILED: 'Failed',
};

export const stateInWords = (state: string) => BLOCK_STATES[state] ?? state;

/** A bond as the desk names it, or what the order named it by. */
export const bondOf = ({ description, ticker, cusip, security_id }: Block): string =>
  description ? describedBond(description, ticker) : (cusip ?? security_id);

const NOT_LIVE = new Set(['FAILED', 'CANCELLED']);

/** `74 of 76 live`: how many orders are in Aladdin or on their way. */
export function liveInWords({ orders }: Block): string {
  const counts = Object.entries(orders);
  const all = counts.reduce((total, [, count]) => total + count, 0);
  const live = counts.reduce((total, [state, count]) => total + (NOT_LIVE.has(state) ? 0 : count), 0);
  return `${par(live)} of ${par(all)} live`;
}

/** A block of which something can still be canceled. */
export const isCancelable = ({ leaves }: Block) => leaves > 0;
