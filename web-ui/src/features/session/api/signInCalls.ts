import { api } from '../../../shared/api/api';
import type { Tokens } from '../../../shared/api/session';

/** The calls of the sign-in screen. The refresh token comes as a cookie that no script can read. */

/** Nothing is signed in yet: the user has to do one thing more. */
export interface Challenge {
  challenge_token: string;
  challenge: 'TOTP' | 'TOTP_ENROLLMENT' | 'NEW_PASSWORD';
  /** s */
  expires_in: number;
}

/** Signed in, or one thing more to do; the codes are shown once, after a first authenticator was set up. */
export type Answer = Challenge | (Tokens & { recovery_codes?: string[] | null });

/** What an authenticator app is set up with. */
export interface Enrollment {
  /** Base32 */
  secret: string;
  otpauth_uri: string;
}

export interface Providers {
  password_sign_in: boolean;
  providers: { id: string; name: string }[];
}

interface Answered {
  challenge_token: string;
}

const calls = api.injectEndpoints({
  endpoints: (build) => ({
    signIn: build.mutation<Answer, { username: string; password: string }>({
      query: (named) => ({ url: '/v1/auth/login', method: 'POST', body: { ...named, session: 'COOKIE' } }),
    }),
    answerWithCode: build.mutation<Answer, Answered & { code: string }>({
      query: (body) => ({ url: '/v1/auth/login/totp', method: 'POST', body }),
    }),
    answerWithPassword: build.mutation<Answer, Answered & { new_password: string }>({
      query: (body) => ({ url: '/v1/auth/login/password', method: 'POST', body }),
    }),
    enroll: build.query<Enrollment, Answered>({
      query: (body) => ({ url: '/v1/auth/login/totp-enrollment', method: 'POST', body }),
      keepUnusedDataFor: 0,
    }),
    signInProviders: build.query<Providers, void>({ query: () => '/v1/auth/providers' }),
  }),
});

export const {
  useSignInMutation,
  useAnswerWithCodeMutation,
  useAnswerWithPasswordMutation,
  useEnrollQuery,
  useSignInProvidersQuery,
} = calls;
