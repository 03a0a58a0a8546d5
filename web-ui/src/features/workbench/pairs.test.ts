import { describe, expect, it } from 'vitest';
import { parsePairs } from './pairs';

describe('parsePairs', () => {
  it('reads what a spreadsheet puts on the clipboard, heading and thousands separators included', () => {
    const pairs = parsePairs('account\tweight\nACC1\t1,250.5\nACC2\t2\n');
    expect(pairs).toEqual({ values: { ACC1: 1250.5, ACC2: 2 }, count: 2, faults: [] });
  });

  it.each(['ACC1,0.5', 'ACC1;0.5', 'ACC1 0.5', 'ACC1\t0.5', '"ACC1","0.5"'])('reads %s', (line) => {
    expect(parsePairs(line).values).toEqual({ ACC1: 0.5 });
  });

  it('names each line it cannot read', () => {
    const { faults } = parsePairs('ACC1\t1\nACC2\tx\nACC1\t2\nACC3\t-4 %');
    expect(faults).toEqual([
      'Line 2: "ACC2\tx" is not an account and a number.',
      'Line 3: ACC1 is there twice.',
      'Line 4: ACC3 has -4 %; a share is 0 or more.',
    ]);
  });

  it('refuses percentages mixed with plain numbers', () => {
    expect(parsePairs('A\t10%\nB\t0.9').faults).toHaveLength(1);
    expect(parsePairs('A\t10%\nB\t90%').values).toEqual({ A: 10, B: 90 });
  });
});
