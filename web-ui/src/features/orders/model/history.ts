import type { Order, OrderStep } from '../../../shared/api/contract';
import { time } from '../../../shared/format/dates';
import { inWords } from '../../../shared/commits/orderStates';
import { par } from '../../../shared/format/numbers';
import { asSentence } from './words';

/** States in which a user's change is on its way to Aladdin; the next step is the answer. */
const WISHES: Partial<Record<OrderStep['status'], string>> = {
  MODIFYING: 'change its par',
  CANCELLING: 'cancel it',
};

const isCarriedOut = (step: OrderStep, wish: OrderStep) =>
  step.status === 'CANCELLED' || step.quantity !== wish.quantity;

/** What a step adds in words: of a change the reason its user gave, else what Aladdin or the service said; null: nothing. */
export function messageOf(step: OrderStep, before: OrderStep | undefined): string | null {
  if (!step.message || step.message === before?.message) {
    return null;
  }
  const isReason =
    step.status === 'CANCELLED' || (before?.status === 'MODIFYING' && isCarriedOut(step, before));
  return isReason ? `Reason: ${step.message}` : asSentence(step.message);
}

/** What a user asked of the order, from its par to which and why, once the answer tells; null: nothing was asked. */
export function askedOf(step: OrderStep | undefined, answer: OrderStep | undefined): string | null {
  if (step?.status !== 'MODIFYING' || !answer || !isCarriedOut(answer, step)) {
    return null;
  }
  const reason = answer.message ? `: ${answer.message}` : '';
  return `${step.actor} asked ${par(step.quantity)} → ${par(answer.quantity)}${reason}`;
}

/** The last of these words that still stands. */
export function lastMessageOf({ message, history }: Order): string | null {
  if (!message) {
    return null;
  }
  const at = history.findLastIndex((step, i) => step.message !== history[i - 1]?.message);
  const step = history[at];
  return step?.message === message ? messageOf(step, history[at - 1]) : asSentence(message);
}

/** Who did what and when, after the version that the user had in view; a sentence each. */
export const newsSince = ({ history }: Order, version: number): string[] =>
  history.flatMap((step, at) =>
    step.version > version ? (told(step, history[at - 1], history[at + 1]) ?? []) : [],
  );

function told(step: OrderStep, before: OrderStep | undefined, next: OrderStep | undefined): string | null {
  const when = time(step.at);
  const wish = WISHES[step.status];
  if (wish) {
    return next ? null : `${step.actor} asked to ${wish} at ${when}; Aladdin has not responded yet.`;
  }
  const message = messageOf(step, before);
  return [happened(step, before, when), message].filter(Boolean).join(' ');
}

function happened(step: OrderStep, before: OrderStep | undefined, when: string): string {
  const wish = before && WISHES[before.status];
  if (wish && !isCarriedOut(step, before)) {
    return `${before.actor} asked to ${wish}; refused at ${when}.`;
  }
  if (step.status === 'CANCELLED') {
    return `${(wish ? before : step).actor} canceled it at ${when}.`;
  }
  if (wish) {
    return `${before.actor} changed par from ${par(before.quantity)} to ${par(step.quantity)} at ${when}.`;
  }
  if (step.status === before?.status && step.aladdin_status !== before.aladdin_status) {
    return `Its Aladdin status became ${step.aladdin_status ?? 'unknown'} at ${when}.`;
  }
  return `Its status became “${inWords(step.status)}” at ${when}.`;
}
