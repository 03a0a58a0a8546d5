import { describe, expect, it } from 'vitest';
import type { Order } from '../api/contract';
import { newSize, scaled, sizeFault, sizesOf } from './sizes';

const order = (order_id: string, quantity: number, filled = 0) => ({ order_id, quantity, filled }) as Order;
const ORDERS = [order('a', 1_000_000), order('b', 333_000), order('c', 9_007_199_254_740_000)];

describe('A part of every order', () => {
  it('is exact, and rounded down to the multiple', () => {
    expect(scaled(ORDERS, '50', '1,000')).toEqual({
      a: '500,000',
      b: '166,000',
      c: '4,503,599,627,370,000',
    });
    expect(scaled(ORDERS.slice(0, 2), '33.3', '1')).toEqual({ a: '333,000', b: '110,889' });
  });

  it.each([
    ['', '1,000'],
    ['-5', '1,000'],
    ['50', '0'],
    ['50', 'x'],
  ])('of %j by %j cannot be read', (percent, multiple) => {
    expect(scaled(ORDERS, percent, multiple)).toBeNull();
  });
});

describe('A new size', () => {
  const partly = order('p', 5000, 2000);

  it.each([
    ['', ''],
    ['3k', ''],
    ['1k', '2,000 par is filled already.'],
    ['0', 'To take the order away, cancel it.'],
    ['x', '"x" is not an amount of par. Write 10mm, 2.5mm, 500k or 1,000,000.'],
  ])('typed as %j has the fault %j', (typed, fault) => {
    expect(sizeFault(partly, typed)).toBe(fault);
  });

  it('is asked for where it differs', () => {
    expect(newSize(partly, '5,000')).toBeNull();
    expect(sizesOf([partly, order('q', 10), order('r', 10)], { p: '3k', q: '10' })).toEqual([
      { order_id: 'p', quantity: 3000 },
    ]);
  });
});
