import type { Answer, Challenge } from '../api/signInCalls';

/** What the sign-in screen asks for now. */
export type Step =
  | { asks: 'PASSWORD' }
  | { asks: Challenge['challenge']; token: string }
  /** Signed in; the recovery codes have to be read before the screen goes. */
  | { asks: 'CODES_READ'; answer: Exclude<Answer, Challenge>; codes: string[] };

export const FIRST: Step = { asks: 'PASSWORD' };

/** @returns the next step; null when the user is signed in */
export function after(answer: Answer): Step | null {
  if ('challenge_token' in answer) {
    return { asks: answer.challenge, token: answer.challenge_token };
  }
  const codes = answer.recovery_codes ?? [];
  return codes.length > 0 ? { asks: 'CODES_READ', answer, codes } : null;
}

/** Why a sign-on of the firm came back without a session; the word comes from the address. */
const REFUSALS: Record<string, string> = {
  refused: 'The identity provider refused the sign-in. Try again.',
  expired: 'The sign-in took too long. Try again.',
  'no-role': 'Your account has no role in this system. Ask an administrator for one.',
  unavailable: 'The identity provider is not available. Try again in a few minutes.',
};

export const refusalIn = (search: string): string | null => {
  const word = new URLSearchParams(search).get('sign_in_error');
  return word === null ? null : (REFUSALS[word] ?? 'The sign-in failed. Try again.');
};
