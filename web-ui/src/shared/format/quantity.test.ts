import { describe, expect, it } from 'vitest';
import { isBareM, parseQuantity, quantityFault } from './quantity';

describe('parseQuantity', () => {
  it.each([
    ['10mm', 10_000_000],
    ['2.5m', 2_500_000],
    ['2.5 MM', 2_500_000],
    ['10mn', 10_000_000],
    ['.5mm', 500_000],
    ['1.mm', 1_000_000],
    ['$10mm', 10_000_000],
    ['$ 1,000,000', 1_000_000],
    ['10 million', 10_000_000],
    ['500k', 500_000],
    ['500 thousand', 500_000],
    ['1.25bn', 1_250_000_000],
    ['1,000,000', 1_000_000],
    ['1e6', 1_000_000],
    ['1.5E+6', 1_500_000],
    [' 7000 ', 7000],
    ['0.001m', 1000],
  ])('reads %s as %d par', (text, par) => {
    expect(parseQuantity(text)).toBe(par);
    expect(quantityFault(text)).toBeNull();
  });

  it.each([
    ['ten', '"ten" is not an amount of par. Write 10mm, 2.5mm, 500k or 1,000,000.'],
    ['1.5', '1.5 is not a whole number of par. Write 10mm, 2.5mm, 500k or 1,000,000.'],
    ['0.0001k', '0.0001k is not a whole number of par. Write 10mm, 2.5mm, 500k or 1,000,000.'],
    ['1e99', '1e99 is more than an order can hold. Write 10mm, 2.5mm, 500k or 1,000,000.'],
    [
      '99999999999999999999',
      '99999999999999999999 is more than an order can hold. Write 10mm, 2.5mm, 500k or 1,000,000.',
    ],
    ['-5mm', '-5mm is negative. To sell, use SELL and a positive par.'],
    ['(5mm)', '(5mm) is negative. To sell, use SELL and a positive par.'],
    ['\u2212 500k', '\u2212 500k is negative. To sell, use SELL and a positive par.'],
  ])('refuses %s with the remedy', (text, words) => {
    expect(parseQuantity(text)).toBeNull();
    expect(quantityFault(text)).toBe(words);
  });

  it.each(['', '.', '$', '1,00,000', '5x', '10 mm mm', '0,5mm', '1.2.3', '1e', 'mm'])(
    'cannot read %j',
    (text) => {
      expect(quantityFault(text)).toMatch(/is not an amount of par/);
    },
  );

  it('reads 0, which is nothing to allocate', () => {
    expect(parseQuantity('0')).toBe(0);
    expect(quantityFault('0')).toMatch(/^0 par: nothing to allocate/);
  });
});

it.each([
  ['2.5m', true],
  ['2.5 M', true],
  ['2.5mm', false],
  ['10 million', false],
  ['5', false],
])('knows that %s may mean thousands elsewhere: %s', (text, isBare) => {
  expect(isBareM(text)).toBe(isBare);
});
