import { describe, expect, it } from 'vitest';
import { breachesOf } from './breaches';

const row = (account_id: string | null, outcome: 'BREACH' | 'MISSING_DATA' = 'BREACH') => ({
  account_id,
  outcome,
});
const answer = [row(null), row('A'), row('A'), row('B', 'MISSING_DATA'), row('C')];

describe('The breaches of an account', () => {
  it('are counted without rules over several accounts and what could not be tested', () => {
    const count = breachesOf({ breaches: answer, next_cursor: null });
    expect(['A', 'B', 'C', 'D'].map(count)).toEqual([2, 0, 1, 0]);
  });

  it('are not known where the answer is cut off', () => {
    const count = breachesOf({ breaches: answer, next_cursor: 'more' });
    expect(['A', 'B', 'C', 'D'].map(count)).toEqual([2, 0, null, null]);
  });
});
