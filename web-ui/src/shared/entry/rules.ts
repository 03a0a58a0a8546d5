import { array, boolean, mixed, object, string } from 'yup';
import { parseQuantity, quantityFault } from '../format/quantity';
import type { Method, Security, Side } from '../api/contract';
import type { BaseMetric, OrderDraft, Remainder, TargetMetric, TargetsFrom } from '../draft/draft';
import { faultsOf, faultsTogether } from '../lines/judge';
import { isBlank, LINES, type AccountLine, type LinesName } from '../lines/line';
import type { KnownAccounts } from '../pasted/knownAccounts';
import { settlementFault } from './settlement';

/** What a form must hold before it is worth sending. Whether a value is possible, the services say. */

const optionalNumber = (words: string, isAllowed: (value: number) => boolean) =>
  string()
    .defined()
    .test('number', words, (text) => text.trim() === '' || isAllowed(Number(text)));

/** What the rules of an order read beside it. */
export interface OrderContext {
  /** The dates on which it may settle, when they are known. */
  dates?: string[] | undefined;
}

const limitPriceRule = optionalNumber(
  'A clean price per 100 par from 0.0001 to 1,000; leave empty for the reference price.',
  (price) => price >= 0.0001 && price <= 1000,
);

export const isLimitPrice = (text: string): boolean => limitPriceRule.isValidSync(text);

export const orderRules = object({
  security: mixed<Security>()
    .nullable()
    .defined()
    .test('chosen', 'Choose a bond from the list.', (security) => security !== null),
  side: mixed<Side>()
    .nullable()
    .defined()
    .test('chosen', 'Choose BUY or SELL.', (side) => side !== null),
  quantity: string()
    .required('Enter the par to allocate, for example 10mm.')
    .test('par', function test(text) {
      const fault = quantityFault(text);
      return fault === null || this.createError({ message: fault });
    }),
  limitPrice: limitPriceRule,
  settlementDate: string()
    .defined()
    .test('settles', function test(date) {
      const { dates } = (this.options.context ?? {}) as OrderContext;
      const fault = settlementFault(date, dates);
      return fault === null || this.createError({ message: fault.words });
    }),
  groups: array(string().required()).min(1, 'Choose at least one portfolio group.').defined(),
});

/** What the rules of a method read beside it. */
export interface MethodContext {
  /** Every account there is, when they are known. */
  known?: KnownAccounts | undefined;
  /** The accounts of the chosen groups. */
  scope?: ReadonlySet<string> | undefined;
}

/** The first rows at fault, by their place in the grid, which says it of each; a file's lines are counted with its header. */
const FAULTS_SHOWN = 3;

/** Why a list of lines cannot be sent; null: it can. */
export function linesFault(
  lines: AccountLine[],
  name: LinesName,
  { known, scope }: MethodContext,
): string | null {
  if (lines.every(isBlank)) {
    return LINES[name].missing;
  }
  const { isSigned } = LINES[name];
  const faults = faultsOf(lines, { known, scope, isSigned }).flatMap((fault, at) =>
    fault ? [`Row ${at + 1}: ${fault}`] : [],
  );
  const more = faults.length - FAULTS_SHOWN;
  const said = [...faults.slice(0, FAULTS_SHOWN), ...(more > 0 ? [`And ${more} more rows.`] : [])];
  return [...said, ...faultsTogether(lines)].join('\n') || null;
}

const lines = (name: LinesName, isRead: (method: Read) => boolean) =>
  mixed<AccountLine[]>()
    .required()
    .test('lines', function test(value) {
      const fault = isRead(this.parent as Read)
        ? linesFault(value, name, (this.options.context ?? {}) as MethodContext)
        : null;
      return fault === null || this.createError({ message: fault });
    });

interface Read {
  method: Method;
  baseMetric: BaseMetric;
  hasTargets: boolean;
  targetsFrom: TargetsFrom;
}

/** Percent of the pro rata share. */
const MOST_DISTANCE = 100_000_000;

export const methodRules = object({
  method: mixed<Method>()
    .oneOf(['PRO_RATA', 'CUSTOM_WEIGHTS', 'LEVEL_TO_TARGET', 'MIN_DISPERSION'])
    .required(),
  baseMetric: mixed<BaseMetric>().required(),
  customBase: lines('customBase', (read) => read.method === 'PRO_RATA' && read.baseMetric === 'CUSTOM'),
  weights: lines('weights', (read) => read.method === 'CUSTOM_WEIGHTS'),
  remainder: mixed<Remainder | ''>().defined(),
  allowPartial: boolean().required(),
  targetsFrom: mixed<TargetsFrom>().oneOf(['REQUEST', 'DATASET']).required(),
  targets: lines('targets', (read) => read.method === 'LEVEL_TO_TARGET' && read.targetsFrom === 'REQUEST'),
  isStrict: boolean().required(),
  hasTargets: boolean().required(),
  metricTargets: lines(
    'metricTargets',
    (read) => read.method === 'MIN_DISPERSION' && read.hasTargets && read.targetsFrom === 'REQUEST',
  ),
  targetMetric: mixed<TargetMetric>().required(),
  weighting: mixed<'EQUAL' | 'NAV'>().oneOf(['EQUAL', 'NAV']).required(),
  gapTolerance: optionalNumber(
    'A number from 0 to 1, for example 0.0001; leave empty for the default.',
    (value) => value >= 0 && value <= 1,
  ),
  maxIterations: optionalNumber(
    'A whole number, 0 or more; leave empty for the default.',
    (value) => Number.isInteger(value) && value >= 0,
  ),
  maxDistance: optionalNumber(
    'A percentage, 0 or more, for example 25; leave empty for no limit.',
    (value) => value >= 0 && value <= MOST_DISTANCE,
  ),
  respectCash: boolean().required(),
  complianceCheck: boolean().required(),
  softLimitsCap: boolean().required(),
  minAllocation: string()
    .defined()
    .test(
      'par',
      'Not a whole amount of par. Write 200k or 200,000.',
      (text) => text === '' || parseQuantity(text) !== null,
    ),
});

export const isOrderComplete = (order: OrderDraft) => orderRules.isValidSync(order);
