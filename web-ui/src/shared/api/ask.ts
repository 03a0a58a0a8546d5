import {
  fetchBaseQuery,
  type BaseQueryApi,
  type BaseQueryFn,
  type FetchArgs,
  type FetchBaseQueryError,
} from '@reduxjs/toolkit/query';
import type { BesideBody } from './problem';
import { answered, silent } from './reach';
import { hearTime } from './serviceTime';
import type { WithSession } from './session';
import { LONGEST_WAIT_MS } from './unanswered';

export type Query = BaseQueryFn<string | FetchArgs, unknown, FetchBaseQueryError>;
export type Asking = Pick<BaseQueryApi, 'getState' | 'dispatch'>;

/** The service takes its cookie only from a page of its own: another site's form cannot set this header. */
export const FROM_THIS_PAGE = { 'X-Requested-With': 'oas' };

const fetching = fetchBaseQuery({
  fetchFn: readOnce,
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

/**
 * The library reads each answer twice, once for what it says of an answer that cannot be read. Of 10,000 accounts one reading
 * holds up the page for a quarter of a second.
 */
async function readOnce(...asked: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...asked);
  const read = response.arrayBuffer().then((bytes) => new TextDecoder().decode(bytes));
  return Object.assign(response, { text: () => read, clone: () => response });
}

/** Sends one request with the token there is. */
export const ask: Query = async (...request) => {
  const answer = await fetching(...request);
  if (answer.error?.status === 'FETCH_ERROR') {
    silent();
  } else {
    answered();
  }
  const headers = answer.meta?.response?.headers;
  hearTime(headers?.get('Date'));
  // What is frozen at its root the cache does not freeze row by row.
  Object.freeze(answer.data);
  return answer.error && headers ? { ...answer, error: { ...answer.error, ...saidBeside(headers) } } : answer;
};

/** What the headers of a failure say: its body may be of a server on the way, which knows neither. */
const saidBeside = (headers: Headers): BesideBody => ({
  correlationId: headers.get('X-Correlation-ID') ?? undefined,
  retryAfterS: /^\d+$/.test(headers.get('Retry-After') ?? '')
    ? Number(headers.get('Retry-After'))
    : undefined,
});
