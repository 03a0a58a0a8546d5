import { describe, expect, it } from 'vitest';
import { parsePairs } from './pairs';

describe('parsePairs', () => {
  it('reads what a spreadsheet puts on the clipboard, heading and thousands separators included', () => {
    const pairs = parsePairs('account\tweight\nACC1\t1,250.5\nACC2\t2\n');
    expect(pairs).toEqual({ values: { ACC1: 1250.5, ACC2: 2 }, count: 2, heading: 1, faults: [] });
  });

  it.each(['ACC1,0.5', 'ACC1;0.5', 'ACC1 0.5', 'ACC1\t0.5', '"ACC1","0.5"'])('reads %s', (line) => {
    expect(parsePairs(line).values).toEqual({ ACC1: 0.5 });
  });

  it('names each line it cannot read', () => {
    const { faults } = parsePairs('ACC1\t1\nACC2\tx\nACC1\t2\nACC3\t-4 %');
    expect(faults).toEqual([
      'Line 2: "ACC2\tx" is not an account and a number.',
      'Line 3: ACC1 is listed twice.',
      'Line 4: ACC3 has -4 %; the value must be 0 or more.',
    ]);
  });

  it('refuses percentages mixed with plain numbers', () => {
    expect(parsePairs('A\t10%\nB\t0.9').faults).toHaveLength(1);
    expect(parsePairs('A\t10%\nB\t90%').values).toEqual({ A: 10, B: 90 });
  });

  const known = new Map(['ACC1', 'ACC2', 'ACC3'].map((id) => [id.toLowerCase(), id]));

  it.each(['#N/A', '#REF!', 'n/a', 'N/A', 'NA', '-', '', 'none', 'x', 'Big fund'])(
    'never takes an account for a heading, on line 1 with %j',
    (written) => {
      const text = `ACC1\t${written}\nACC2\t75`;
      for (const pairs of [parsePairs(text, known), parsePairs(text)]) {
        expect(pairs.heading).toBeNull();
        expect(pairs.faults).toEqual([expect.stringMatching(/^Line 1: /)]);
      }
    },
  );

  it.each(['#N/A', 'n/a', '-', ''])(
    'says so too of a name that is no account, on line 1 with %j',
    (written) => {
      const { heading, faults } = parsePairs(`ACX\t${written}\nACC2\t75`, known);
      expect(heading).toBeNull();
      expect(faults).toHaveLength(1);
    },
  );

  it('says which line it reads as a heading', () => {
    expect(parsePairs('\nAccount\tName\tWeight\nACC1\tOne\t25', known)).toEqual({
      values: { ACC1: 25 },
      count: 1,
      heading: 2,
      faults: [],
    });
    expect(parsePairs('ACC9\t5\nACC1\t5', known).faults).toEqual(['Line 1: account ACC9 does not exist.']);
    expect(parsePairs('ACC1\t5\nTotal\t5', known).faults).toEqual(['Line 2: account Total does not exist.']);
  });

  it.each([
    'ACC1\tOne\t25\nACC2\tTwo\t75',
    'ACC1\t25\tOne\nACC2\t75\tTwo',
    'ACC1\tOne\t1,000,000\t25\nACC2\tTwo\t2,000,000\t75',
    'ACC1;One;25\nACC2;Two;75',
    'ACC1,One,25\nACC2,Two,75',
    'ACC1 One Fund 25\nACC2 Two Fund 75',
    '"ACC1","One, and more","25"\n"ACC2","Two","75"',
    'acc1\t$25\nAcc2\t$75',
    'ACC1\t25\t\nACC2\t75\t',
  ])('reads the last column that holds numbers: %j', (text) => {
    expect(parsePairs(text, known)).toEqual({
      values: { ACC1: 25, ACC2: 75 },
      count: 2,
      heading: null,
      faults: [],
    });
  });

  it.each([
    ['ACC1\tOne\t100\t#N/A\nACC2\tTwo\t100\t75', 'Line 1: '],
    ['ACC1\t100\t#N/A', 'Line 1: '],
    ['ACC1\tOne\t25\nACC2\t75', 'Line 2: '],
    ['ACC1\t25\nacc1\t75', 'Line 2: acc1 is listed twice.'],
  ])('takes no number from another column: %j', (text, fault) => {
    expect(parsePairs(text, known).faults).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['ACC1\t0,125\nACC2\t0,875', 'Line 1: is "0,125" a decimal number? Write it with a point: 0.125.'],
    ['ACC1\t12,5\nACC2\t1,250', 'Line 1: is "12,5" a decimal number? Write it with a point: 12.5.'],
    ['ACC1\t1.250,5', 'Line 1: is "1.250,5" a decimal number? Write it with a point: 1250.5.'],
    ['ACC1\t1.000\nACC2\t500', 'Line 1: is "1.000" 1 or 1,000?'],
    ['ACC1\t12.125\nACC2\t1,000', 'Line 1: is "12.125" 12.125 or 12,125?'],
    ['ACC1,12,5', 'Line 1: "ACC1,12,5" can be read as one number or as two'],
    ['ACC1,0,125', 'Line 1: "ACC1,0,125" can be read as one number or as two'],
    ['ACC1,One,1,000', 'can be read as one number or as two'],
    ['ACC1 1 000', 'can be read as one number or as two'],
  ])('asks where a number can be meant in two ways: %j', (text, question) => {
    expect(parsePairs(text, known).faults.join('\n')).toContain(question);
  });

  it.each([
    ['ACC1\t12.125\nACC2\t37.5\nACC3\t50', { ACC1: 12.125, ACC2: 37.5, ACC3: 50 }],
    ['ACC1\t33.333\nACC2\t33.333\nACC3\t33.334', { ACC1: 33.333, ACC2: 33.333, ACC3: 33.334 }],
    ['ACC1\t1 000\nACC2\t2 500.5', { ACC1: 1000, ACC2: 2500.5 }],
    ['ACC1,1,250\nACC2,1,000,000', { ACC1: 1250, ACC2: 1000000 }],
    ['ACC1 1,000\nACC2 .5', { ACC1: 1000, ACC2: 0.5 }],
  ])('asks nothing where it cannot: %j', (text, values) => {
    expect(parsePairs(text, known)).toEqual({
      values,
      count: Object.keys(values).length,
      heading: null,
      faults: [],
    });
  });
});
