import { describe, expect, it } from 'vitest';
import { change, known, money, par, percent, years } from './numbers';

describe('numbers', () => {
  it('shows each kind with its own digits', () => {
    expect(par(10_000_000)).toBe('10,000,000');
    expect(money(1234.5)).toBe('1,234.50');
    expect(years(5.2)).toBe('5.200');
    expect(percent(0.3125)).toBe('31.25 %');
  });

  it('says a negative by its sign', () => {
    expect(money(-1234.5)).toBe('−1,234.50');
  });

  it('says the direction of a change by sign and arrow', () => {
    expect(change(0.28, years)).toBe('▲ +0.280');
    expect(change(-0.28, years)).toBe('▼ −0.280');
    expect(change(0, years)).toBe('0.000');
  });

  it('never shows an unknown as zero', () => {
    expect(known(null, years)).toBe('unknown');
  });
});
