import { act, screen, waitFor } from '@testing-library/react';
import { delay, http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { open, problem, readings, services } from '../../../testing/screen';
import { hearSignOut, tellSignOut } from '../../../shared/session/otherTabs';
import { resume } from '../../../shared/session/resume';
import { sessionEnded, signedOut } from '../../../shared/api/session';
import { orderDrafted } from '../../../shared/draft/draft';

const tokens = {
  access_token: 'a',
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
    await user.click(screen.getByRole('button', { name: /, user menu$/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    expect(await screen.findByText('You are signed out.')).toBeVisible();
    const { session, draft, api } = store.getState();
    expect([session.accessToken, session.user]).toEqual([null, null]);
    expect(draft.order.quantity).toBe('');
    expect(Object.keys(api.queries)).toEqual(['signInProviders(undefined)']);
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
        return HttpResponse.json({ access_token: 'fresh' });
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
        return HttpResponse.json({ access_token: 'fresh' });
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

  it('asks for the code of the authenticator app, and signs in with it', async () => {
    const sent: unknown[] = [];
    services.use(
      ...readings,
      http.post('*/v1/auth/login', () =>
        HttpResponse.json({ challenge_token: 'ch', challenge: 'TOTP', expires_in: 300 }, { status: 202 }),
      ),
      http.post('*/v1/auth/login/totp', async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? problem(401, 'sign-in-refused', 'The code is wrong', { detail: '4 tries are left.' })
          : HttpResponse.json(tokens);
      }),
    );
    const { user } = open('/');
    await signIn(user);
    await user.type(await screen.findByLabelText('Code'), '111 111{Enter}');
    expect(await screen.findByText('The code is wrong. 4 tries are left.')).toBeVisible();
    await user.type(screen.getByLabelText('Code'), '222222{Enter}');
    expect(await screen.findByText('trader')).toBeVisible();
    expect(sent).toEqual([
      { challenge_token: 'ch', code: '111111' },
      { challenge_token: 'ch', code: '222222' },
    ]);
  });

  it('leads a new user from the one-time password over the authenticator app to the recovery codes', async () => {
    services.use(
      ...readings,
      http.post('*/v1/auth/login', () =>
        HttpResponse.json(
          { challenge_token: 'one', challenge: 'NEW_PASSWORD', expires_in: 300 },
          { status: 202 },
        ),
      ),
      http.post('*/v1/auth/login/password', () =>
        HttpResponse.json(
          { challenge_token: 'two', challenge: 'TOTP_ENROLLMENT', expires_in: 300 },
          { status: 202 },
        ),
      ),
      http.post('*/v1/auth/login/totp-enrollment', () =>
        HttpResponse.json({ secret: 'ABCDEFGH', otpauth_uri: 'otpauth://totp/x' }),
      ),
      http.post('*/v1/auth/login/totp', () =>
        HttpResponse.json({ ...tokens, recovery_codes: ['aaaa-bbbb'] }),
      ),
    );
    const { user } = open('/');
    await signIn(user);
    await user.type(await screen.findByLabelText('New password'), 'horse battery staple');
    await user.type(screen.getByLabelText('New password again'), 'horse battery stable');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('The two passwords differ.')).toBeVisible();
    await user.clear(screen.getByLabelText('New password again'));
    await user.type(screen.getByLabelText('New password again'), 'horse battery staple{Enter}');
    expect(await screen.findByText('ABCD EFGH')).toBeVisible();
    await user.type(screen.getByLabelText('Code'), '123456{Enter}');
    expect(await screen.findByText('aaaa-bbbb')).toBeVisible();
    expect(screen.queryByText('trader')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'I have kept the codes' }));
    expect(await screen.findByText('trader')).toBeVisible();
  });

  it('offers the sign-on of the firm, comes back to the address, and says why it was refused', async () => {
    services.use(
      http.get('*/v1/auth/providers', () =>
        HttpResponse.json({ password_sign_in: false, providers: [{ id: 'corp', name: 'Acme' }] }),
      ),
    );
    open('/orders?status=FAILED&sign_in_error=no-role');
    expect(await screen.findByRole('link', { name: 'Sign in with Acme' })).toHaveAttribute(
      'href',
      '/v1/auth/oidc/corp/start?return_to=%2Forders%3Fstatus%3DFAILED',
    );
    expect(screen.queryByLabelText('Password')).toBeNull();
    expect(screen.getByText(/Your account has no role in this system/)).toBeVisible();
  });

  it('goes on with the session of the browser when the page is loaded again', async () => {
    const asked: (string | null)[] = [];
    services.use(
      ...readings,
      http.post('*/v1/auth/refresh', ({ request }) => {
        asked.push(request.headers.get('X-Requested-With'));
        return HttpResponse.json(tokens);
      }),
    );
    const { store } = open('/workbench/order');
    await act(() => store.dispatch(resume()));
    expect(await screen.findByLabelText('Security')).toBeVisible();
    expect(asked).toEqual(['oas']);
  });

  it('shows the sign-in screen, without a word about a session, when the browser holds none', async () => {
    services.use(
      http.post('*/v1/auth/refresh', () => problem(401, 'session-ended', 'The session has ended')),
    );
    const { store } = open('/');
    await act(() => store.dispatch(resume()));
    expect(await screen.findByLabelText('Username')).toBeVisible();
    expect(screen.queryByText(/session/i)).toBeNull();
  });

  it('ends, when another user has signed in in the same browser', async () => {
    services.use(
      http.get('*/v1/portfolio-groups', () => problem(401, 'unauthorized', 'Expired')),
      http.post('*/v1/auth/refresh', () =>
        HttpResponse.json({ access_token: 'x', user: { id: '2', username: 'pm', permissions: [] } }),
      ),
    );
    open('/workbench/order', ['allocation:preview', 'reference:read']);
    expect(await screen.findByText(/Another user signed in in this browser/)).toBeVisible();
  });

  it('ends in every tab, when the user signs out in one', async () => {
    const { store } = open('/help', ['reference:read']);
    const stop = hearSignOut(store);
    act(tellSignOut);
    await waitFor(() => expect(store.getState().session.user).toBeNull());
    expect(store.getState().session.farewell).toBe('You signed out in another tab.');
    stop();
  });
});
