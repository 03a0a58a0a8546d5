import { describe, expect, it } from 'vitest';
import { accountsOf, asTree } from './groups';

const group = (group_id: string, ...ids: string[]) => ({
  group_id,
  group_name: group_id,
  account_count: ids.length,
  accounts: ids.map((account_id) => ({ account_id, account_name: account_id })),
});

const groups = [
  group('PENSION', 'A', 'B'),
  group('ALL', 'A', 'B', 'C'),
  group('CORE', 'C', 'D'),
  group('SMALL', 'A'),
];

describe('asTree', () => {
  it('puts a group under the smallest one that holds all its accounts', () => {
    expect(asTree(groups).map(({ group: { group_id }, depth }) => `${depth} ${group_id}`)).toEqual([
      '0 ALL',
      '1 PENSION',
      '2 SMALL',
      '0 CORE',
    ]);
  });

  it('loses no group when two hold the same accounts, or none', () => {
    expect(asTree([group('A', '1'), group('B', '1'), group('EMPTY')])).toHaveLength(3);
  });
});

describe('accountsOf', () => {
  it('counts an account of two groups once', () => {
    expect(accountsOf(groups, ['ALL', 'CORE'])).toBe(4);
  });
});
