import { expect, it } from 'vitest';
import { quantityFault } from './quantityFault';

const bond = { min_denomination: 2000, increment: 1000 };

it.each([
  ['ten', '"ten" is not an amount of par. Write 10mm, 2.5m, 500k or 1,000,000.'],
  ['1.5', '1.5 is not a whole number of par. Write 10mm, 2.5m, 500k or 1,000,000.'],
  [
    '99999999999999999999',
    '99999999999999999999 is more than an order can hold. Write 10mm, 2.5m, 500k or 1,000,000.',
  ],
  ['0', '0 par splits nothing. Enter the par to split, for example 10mm.'],
  ['1000', "1,000 par is less than the bond's smallest piece, 2,000."],
  [
    '1,234,567',
    '1,234,567 par is no piece of this bond: 2,000 and steps of 1,000. The nearest are 1,234,000 and 1,235,000.',
  ],
])('says why %s cannot be split', (text, words) => {
  expect(quantityFault(text, bond)).toBe(words);
});

it('has nothing against a legal amount, nor against an odd one before a bond is chosen', () => {
  expect(quantityFault('2,000', bond)).toBeNull();
  expect(quantityFault('10mm', bond)).toBeNull();
  expect(quantityFault('1,234,567', null)).toBeNull();
});
