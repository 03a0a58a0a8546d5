import type { FetchArgs } from '@reduxjs/toolkit/query';
import { ask, type Query } from './ask';
import { renew } from '../session/renewal';
import type { WithSession } from './session';

/** Sends a request; when the access token has run out, renews it once and sends again. */
export const baseQuery: Query = async (args, api, extra) => {
  const first = await ask(args, api, extra);
  const { accessToken } = (api.getState() as WithSession).session;
  if (first.error?.status !== 401 || !accessToken || isSignIn(args)) {
    return first;
  }
  return (await renew(api)) ? ask(args, api, extra) : first;
};

/** A refused sign-in is an answer, not a session that ran out. */
const isSignIn = (args: string | FetchArgs) =>
  typeof args !== 'string' && args.url.startsWith('/v1/auth/login');
