import { array, boolean, mixed, object, string } from 'yup';
import { parseQuantity } from '../../shared/format/quantity';
import type { Method, Security, Side } from '../../shared/api/contract';
import type { BaseMetric, MethodDraft, OrderDraft, TargetMetric } from './draft';
import { parsePairs } from './pairs';
import { settlementFault } from './settlement';

/** What a form must hold before it is worth sending. Whether a value is possible, the services say. */

const isReadable = (text: string) => parseQuantity(text) !== null;

const optionalNumber = (words: string) =>
  string()
    .defined()
    .test('number', words, (text) => text === '' || Number(text) > 0);

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
    .required('Enter the par to split, for example 10mm.')
    .test('par', 'Not a whole amount of par. Write 10mm, 2.5m, 500k or 1,000,000.', isReadable)
    .test(
      'positive',
      '0 par splits nothing. Enter the par to split, for example 10mm.',
      (text) => parseQuantity(text) !== 0,
    ),
  settlementDate: string()
    .defined()
    .test('settles', function test(date) {
      const { dates } = (this.options.context ?? {}) as OrderContext;
      const fault = settlementFault(date, dates);
      return fault === null || this.createError({ message: fault.words });
    }),
  groups: array(string().required()).min(1, 'Choose at least one portfolio group.').defined(),
});

const pasted = (message: string) =>
  string()
    .defined()
    .test('pairs', message, function test(text) {
      const pairs = parsePairs(text);
      const [fault] = pairs.faults;
      return fault ? this.createError({ message: fault }) : pairs.count > 0;
    });

const ignored = string().defined();

export const methodRules = object({
  method: mixed<Method>().oneOf(['PRO_RATA', 'CUSTOM_WEIGHTS', 'MIN_DISPERSION']).required(),
  baseMetric: mixed<BaseMetric>().oneOf(['NAV', 'HOLDING', 'CUSTOM']).required(),
  customBase: string()
    .when(['method', 'baseMetric'], {
      is: (method: Method, base: BaseMetric) => method === 'PRO_RATA' && base === 'CUSTOM',
      then: () => pasted('Paste two columns: account and base value.'),
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
  tolerance: optionalNumber('A number above 0, for example 0.0001; empty takes the usual one.'),
  maxIterations: optionalNumber('A whole number above 0; empty takes the usual one.'),
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
export const isMethodComplete = (method: MethodDraft) => methodRules.isValidSync(method);
