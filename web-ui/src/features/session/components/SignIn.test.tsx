import { act, screen, waitFor } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { open, problem, readings, services } from '../../../testing/screen';
import { sessionEnded, signedOut } from '../../../shared/api/session';
import { orderDrafted } from '../../../shared/draft/draft';

const tokens = {
  access_token: 'a',
  refresh_token: 'r',
  user: { id: '1', username: 'trader', permissions: ['allocation:preview'] },
};

const urlOf = (to: RequestInfo | URL) => (to instanceof Request ? to.url : String(to));

async function signIn(user: ReturnType<typeof open>['user']) {
  await user.type(screen.getByLabelText('Username'), 'trader');
  await user.type(screen.getByLabelText('Password'), 'demo');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('Sign in', () => {
  it('opens the workbench and shows who is signed in, when the service knows the user', async () => {
    services.use(
      ...readings,
      http.post('*/v1/auth/login', () => HttpResponse.json(tokens)),
    );
    const { user } = open('/');
    await signIn(user);
    expect(await screen.findByLabelText('Security')).toBeVisible();
    expect(screen.getByText('trader')).toBeVisible();
  });

  it('says what is wrong and what to quote, when the service refuses', async () => {
    services.use(
      http.post('*/v1/auth/login', () =>
        problem(401, 'unauthorized', 'Not signed in', { detail: 'Username or password is wrong.' }),
      ),
    );
    const { user } = open('/');
    await signIn(user);
    expect(await screen.findByText('Not signed in. Username or password is wrong.')).toBeVisible();
    expect(screen.getByText('Ref c-42')).toBeVisible();
  });

  it('asks for both fields before it sends anything', async () => {
    const { user } = open('/');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('Enter your username.')).toBeVisible();
    expect(screen.getByText('Enter your password.')).toBeVisible();
  });

  it('ends the session and leaves nothing of the user, when signing out', async () => {
    services.use(
      ...readings,
      http.post('*/v1/auth/logout', () => new HttpResponse(null, { status: 204 })),
    );
    const { user, store } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    await user.type(await screen.findByLabelText('Quantity'), '10mm');
    expect(store.getState().draft.order.quantity).toBe('10mm');
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    expect(await screen.findByText('You are signed out.')).toBeVisible();
    const { session, draft, api } = store.getState();
    expect([session.accessToken, session.refreshToken, session.user]).toEqual([null, null, null]);
    expect(draft.order.quantity).toBe('');
    expect(Object.keys(api.queries)).toEqual([]);
  });

  it('renews the session once for many requests, and sends them again, when the access token has run out', async () => {
    let renewals = 0;
    services.use(
      http.get('*/v1/portfolio-groups', ({ request }) =>
        request.headers.get('Authorization') === 'Bearer fresh'
          ? HttpResponse.json({ portfolio_groups: [] })
          : problem(401, 'unauthorized', 'Expired'),
      ),
      http.post('*/v1/auth/refresh', async () => {
        renewals += 1;
        await delay(20);
        return HttpResponse.json({ access_token: 'fresh', refresh_token: 'next' });
      }),
    );
    const { store } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    expect(await screen.findByText(/There are no portfolio groups yet/)).toBeVisible();
    expect(renewals).toBe(1);
    expect(store.getState().session.user?.username).toBe('trader');
  });

  it('stays ended, when a renewal of it is answered after the user signed out', async () => {
    let answer = () => undefined as void;
    services.use(
      http.get('*/v1/portfolio-groups', () => problem(401, 'unauthorized', 'Expired')),
      http.post('*/v1/auth/refresh', async () => {
        await new Promise<void>((done) => (answer = done));
        return HttpResponse.json({ access_token: 'fresh', refresh_token: 'next' });
      }),
    );
    const asked = vi.spyOn(window, 'fetch');
    const { store } = open('/workbench/order', ['allocation:preview', 'reference:read']);
    await waitFor(() => expect(asked.mock.calls.some(([to]) => urlOf(to).endsWith('/refresh'))).toBe(true));
    const at = asked.mock.calls.findIndex(([to]) => urlOf(to).endsWith('/refresh'));
    act(() => void store.dispatch(signedOut()));
    await waitFor(() => {
      answer();
      return asked.mock.results[at]!.value as Promise<Response>;
    });
    await act(() => new Promise((done) => setTimeout(done)));
    expect(store.getState().session.accessToken).toBeNull();
    asked.mockRestore();
  });

  it('gives the form back to its own user only, when a session ended by time', () => {
    const { store } = open('/help', ['reference:read']);
    const draft = { ...store.getState().draft.order, quantity: '5mm' };
    const comesBack = (username: string) => {
      store.dispatch(orderDrafted(draft));
      store.dispatch(sessionEnded('Your session has ended.'));
      store.dispatch({
        type: 'session/signedIn',
        payload: { ...tokens, user: { ...tokens.user, username } },
      });
      return store.getState().draft.order.quantity;
    };
    expect(comesBack('trader')).toBe('5mm');
    expect(comesBack('another-user')).toBe('');
  });
});
