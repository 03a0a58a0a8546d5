import { expect, it } from 'vitest';
import { quantityFault } from './quantityFault';

const bond = { min_denomination: 2000, increment: 1000 };

it.each([
  ['ten', '"ten" is not an amount of par. Write 10mm, 2.5mm, 500k or 1,000,000.'],
  ['1.5', '1.5 is not a whole number of par. Write 10mm, 2.5mm, 500k or 1,000,000.'],
  [
    '99999999999999999999',
    '99999999999999999999 is more than an order can hold. Write 10mm, 2.5mm, 500k or 1,000,000.',
  ],
  ['0', '0 par: nothing to allocate. Enter the par to allocate, for example 10mm.'],
  ['1000', "1,000 par is below the bond's minimum denomination, 2,000."],
  [
    '1,234,567',
    '1,234,567 par is not a tradable size of this bond: minimum 2,000, multiples of 1,000. The nearest are 1,234,000 and 1,235,000.',
  ],
])('says why %s cannot be allocated', (text, words) => {
  expect(quantityFault(text, bond)).toBe(words);
});

it('has nothing against a legal amount, nor against an odd one before a bond is chosen', () => {
  expect(quantityFault('2,000', bond)).toBeNull();
  expect(quantityFault('10mm', bond)).toBeNull();
  expect(quantityFault('1,234,567', null)).toBeNull();
});
