import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

/** Who is signed in. Kept in memory only: closing the tab signs out, and nothing is left for the next user. */
export interface Session {
  accessToken: string | null;
  refreshToken: string | null;
  user: { id: string; username: string; permissions: string[] } | null;
  /** Why the last session ended, to be said on the sign-in screen. */
  farewell: string | null;
}

const signedOutSession: Session = { accessToken: null, refreshToken: null, user: null, farewell: null };

/** The answer of login and refresh. */
export interface Tokens {
  access_token: string;
  refresh_token: string;
  user?: { id: string; username: string; permissions: string[] };
}

export const sessionSlice = createSlice({
  name: 'session',
  initialState: signedOutSession,
  reducers: {
    signedIn: (state, { payload }: PayloadAction<Tokens>) => ({
      accessToken: payload.access_token,
      refreshToken: payload.refresh_token,
      user: payload.user ?? state.user,
      farewell: null,
    }),
    /** By time, or because the refresh token was refused. */
    sessionEnded: (_state, { payload }: PayloadAction<string>) => ({
      ...signedOutSession,
      farewell: payload,
    }),
    /** By the user's own act. */
    signedOut: () => ({ ...signedOutSession, farewell: 'You are signed out.' }),
  },
});

export const { signedIn, sessionEnded, signedOut } = sessionSlice.actions;

/** Part of the store that {@link baseQuery} and the guards read. */
export interface WithSession {
  session: Session;
}

export const selectUser = (state: WithSession) => state.session.user;
export const selectMay = (permission: string) => (state: WithSession) =>
  state.session.user?.permissions.includes(permission) ?? false;
