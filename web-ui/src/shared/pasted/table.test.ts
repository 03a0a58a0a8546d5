import { describe, expect, it } from 'vitest';
import { faultsOf, faultsTogether } from '../lines/judge';
import type { Unit } from '../lines/line';
import { valuesOf } from '../lines/sent';
import type { Decimal } from './decimals';
import { readTable } from './table';

const known = new Map(['ACC1', 'ACC2', 'ACC3'].map((id) => [id.toLowerCase(), id]));
const read = (text: string, unit: Unit = 'WEIGHT', decimal: Decimal | null = null) =>
  readTable(text, { known, unit, decimal });
const valuesIn = (text: string, decimal: Decimal | null = null) => {
  const { lines, question } = read(text, 'WEIGHT', decimal);
  expect(question).toBeNull();
  expect(faultsOf(lines, { known, isSigned: false })).toEqual(lines.map(() => null));
  return valuesOf(lines, known);
};
/** The fault of each line, and of all together. */
const faultsIn = (text: string, unit: Unit = 'WEIGHT') => {
  const { lines } = read(text, unit);
  return [
    ...faultsOf(lines, { known, isSigned: false }).filter((fault) => fault !== null),
    ...faultsTogether(lines),
  ];
};

describe('A pasted table', () => {
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
    'ACC1\t25%\nACC2\t75%',
  ])('has the account first and the number last: %j', (text) => {
    expect(valuesIn(text)).toEqual({ ACC1: 25, ACC2: 75 });
  });

  it.each(['#N/A', '#REF!', 'n/a', 'NA', '-', '', 'none', 'x', 'Big fund'])(
    'drops no line: one with %j for a number stays and says so',
    (written) => {
      const { lines, notes } = read(`ACC1\t${written}\nACC2\t75`);
      expect(lines.map(({ account }) => account)).toEqual(['ACC1', 'ACC2']);
      expect(notes).toEqual([]);
      expect(faultsIn(`ACC1\t${written}\nACC2\t75`)).toEqual([expect.stringMatching(/^Value: /)]);
    },
  );

  it('says which line it reads as the header, and finds columns by their names there', () => {
    const { lines, notes } = read(
      'Priority,Max,Account ID,Name,Value,Type,Min\n1,20mm,acc1,One,5mm,par,1mm\n,,ACC3,Three,12.5,%,\n',
    );
    expect(notes).toEqual(['Line 1 read as the header.']);
    expect(lines).toEqual([
      { account: 'ACC1', unit: 'QUANTITY', value: '5mm', least: '1mm', most: '20mm', priority: '1' },
      { account: 'ACC3', unit: 'PERCENTAGE', value: '12.5', least: '', most: '', priority: '' },
    ]);
  });

  it('knows a column of units, and signs where amounts are meant', () => {
    const units = (text: string, unit: Unit) => read(text, unit).lines.map((line) => line.unit);
    expect(units('ACC1\t$\t5\nACC2\tpar\t5mm\nACC3\tPct\t5', 'WEIGHT')).toEqual([
      'DOLLAR_AMOUNT',
      'QUANTITY',
      'PERCENTAGE',
    ]);
    expect(units('ACC1\t$5\nACC2\t5%\nACC3\t5', 'QUANTITY')).toEqual([
      'DOLLAR_AMOUNT',
      'PERCENTAGE',
      'QUANTITY',
    ]);
    expect(faultsIn('Account\tType\tValue\nACC1\tlots\t5', 'QUANTITY')).toEqual([
      'Value: "5 lots" is not an amount of par, for example 10mm or 500k.',
    ]);
  });

  it.each([
    ['ACC1\t5\nACC2\t6\nTotal\t11', 'Line 3 read as the total, 11; the lines add up to it.'],
    ['ACC1\t0.1\nACC2\t0.2\nGrand Total\t0.3', 'Line 3 read as the total, 0.3; the lines add up to it.'],
    ['ACC1\t5\nSum:\t6', 'Line 2 says 6 in total, but the lines add up to 5. Check the lines.'],
  ])('has its totals row recognized: %j', (text, note) => {
    const { lines, notes } = read(text);
    expect(notes).toEqual([note]);
    expect(lines.every(({ account }) => known.has(account.toLowerCase()))).toBe(true);
  });

  it.each([
    ['ACC9\t5\nACC1\t5', 'Account ACC9 does not exist.'],
    ['ACC1\t25\nacc1\t75', 'ACC1 is listed twice.'],
    ['ACC1\t-4', 'Value: -4 is negative; the value must be 0 or more.'],
    ['ACC1\tOne\t100\t#N/A\nACC2\tTwo\t100\t75', 'Value: "#N/A" is not a number.'],
    ['ACC1\t100\t#N/A', 'Value: "#N/A" is not a number.'],
    ['ACC1\tOne\t25\nACC2\t75', 'Value: has no value; enter one or delete the line.'],
    ['ACC1,12,5', 'Value: "12 | 5" is not a number.'],
    ['ACC1,0,125', 'Value: "0 | 125" is not a number.'],
    ['ACC1,One,1,000', 'Value: "1 | 000" is not a number.'],
    ['ACC1 1 000', 'Value: "1 | 000" is not a number.'],
    ['ACC1\t10%\nACC2\t0.9', 'Some weights are percentages and some are not: write all in one way.'],
  ])('takes no number from another column, and none twice: %j', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it.each([
    ['ACC1\t0,125\nACC2\t0,875', '0,125', 'no number', '0.125', { ACC1: 0.125, ACC2: 0.875 }],
    ['ACC1\t12,5\nACC2\t1.250', '12,5', 'no number', '12.5', { ACC1: 12.5, ACC2: 1250 }],
    ['ACC1\t1.234,56', '1.234,56', 'no number', '1,234.56', { ACC1: 1234.56 }],
    ['ACC1\t1.000\nACC2\t500', '1.000', '1', '1,000', { ACC1: 1000, ACC2: 500 }],
  ])('asks once how decimals are written: %j', (text, written, byPoint, byComma, values) => {
    expect(read(text).question).toEqual({ line: 1, written, byPoint, byComma });
    expect(valuesIn(text, 'COMMA')).toEqual(values);
    expect(read(text, 'WEIGHT', 'POINT').question).toBeNull();
  });

  it.each([
    ['ACC1\t12.125\nACC2\t37.5\nACC3\t50', { ACC1: 12.125, ACC2: 37.5, ACC3: 50 }],
    ['ACC1\t33.333\nACC2\t33.333\nACC3\t33.334', { ACC1: 33.333, ACC2: 33.333, ACC3: 33.334 }],
    ['ACC1\t1 000\nACC2\t2 500.5', { ACC1: 1000, ACC2: 2500.5 }],
    ['ACC1,1,250\nACC2,1,000,000', { ACC1: 1250, ACC2: 1000000 }],
    ['ACC1 1,000\nACC2 .5', { ACC1: 1000, ACC2: 0.5 }],
  ])('asks nothing where a number can be read in one way: %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});
