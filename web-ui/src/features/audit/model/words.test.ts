import { describe, expect, it } from 'vitest';
import { changesOf, valueInWords } from './words';

describe('a stored value in words', () => {
  it.each([
    [null, '–'],
    [4000000, '4,000,000'],
    [true, 'yes'],
    [[], 'none'],
    [['a', 'b'], 'a, b'],
    [
      [
        { account_id: 'A1', type: 'CASH' },
        { account_id: 'A2', type: 'CASH' },
      ],
      'account id A1, type CASH\naccount id A2, type CASH',
    ],
  ])('%j reads %s', (value, words) => {
    expect(valueInWords(value)).toBe(words);
  });

  it('sets before against after, field by field', () => {
    expect(changesOf({ status: 'SUBMITTING', version: 2 }, { status: 'SUBMITTED', version: 2 })).toEqual([
      { name: 'status', before: 'SUBMITTING', after: 'SUBMITTED', isChanged: true },
      { name: 'version', before: '2', after: '2', isChanged: false },
    ]);
    expect(changesOf(null, { active: true })).toEqual([
      { name: 'active', before: '–', after: 'yes', isChanged: true },
    ]);
  });
});
