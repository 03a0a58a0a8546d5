import { describe, expect, it } from 'vitest';
import { withSeparators, change, signed, known, money, par, percent, years } from './numbers';

describe('numbers', () => {
  it('shows each kind with its own digits', () => {
    expect(par(10_000_000)).toBe('10,000,000');
    expect(money(1234.5)).toBe('1,234.50');
    expect(years(5.2)).toBe('5.200');
    expect(percent(0.3125)).toBe('31.25%');
  });

  it('says a negative by its sign', () => {
    expect(money(-1234.5)).toBe('−1,234.50');
    expect(money(-0.004)).toBe('0.00'); // what rounds to nothing has no sign
  });

  it('says the direction of a change by sign and arrow', () => {
    expect(change(0.28, years)).toBe('▲ +0.280');
    expect(signed(0.28, years)).toBe('+0.280');
    expect(signed(-0.0001, years)).toBe('0.000');
    expect(change(-0.28, years)).toBe('▼ −0.280');
    expect(change(0, years)).toBe('0.000');
    expect(change(0.00003, percent)).toBe('0.00%');
    expect(change(-0.0004, years)).toBe('0.000');
  });

  it('never shows an unknown as zero', () => {
    expect(known(null, years)).toBe('unknown');
  });
});

describe('withSeparators', () => {
  it('parts long numbers and cuts long fractions, and leaves ids alone', () => {
    expect(withSeparators('Rule R-ISSUER-5 allows 2202638, legal up to 2202000.')).toBe(
      'Rule R-ISSUER-5 allows 2,202,638, legal up to 2,202,000.',
    );
    expect(withSeparators("ACC00003: Bond's value 23.11567419575633 is over 12.0")).toBe(
      "ACC00003: Bond's value 23.116 is over 12.0",
    );
    expect(withSeparators('912810QQ4 and 12345678-1234')).toBe('912810QQ4 and 12345678-1234');
    expect(withSeparators('order 1000123 of 2500000 par, id: 55443')).toBe(
      'order 1000123 of 2,500,000 par, id: 55443',
    );
  });
});
