import { describe, expect, it } from 'vitest';
import { accountsOf, asTree, sharedAccounts } from './groups';

const group = (group_id: string, parent_group_id: string | null, ...ids: string[]) => ({
  group_id,
  group_name: group_id,
  parent_group_id,
  total_nav: null,
  account_count: ids.length,
  accounts: ids.map((account_id) => ({ account_id, account_name: account_id })),
});

const groups = [
  group('PENSION', 'ALL', 'A', 'B'),
  group('ALL', null, 'A', 'B', 'C'),
  group('CORE', 'GONE', 'C', 'D'),
  group('SMALL', 'PENSION', 'A'),
];

const rows = (of: typeof groups) =>
  asTree(of).map(({ group: { group_id }, depth }) => `${depth} ${group_id}`);

describe('asTree', () => {
  it('puts a group under its parent, or at the top when there is none', () => {
    expect(rows(groups)).toEqual(['0 ALL', '1 PENSION', '2 SMALL', '0 CORE']);
  });

  it('shows each group once, even when two are each other’s parent', () => {
    expect(rows([group('A', 'B', '1'), group('B', 'A', '1'), group('EMPTY', null)])).toEqual([
      '0 EMPTY',
      '0 A',
      '1 B',
    ]);
  });
});

describe('sharedAccounts', () => {
  it('counts an account of two or more of the chosen groups once', () => {
    expect(sharedAccounts(groups, ['ALL', 'PENSION', 'SMALL', 'CORE'])).toBe(3);
    expect(sharedAccounts(groups, ['PENSION', 'CORE'])).toBe(0);
  });
});

describe('accountsOf', () => {
  it('counts an account of two groups once', () => {
    expect(accountsOf(groups, ['ALL', 'CORE'])).toBe(4);
  });
});
