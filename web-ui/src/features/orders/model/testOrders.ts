import { http, HttpResponse } from 'msw';
import type { Order, OrderStep } from '../../../shared/api/contract';
import { security } from '../../../testing/samples';
import { readings, services } from '../../../testing/screen';

/** Orders as order-gateway-service answers them; figures made up, but of one piece. */

export const ID = '0979eff9-6c5c-4f3e-9b7e-1d2c3b4a5f60';
export const TRADER = ['reference:read', 'order:read', 'order:modify', 'order:cancel'];
export const SENT = '2026-11-23T11:00:00Z';
export const CHANGED = '2026-11-23T11:10:11Z';

export const step = (version: number, over: Partial<OrderStep> = {}): OrderStep => ({
  version,
  at: SENT,
  actor: 'order-gateway',
  status: 'SUBMITTED',
  aladdin_status: 'Active',
  quantity: 1233000,
  message: null,
  ...over,
});

/** Asked for by pm, sent, taken. */
const BEGINNING = [
  step(1, { actor: 'pm', status: 'PENDING', aladdin_status: null }),
  step(2, { status: 'SUBMITTING', aladdin_status: null }),
  step(3),
];

/** What another user's successful change of the par adds. */
export const RESIZED = [
  step(4, { at: CHANGED, actor: 'anna', status: 'MODIFYING' }),
  step(5, { at: CHANGED, quantity: 1234000, message: 'client inflow of 20000' }),
];

/** An order whose history goes on like this; its own fields are those of the last step. */
export function order(more: OrderStep[] = [], over: Partial<Order> = {}): Order {
  const history = [...BEGINNING, ...more];
  const { version, at, status, aladdin_status, quantity, message } = history.at(-1)!;
  return {
    order_id: ID,
    aladdin_order_id: '100000001',
    external_id: 'OAS-1-ACC1',
    allocation_id: 'badf95cc-42d1-411c-a781-7d6e1e7e0913',
    account_id: 'ACC1',
    security_id: security.cusip,
    side: 'BUY',
    settlement_date: '2026-10-01',
    limit_price: null,
    filled: 0,
    booked: 0,
    average_price: null,
    compliance: 'NONE_REPORTED',
    violations: [],
    requested_by: 'pm',
    updated_at: at,
    version,
    status,
    aladdin_status,
    quantity,
    message,
    history,
    ...over,
  };
}

/** The services with these orders, read anew for each question. @returns what the list was asked for */
export function blotterOf(present: () => Order[], next_cursor: string | null = null): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  services.use(
    ...readings,
    http.get('*/v1/allocations', () => HttpResponse.json({ allocations: [], next_cursor: null })),
    http.get('*/v1/orders', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ orders: present(), next_cursor });
    }),
    http.get('*/v1/orders/:id', ({ params }) => {
      const one = present().find((each) =>
        [each.order_id, each.aladdin_order_id].includes(params.id as string),
      );
      return one
        ? HttpResponse.json(one)
        : HttpResponse.json(
            { type: '/problems/not-found', title: 'There is nothing here', status: 404 },
            { status: 404 },
          );
    }),
  );
  return asked;
}
