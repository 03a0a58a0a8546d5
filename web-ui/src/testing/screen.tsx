import type { Action } from '@reduxjs/toolkit';
import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { setupServer } from 'msw/node';
import { http, HttpResponse } from 'msw';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App';
import { Providers } from '../app/Providers';
import { createStore } from '../app/store';
import { signedIn } from '../shared/api/session';
import { groups, room, security } from './samples';

/** The services as a test wants them; what a test does not say, fails it, but for the day in the top bar and the ways to sign in. */
export const services = setupServer(
  http.get('*/v1/reference-data/business-date', () => HttpResponse.json({ business_date: '2023-03-31' })),
  http.get('*/v1/rights-requests', () => HttpResponse.json({ rights_requests: [] })),
  http.get('*/v1/auth/providers', () => HttpResponse.json({ password_sign_in: true, providers: [] })),
);

export const problem = (status: number, type: string, title: string, extra: object = {}) =>
  HttpResponse.json(
    { type: `/problems/${type}`, title, status, correlation_id: 'c-42', ...extra },
    { status },
  );

/** What most screens read. */
export const readings = [
  http.get('*/v1/portfolio-groups', () => HttpResponse.json({ portfolio_groups: groups })),
  http.get('*/v1/securities/search', () => HttpResponse.json({ securities: [security] })),
  http.post('*/v1/allocations/room', () => HttpResponse.json(room)),
  http.get('*/v1/allocations/:id/lines', () => HttpResponse.json({ lines: [], total: 0, next_cursor: null })),
];

/** The whole application at an address, signed in with these permissions, or not signed in; after what was done before. */
export function open(address: string, permissions: string[] | null = null, before: Action[] = []) {
  const store = createStore();
  if (permissions) {
    store.dispatch(
      signedIn({
        access_token: 'access',
        user: { id: '1', username: 'trader', permissions },
      }),
    );
  }
  before.forEach((action) => store.dispatch(action));
  render(
    <Providers store={store}>
      <MemoryRouter initialEntries={[address]}>
        <App />
      </MemoryRouter>
    </Providers>,
  );
  // Whether an element takes the pointer is asked of every ancestor's computed style before each click, which jsdom makes slow.
  return { store, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }) };
}
