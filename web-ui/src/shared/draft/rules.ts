import { array, boolean, mixed, object, string } from 'yup';
import { parseQuantity } from '../format/quantity';
import type { Method, Security, Side } from '../api/contract';
import type { BaseMetric, OrderDraft, TargetMetric } from './draft';
import { parsePairs, type KnownAccounts } from '../pasted/pairs';
import { quantityFault } from './quantityFault';
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

export const orderRules = object({
  security: mixed<Security>()
    .nullable()
    .defined()
    .test('chosen', 'Choose a bond from the list.', (security) => security !== null),
  side: mixed<Side>().oneOf(['BUY', 'SELL']).required(),
  quantity: string()
    .required('Enter the par to allocate, for example 10mm.')
    .test('par', function test(text) {
      const fault = quantityFault(text, (this.parent as OrderDraft).security);
      return fault === null || this.createError({ message: fault });
    }),
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
}

const pasted = (message: string) =>
  string()
    .defined()
    .test('pairs', message, function test(text) {
      const { known } = (this.options.context ?? {}) as MethodContext;
      const pairs = parsePairs(text, known);
      return pairs.faults.length > 0
        ? this.createError({ message: pairs.faults.join('\n') })
        : pairs.count > 0;
    });

const ignored = string().defined();

export const methodRules = object({
  method: mixed<Method>().oneOf(['PRO_RATA', 'CUSTOM_WEIGHTS', 'MIN_DISPERSION']).required(),
  baseMetric: mixed<BaseMetric>().oneOf(['NAV', 'HOLDING', 'CUSTOM']).required(),
  customBase: string()
    .when(['method', 'baseMetric'], {
      is: (method: Method, base: BaseMetric) => method === 'PRO_RATA' && base === 'CUSTOM',
      then: () => pasted('Paste two columns: account and custom value.'),
      otherwise: () => ignored,
    })
    .defined(),
  weights: string()
    .when('method', {
      is: 'CUSTOM_WEIGHTS',
      then: () => pasted('Paste two columns: account and weight.'),
      otherwise: () => ignored,
    })
    .defined(),
  targetMetric: mixed<TargetMetric>().required(),
  weighting: mixed<'EQUAL' | 'NAV'>().oneOf(['EQUAL', 'NAV']).required(),
  tolerance: optionalNumber(
    'A number from 0 to 1, for example 0.0001; leave empty for the default.',
    (value) => value >= 0 && value <= 1,
  ),
  maxIterations: optionalNumber(
    'A whole number, 0 or more; leave empty for the default.',
    (value) => Number.isInteger(value) && value >= 0,
  ),
  respectCash: boolean().required(),
  complianceCheck: boolean().required(),
  minAllocation: string()
    .defined()
    .test(
      'par',
      'Not a whole amount of par. Write 200k or 200,000.',
      (text) => text === '' || parseQuantity(text) !== null,
    ),
});

export const isOrderComplete = (order: OrderDraft) => orderRules.isValidSync(order);
