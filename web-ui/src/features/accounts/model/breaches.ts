import type { BreachListResponse } from '../../../shared/api/generated/reference-data';

type Answer = Pick<BreachListResponse, 'next_cursor'> & {
  breaches: Pick<BreachListResponse['breaches'][number], 'account_id' | 'outcome'>[];
};

/**
 * How many breaches each account has, by an answer that lists them account by account.
 *
 * @returns the count by account id; of an answer that is cut off, null for what may stand on the next page
 */
export function breachesOf({ breaches, next_cursor }: Answer): (accountId: string) => number | null {
  const counts = new Map<string, number>();
  for (const { account_id, outcome } of breaches) {
    if (account_id !== null) {
      counts.set(account_id, (counts.get(account_id) ?? 0) + (outcome === 'BREACH' ? 1 : 0));
    }
  }
  const isCut = next_cursor !== null;
  const last = breaches.at(-1)?.account_id;
  return (accountId) =>
    isCut && (accountId === last || !counts.has(accountId)) ? null : (counts.get(accountId) ?? 0);
}
