import { describe, expect, it } from 'vitest';
import { time } from '../../../shared/format/dates';
import { lastMessageOf, newsSince } from './history';
import { CHANGED, order, RESIZED, SENT, step } from './testOrders';
import { asSentence } from './words';

const SEEN = 3;
const wish = (status: 'MODIFYING' | 'CANCELLING') => step(4, { actor: 'anna', status });

describe('What happened to an order since a user opened it', () => {
  it('names who changed the par, from what to what, when and why', () => {
    expect(newsSince(order(RESIZED), SEEN)).toEqual([
      `anna changed par from 1,233,000 to 1,234,000 at ${time(CHANGED)}. Reason: client inflow of 20000`,
    ]);
  });

  it.each([
    [
      'an open wish',
      [wish('MODIFYING')],
      `anna asked to change its par at ${time(SENT)}; Aladdin has not responded yet.`,
    ],
    [
      'a refused wish',
      [wish('MODIFYING'), step(5, { message: 'Aladdin finds it invalid: 1234500 is off the grid' })],
      `anna asked to change its par; refused at ${time(SENT)}. Aladdin finds it invalid: 1,234,500 is off the grid.`,
    ],
    [
      'a cancellation',
      [wish('CANCELLING'), step(5, { status: 'CANCELLED', message: 'wrong bond' })],
      `anna canceled it at ${time(SENT)}. Reason: wrong bond`,
    ],
    [
      'a refused cancellation',
      [wish('CANCELLING'), step(5, { message: 'aladdin has filled it' })],
      `anna asked to cancel it; refused at ${time(SENT)}. Aladdin has filled it.`,
    ],
    [
      'what Aladdin did',
      [step(4, { aladdin_status: 'Filled' })],
      `Its Aladdin status became Filled at ${time(SENT)}.`,
    ],
    ['another state', [step(4, { status: 'FAILED' })], `Its status became “Failed” at ${time(SENT)}.`],
  ])('tells %s', (_what, steps, sentence) => {
    expect(newsSince(order(steps), SEEN)).toEqual([sentence]);
  });

  it('says a reason once, with the change it was given for', () => {
    const later = step(6, { quantity: 1234000, message: RESIZED[1]!.message, aladdin_status: 'Filled' });
    expect(newsSince(order([...RESIZED, later]), 5)).toEqual([
      `Its Aladdin status became Filled at ${time(SENT)}.`,
    ]);
  });

  it('tells nothing that was in view already', () => {
    expect(newsSince(order(RESIZED), 5)).toEqual([]);
  });
});

describe('The message of an order', () => {
  it('is the reason of its last change, in its user’s own words', () => {
    expect(
      lastMessageOf(order([...RESIZED, step(6, { aladdin_status: 'Filled', message: RESIZED[1]!.message })])),
    ).toBe('Reason: client inflow of 20000');
  });

  it('is a sentence, when Aladdin or the service said it', () => {
    expect(
      lastMessageOf(order([step(4, { status: 'FAILED', message: 'quantity 2500000 is too much' })])),
    ).toBe('Quantity 2,500,000 is too much.');
    expect(lastMessageOf(order([], { message: 'not in the history' }))).toBe('Not in the history.');
    expect(lastMessageOf(order())).toBeNull();
    expect(asSentence('Why not?')).toBe('Why not?');
  });
});
