import type { Permission } from '../format/permissions';
import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/**
 * Who is signed in. The access token is kept in memory only; the refresh token is a cookie that no script can read, so a
 * reload and a second tab keep the session.
 */
export interface Session {
  accessToken: string | null;
  user: { id: string; username: string; permissions: string[] } | null;
  /** Why the last session ended, to be said on the sign-in screen. */
  farewell: string | null;
  /** True until the service has said whether this browser holds a session. */
  isResuming: boolean;
}

const signedOutSession: Session = { accessToken: null, user: null, farewell: null, isResuming: false };

/** The answer of sign-in and refresh. */
export interface Tokens {
  access_token: string;
  user?: { id: string; username: string; permissions: string[] };
}

export const sessionSlice = createSlice({
  name: 'session',
  initialState: signedOutSession,
  reducers: {
    /** A page was opened; the service is asked whether the browser holds a session. */
    resuming: () => ({ ...signedOutSession, isResuming: true }),
    signedIn: (state, { payload }: PayloadAction<Tokens>) => ({
      ...signedOutSession,
      accessToken: payload.access_token,
      user: payload.user ?? state.user,
    }),
    /** By time, because the refresh token was refused, or because another tab signed out. */
    sessionEnded: (_state, { payload }: PayloadAction<string | null>) => ({
      ...signedOutSession,
      farewell: payload,
    }),
    /** By the user's own act. */
    signedOut: () => ({ ...signedOutSession, farewell: 'You are signed out.' }),
  },
});

export const { resuming, signedIn, sessionEnded, signedOut } = sessionSlice.actions;

/** Part of the store that {@link baseQuery} and the guards read. */
export interface WithSession {
  session: Session;
}

export const selectUser = (state: WithSession) => state.session.user;
export const selectMay = (permission: Permission) => (state: WithSession) =>
  state.session.user?.permissions.includes(permission) ?? false;
