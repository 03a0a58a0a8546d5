import { describe, expect, it } from 'vitest';
import { day, time } from './dates';

describe('dates', () => {
  it('writes a day in the order of a US desk, in digits', () => {
    expect(day('2031-03-21')).toBe('03/21/31');
    expect(day('2026-09-01')).toBe('09/01/26');
  });

  it('keeps the day of the contract in every zone', () => {
    expect(day('2026-01-01')).toBe('01/01/26');
  });

  it('writes an instant with its zone, midnight as 00', () => {
    expect(time('2026-11-23T00:10:11Z')).toMatch(/^11\/2[23]\/26, \d\d:10:11 \S+$/);
    expect(time('2026-11-23T00:10:11Z')).not.toContain('24:');
  });
});
