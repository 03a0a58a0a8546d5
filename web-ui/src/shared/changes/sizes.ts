import type { Order } from '../api/contract';
import { par } from '../format/numbers';
import { parseQuantity, quantityFault } from '../format/quantity';

/** The most orders that one change takes. */
export const MOST_ORDERS = 1000;

/** Only an order that Aladdin has accepted can get another size. */
export const isChangeable = ({ status }: Order) => status === 'SUBMITTED';

/** New sizes as they are typed, by order id; an order that is not in it keeps its par. */
export type Sizes = Record<string, string>;

/** Why what is typed for an order is no new size of it; empty: it is one, or nothing is typed. Limits are the service's to judge. */
export function sizeFault({ filled }: Order, typed: string | undefined): string {
  const text = typed?.trim();
  if (!text) {
    return '';
  }
  const size = parseQuantity(text);
  if (size === 0) {
    return 'To take the order away, cancel it.';
  }
  return size !== null && size < filled
    ? `${par(filled)} par is filled already.`
    : (quantityFault(text) ?? '');
}

/** The par that is typed for an order; null: none, or the par that it has. */
export function newSize(order: Order, typed: string | undefined): number | null {
  const size = typed?.trim() ? parseQuantity(typed) : null;
  return size === order.quantity ? null : size;
}

/** What the service is asked for. */
export const sizesOf = (orders: Order[], typed: Sizes): { order_id: string; quantity: number }[] =>
  orders.flatMap((order) => {
    const quantity = newSize(order, typed[order.order_id]);
    return quantity === null ? [] : [{ order_id: order.order_id, quantity }];
  });

const PERCENT = /^(\d{1,4})(?:\.(\d{1,6}))?$/;

/**
 * The same part of every order, rounded down to a multiple.
 *
 * @param percent of the present par, as typed: `50`, `33.3`
 * @param multiple par, as typed: `1,000`, `5k`
 * @returns null when one of the two cannot be read
 */
export function scaled(orders: Order[], percent: string, multiple: string): Sizes | null {
  const [, whole, fraction = ''] = PERCENT.exec(percent.trim()) ?? [];
  const step = BigInt(parseQuantity(multiple) ?? 0);
  if (whole === undefined || step === 0n) {
    return null;
  }
  const part = BigInt(whole + fraction);
  const unit = 100n * 10n ** BigInt(fraction.length);
  return Object.fromEntries(
    orders.map(({ order_id, quantity }) => {
      const size = (BigInt(quantity) * part) / unit;
      return [order_id, par(Number(size - (size % step)))];
    }),
  );
}
