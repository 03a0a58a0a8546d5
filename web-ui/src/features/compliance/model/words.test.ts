import { describe, expect, it } from 'vitest';
import type { RuleVersion } from './rule';
import { trialInWords, trialNotes } from './trial';
import { limitFault, limitFields, writtenOf, EMPTY } from './ruleForm';
import { limitInWords, overriddenInWords, scopeInWords, stateInWords } from './words';
import { waiverState } from './waiver';

const limit = (
  kind: RuleVersion['kind'],
  limit_low: number | null,
  limit_high: number | null,
  members: string[] = [],
) => limitInWords({ kind, limit_low, limit_high, members });

describe('A rule in words', () => {
  it('has its limit in its own unit and direction', () => {
    expect(limit('MAX_ISSUER_PCT_NAV', null, 5)).toBe('at most 5.00%');
    expect(limit('MIN_CASH_PCT_NAV', null, 2)).toBe('at least 2.00%');
    expect(limit('MIN_RATING', null, 10)).toBe('BBB- or better');
    expect(limit('RATING_BAND', 1, 7)).toBe('AAA to A-');
    expect(limit('ACTIVE_SPREAD_DURATION_BAND', -0.5, 0.5)).toBe('−0.500 yrs to 0.500 yrs');
    expect(limit('ALLOWED_COUNTRIES', null, null, ['US', 'CA'])).toBe('US, CA');
    expect(limit('NO_CALLABLE', null, null)).toBe('');
  });

  it('says for whom it counts, and what it waits for', () => {
    expect(['*', 'group:INT', 'account:A:1'].map(scopeInWords)).toEqual([
      'All accounts',
      'Group INT',
      'Account A:1',
    ]);
    const pending = { act: 'RETIRE', requested_by: 'a', requested_at: '', reason: '' } as const;
    expect(stateInWords({ status: 'APPROVED', in_force: true, pending } as unknown as RuleVersion)).toBe(
      'Approved, in force, retirement waits for approval',
    );
  });
});

describe('A trial in words', () => {
  const trial = {
    statements_asked: 100,
    statements_read: 100,
    complete: true,
    newest: null,
    oldest: null,
    allocations: 1208,
    allocations_in_scope: 900,
    would_change: 41,
    par_moved: 3_200_000,
    would_warn: 0,
    missing_data: 2,
    examples: [],
  };

  it('says how many allocations and how much par', () => {
    expect(trialInWords(trial)).toBe('Would have changed 41 of 1,208 allocations, moving 3.2mm.');
    expect(trialInWords({ ...trial, par_moved: 12_000 })).toContain('moving 12,000.');
    expect(trialInWords({ ...trial, would_change: 0 })).toBe('Would have changed none of 1,208 allocations.');
  });

  it('says what could not be read or judged', () => {
    expect(trialNotes({ ...trial, complete: false, statements_read: 7 })).toBe(
      '2 allocations could not be judged: data is missing. Only 7 of 100 statements could be read in time; ask for fewer.',
    );
  });
});

describe('A rule as it is written', () => {
  it('is sent with the limits of its kind only', () => {
    const form = {
      ...EMPTY,
      rule_id: ' R1 ',
      kind: 'MIN_RATING',
      high: 'bbb-',
      low: '3',
      members: 'x',
      reason: 'new',
    };
    expect(writtenOf(form, 'ONE', 'NOTCH')).toMatchObject({
      rule_id: 'R1',
      scope: '*',
      limit_low: null,
      limit_high: 10,
      members: [],
      section: null,
    });
    const list = { ...form, members: 'US; ;CA', scope_of: 'group', scope_id: 'INT' };
    expect(writtenOf(list, 'MEMBERS', null)).toMatchObject({
      scope: 'group:INT',
      limit_high: null,
      members: ['US', 'CA'],
    });
  });

  it('names a limit that is no number or rating', () => {
    expect(limitFault('five', 'PERCENT')).toBe('"five" is no limit. Enter a number.');
    expect(limitFault('', 'NOTCH')).toBe('"" is no limit. Enter a rating such as BBB-.');
    expect(limitFault('-1.5', 'YEARS')).toBeNull();
    expect(limitFields('BAND').map(({ name }) => name)).toEqual(['low', 'high']);
  });
});

it('what was overridden is named by rule and account', () => {
  const warning = (rule_id: string | null, account_id: string | null, type = 'COMPLIANCE') => ({
    type,
    severity: 'BREACH',
    rule_id,
    account_id,
  });
  expect(
    overriddenInWords({
      warnings: [warning('R1', 'A'), warning('R1', 'B'), warning(null, null, 'UNALLOCATED')],
    }),
  ).toBe('R1: A, B; Unallocated balance');
});

it('a waiver counts until its last day, unless it was revoked', () => {
  const waiver = { until: '2026-11-30', revoked_at: null };
  expect(waiverState(waiver, '2026-11-30')).toBe('In force');
  expect(waiverState(waiver, '2026-12-01')).toBe('Expired');
  expect(waiverState({ ...waiver, revoked_at: '2026-11-29T00:00:00Z' }, '2026-11-29')).toBe('Revoked');
});
