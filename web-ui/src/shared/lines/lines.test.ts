import { describe, expect, it } from 'vitest';
import { faultsOf, faultsTogether } from './judge';
import { lineOf, type AccountLine } from './line';
import { weightsOrInstructions } from './sent';
import { shareOf, totalsOf } from './totals';

const known = new Map(['ACC1', 'ACC2'].map((id) => [id.toLowerCase(), id]));
const bounds = { known, scope: new Set(['ACC1']), isSigned: false };
const sent = (lines: AccountLine[], allowPartial = true) =>
  weightsOrInstructions(lines, { allowPartial, known });

describe('The lines of a method', () => {
  it('are weights in the short form, and instructions where they ask for amounts', () => {
    expect(sent([lineOf('acc1', '25'), lineOf('', '')])).toEqual({ weights: { ACC1: 25 } });
    const full = { ...lineOf('acc1', '12.5%', 'PERCENTAGE'), least: '1', most: '20', priority: '2' };
    expect(sent([full, lineOf('ACC2', '$1.5mm', 'DOLLAR_AMOUNT')], false)).toEqual({
      allocations: [
        {
          account_id: 'ACC1',
          type: 'PERCENTAGE',
          value: 0.125,
          min_value: 0.01,
          max_value: 0.2,
          priority: 2,
        },
        { account_id: 'ACC2', type: 'DOLLAR_AMOUNT', value: 1500000 },
      ],
      allow_partial: false,
    });
  });

  it('say line by line what cannot be sent', () => {
    const of = (line: Partial<AccountLine>) =>
      faultsOf([{ ...lineOf('ACC1', '5mm', 'QUANTITY'), ...line }], bounds)[0];
    expect(of({})).toBeNull();
    expect(of({ account: 'ACC2' })).toBe('Account ACC2 is not in the chosen groups.');
    expect(of({ account: '' })).toBe('Enter the account.');
    expect(of({ value: 'ten' })).toMatch(/^Value: "ten" is not an amount of par/);
    expect(of({ value: '1.234,5' })).toMatch(/decimal number\? Write it with a point: 1234\.5\.$/);
    expect(of({ least: '6mm', most: '1mm' })).toBe('Min 6mm is above max 1mm.');
    expect(of({ most: 'x' })).toMatch(/^Max: "x" is not/);
    expect(of({ priority: '1.5' })).toMatch(/^Priority 1\.5 is not a whole number/);
    expect(faultsOf([lineOf('ACC1', '-0.5')], { ...bounds, isSigned: true })).toEqual([null]);
  });

  it('say together that kinds are mixed, and that percentages are too many', () => {
    expect(faultsTogether([lineOf('ACC1', '5'), lineOf('ACC2', '5', 'QUANTITY')])).toEqual([
      expect.stringMatching(/^Weights and amounts cannot be mixed/),
    ]);
    const percents = (...values: string[]) => values.map((value) => lineOf('ACC1', value, 'PERCENTAGE'));
    expect(faultsTogether(percents('60', '50'))).toEqual([
      'The percentages add up to 110.00%; the most is 100%.',
    ]);
    expect(faultsTogether(percents('33.3', '33.3', '33.4'))).toEqual([]);
  });

  it('have running totals, against the block where that can be said', () => {
    const lines = [
      lineOf('ACC1', '4mm', 'QUANTITY'),
      lineOf('ACC2', '25', 'PERCENTAGE'),
      lineOf('ACC1', '$1,000.50', 'DOLLAR_AMOUNT'),
    ];
    expect(totalsOf(lines, 10_000_000)).toBe(
      '3 accounts, 4,000,000 par, 25.00% of block, $1,000.50, 3,500,000 par left',
    );
    expect(totalsOf(lines, 5_000_000)).toMatch(/over by 250,000 par$/);
    expect(lines.map((line) => shareOf(line, 0, 10_000_000))).toEqual([0.4, 0.25, null]);
    expect(shareOf(lineOf('ACC1', '1'), 4, null)).toBe(0.25);
  });
});
