import type { BaseQueryApi } from '@reduxjs/toolkit/query';
import { ask, FROM_THIS_PAGE, type Asking } from '../api/ask';
import { sessionEnded, signedIn, type Tokens, type WithSession } from '../api/session';

const ENDED = 'Your session has ended. Sign in again; your form is kept.';
const ANOTHER_USER = 'Another user signed in in this browser. Sign in again; your form is kept.';

/** One renewal at a time, for however many requests wait for it. */
let renewing: Promise<boolean> | null = null;

/**
 * Takes a fresh access token for the refresh cookie.
 *
 * @returns whether the same session goes on; when it does not, the store says that it ended
 */
export const renew = (api: Asking): Promise<boolean> =>
  (renewing ??= renewOnce(api).finally(() => {
    renewing = null;
  }));

async function renewOnce(api: Asking): Promise<boolean> {
  const session = () => (api.getState() as WithSession).session;
  const { accessToken, user } = session();
  const answer = await ask(
    { url: '/v1/auth/refresh', method: 'POST', headers: FROM_THIS_PAGE },
    apart(api),
    {},
  );
  if (session().accessToken !== accessToken) {
    // Signed out, or in as another user, while the answer was on its way: it is discarded.
    return false;
  }
  const tokens = tokensIn(answer.data);
  if (tokens && (!user || !tokens.user || tokens.user.id === user.id)) {
    api.dispatch(signedIn(tokens));
    return true;
  }
  // A page that was just opened has no session to lose.
  api.dispatch(sessionEnded(user ? (tokens ? ANOTHER_USER : ENDED) : null));
  return false;
}

/** A request of its own: the one that wanted the token may be given up while others wait for it too. */
const apart = ({ getState, dispatch }: Asking): BaseQueryApi => ({
  getState,
  dispatch,
  signal: new AbortController().signal,
  abort: () => undefined,
  extra: undefined,
  endpoint: 'renew',
  type: 'mutation',
});

const tokensIn = (data: unknown): Tokens | null =>
  typeof data === 'object' && data !== null && 'access_token' in data ? (data as Tokens) : null;
