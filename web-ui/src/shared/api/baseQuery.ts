import {
  fetchBaseQuery,
  type BaseQueryFn,
  type FetchArgs,
  type FetchBaseQueryError,
} from '@reduxjs/toolkit/query';
import { LONGEST_WAIT_MS } from './unanswered';
import { hearTime } from './serviceTime';
import { sessionEnded, signedIn, type Tokens, type WithSession } from './session';

type Query = BaseQueryFn<string | FetchArgs, unknown, FetchBaseQueryError>;

const ask = fetchBaseQuery({
  timeout: LONGEST_WAIT_MS,
  baseUrl: `${window.location.origin}/`,
  prepareHeaders: (headers, { getState }) => {
    const token = (getState() as WithSession).session.accessToken;
    if (token) {
      headers.set('Authorization', `Bearer ${token}`);
    }
    // Browsers make ids on secure pages only; without one the gateway makes it.
    if (typeof crypto.randomUUID === 'function') {
      headers.set('X-Correlation-ID', crypto.randomUUID());
    }
    return headers;
  },
});

const send: Query = async (...request) => {
  const answer = await ask(...request);
  hearTime(answer.meta?.response?.headers.get('Date'));
  return answer;
};

/** One refresh at a time: a refresh token is good once, and a second use would end the session. */
let refreshing: Promise<boolean> | null = null;

/** Sends a request; when the access token has run out, renews it once and sends again. */
export const baseQuery: Query = async (args, api, extra) => {
  const first = await send(args, api, extra);
  if (first.error?.status !== 401 || isSignIn(args)) {
    return first;
  }
  refreshing ??= renew(api).finally(() => {
    refreshing = null;
  });
  if (await refreshing) {
    return send(args, api, extra);
  }
  return first;
};

async function renew(api: Parameters<Query>[1]): Promise<boolean> {
  const { refreshToken } = (api.getState() as WithSession).session;
  if (!refreshToken) {
    return false;
  }
  const answer = await send(
    { url: '/v1/auth/refresh', method: 'POST', body: { refresh_token: refreshToken } },
    api,
    {},
  );
  if ((api.getState() as WithSession).session.refreshToken !== refreshToken) {
    // Signed out, or in as another user, while the answer was on its way: it is discarded.
    return false;
  }
  if (answer.data) {
    api.dispatch(signedIn(answer.data as Tokens));
    return true;
  }
  api.dispatch(sessionEnded('Your session has ended. Sign in again; your form is kept.'));
  return false;
}

const isSignIn = (args: string | FetchArgs) => typeof args !== 'string' && args.url.endsWith('/auth/login');
