/** Accounts with a number each, as they are typed or pasted: weights, instructions, targets. Text stays text until it is sent. */

/** What the number of a line counts; `WEIGHT` where it is only compared with the others. */
export type Unit = 'WEIGHT' | 'DOLLAR_AMOUNT' | 'PERCENTAGE' | 'QUANTITY';

export interface AccountLine {
  account: string;
  unit: Unit;
  value: string;
  /** The least and the most that an instruction asks for, in its unit; empty for none. */
  least: string;
  most: string;
  /** Smaller first; empty for after all others. */
  priority: string;
}

export const UNIT_WORDS: Record<Unit, string> = {
  WEIGHT: 'Weight',
  DOLLAR_AMOUNT: '$',
  PERCENTAGE: '% of block',
  QUANTITY: 'Par',
};

/** The lists of lines that a method can take. */
export type LinesName = 'weights' | 'customBase' | 'targets' | 'metricTargets';

interface Kind {
  title: string;
  /** The header over the numbers. */
  value: string;
  units: Unit[];
  isSigned: boolean;
  missing: string;
}

export const LINES: Record<LinesName, Kind> = {
  weights: {
    title: 'Weights and instructions',
    value: 'Value',
    units: ['WEIGHT', 'DOLLAR_AMOUNT', 'PERCENTAGE', 'QUANTITY'],
    isSigned: false,
    missing: 'Enter or paste at least one account and its value.',
  },
  customBase: {
    title: 'Custom values',
    value: 'Value',
    units: ['WEIGHT'],
    isSigned: false,
    missing: 'Enter or paste at least one account and its value.',
  },
  targets: {
    title: 'Target weights',
    value: 'Target weight',
    units: ['WEIGHT'],
    isSigned: false,
    missing: 'Enter or paste at least one account and its target weight.',
  },
  metricTargets: {
    title: 'Targets by account',
    value: 'Target',
    units: ['WEIGHT'],
    isSigned: true,
    missing: 'Enter or paste at least one account and its target.',
  },
};

export const lineOf = (account: string, value: string, unit: Unit = 'WEIGHT'): AccountLine => ({
  account,
  unit,
  value,
  least: '',
  most: '',
  priority: '',
});

export const isBlank = ({ account, value }: AccountLine): boolean =>
  account.trim() === '' && value.trim() === '';

/** Whether lines ask for amounts, so that they are instructions and not weights. */
export const areInstructions = (lines: AccountLine[]): boolean => lines.some(({ unit }) => unit !== 'WEIGHT');
