import { describe, expect, it } from 'vitest';
import { parseQuantity } from './quantity';

describe('parseQuantity', () => {
  it.each([
    ['10mm', 10_000_000],
    ['2.5m', 2_500_000],
    ['2.5 MM', 2_500_000],
    ['500k', 500_000],
    ['1.25bn', 1_250_000_000],
    ['1,000,000', 1_000_000],
    [' 7000 ', 7000],
    ['0.001m', 1000],
  ])('reads %s as %d par', (text, par) => {
    expect(parseQuantity(text)).toBe(par);
  });

  it.each(['', 'ten', '-5m', '1.5', '0.0001k', '1,00,000', '5x', '1e6', '99999999999999999999'])(
    'refuses %s',
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );
});
