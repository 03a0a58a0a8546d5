import { describe, expect, it } from 'vitest';
import { groups } from '../../../testing/samples';
import { accountsOf, find } from './directory';

describe('the directory of accounts', () => {
  it('has each account once with every group that holds it', () => {
    expect(accountsOf(groups)).toEqual([
      { account_id: 'ACC1', account_name: 'One', groups: ['All mandates', 'Pension mandates'] },
      { account_id: 'ACC2', account_name: 'Two', groups: ['All mandates'] },
    ]);
  });

  it('finds by id, name and group, every word of them', () => {
    const ids = (words: string, group?: string) =>
      find(accountsOf(groups), words, group).map((account) => account.account_id);
    expect(ids('')).toEqual(['ACC1', 'ACC2']);
    expect(ids('acc2')).toEqual(['ACC2']);
    expect(ids('one')).toEqual(['ACC1']);
    expect(ids('pension')).toEqual(['ACC1']);
    expect(ids('all two')).toEqual(['ACC2']);
    expect(ids('', 'Pension mandates')).toEqual(['ACC1']);
    expect(ids('two', 'Pension mandates')).toEqual([]);
  });
});
