import { describe, expect, it } from 'vitest';
import { settlementFault } from './settlement';

const DATES = ['2023-04-03', '2023-04-06', '2023-04-10'];

describe('A settlement date', () => {
  it('is fine when the service named it, when it is empty, and while nothing is known', () => {
    expect(settlementFault('2023-04-06', DATES)).toBeNull();
    expect(settlementFault('', DATES)).toBeNull();
    expect(settlementFault('2023-04-07', undefined)).toBeNull();
    expect(settlementFault('2023-04-07', [])).toBeNull();
  });

  it.each([
    ['2023-04-07', '2023-04-10', /weekend or bond market holiday; the next business day is 04\/10\/23/],
    ['2023-04-08', '2023-04-10', /weekend or bond market holiday/],
    ['2023-03-31', '2023-04-03', /too early; the earliest is 04\/03\/23/],
    ['2023-04-02', '2023-04-03', /^04\/02\/23, a Sunday, is too early; the earliest is 04\/03\/23/],
    ['2023-04-11', '2023-04-10', /too late; the latest is 04\/10\/23/],
  ])('on %s is refused in words, and %s offered', (date, next, words) => {
    const fault = settlementFault(date, DATES);
    expect(fault?.next).toBe(next);
    expect(fault?.words).toMatch(words);
  });
});
