import { expect, it } from 'vitest';
import { security } from '../../testing/samples';
import { termsOf, type Statement } from './adopt';
import { toRequest } from './request';

const statement = (method: Statement['inputs']['method']): Statement => ({
  portfolio_groups: ['CORE', 'CREDIT'],
  inputs: {
    order: { side: 'SELL', quantity_par: 2_000_000, settlement_date: '2023-04-03' },
    constraints: { respect_cash: false, compliance_check: true, min_allocation_par: 200_000 },
    method,
    overrides: { ACC1: { kind: 'exclude' }, ACC2: { kind: 'fixed_quantity', quantity_par: 5000 } },
  },
});

it.each([
  [
    { kind: 'pro_rata', base: 'CUSTOM', custom_base: { ACC1: 2 } } as const,
    'PRO_RATA',
    { base_metric: 'CUSTOM', custom_base: { ACC1: 2 } },
  ],
  [
    { kind: 'custom_weights', weights: { ACC1: 2, ACC3: 0.5 }, remainder: 'PRO_RATA' } as const,
    'CUSTOM_WEIGHTS',
    { weights: { ACC1: 2, ACC3: 0.5 }, remainder_handling: 'PRO_RATA' },
  ],
  [
    {
      kind: 'account_instructions',
      instructions: [
        { account_id: 'ACC1', type: 'PERCENTAGE', value: 0.07, max_value: 0.1, priority: 1 },
        { account_id: 'ACC3', type: 'DOLLAR_AMOUNT', value: 250000.5, min_value: 0 },
      ],
      remainder: 'EQUAL',
      allow_partial: false,
    } as Statement['inputs']['method'],
    'CUSTOM_WEIGHTS',
    {
      allocations: [
        { account_id: 'ACC1', type: 'PERCENTAGE', value: 0.07, max_value: 0.1, priority: 1 },
        { account_id: 'ACC3', type: 'DOLLAR_AMOUNT', value: 250000.5, min_value: 0 },
      ],
      allow_partial: false,
      remainder_handling: 'EQUAL',
    },
  ],
  [
    { kind: 'level_to_target', targets: { ACC1: 0.4 }, strict: true } as const,
    'LEVEL_TO_TARGET',
    { targets: { ACC1: 0.4 }, strict: true },
  ],
  [
    {
      kind: 'min_dispersion',
      target: 'DURATION',
      weighting: 'NAV',
      gap_tolerance: 0.0001,
      metric_targets: { ACC1: -0.5 },
      max_iterations: 1000,
    } as const,
    'MIN_DISPERSION',
    {
      target_metric: 'DURATION',
      dispersion_weighting: 'NAV',
      metric_targets: { ACC1: -0.5 },
      gap_tolerance: 0.0001,
      max_iterations: 1000,
    },
  ],
  [
    {
      kind: 'min_dispersion',
      target: 'DURATION',
      weighting: 'NAV',
      gap_tolerance: 0.0001,
      max_iterations: 1000,
      distance: { most: 0.2867, base: 'HOLDING', custom_base: {} },
    } as const,
    'MIN_DISPERSION',
    {
      target_metric: 'DURATION',
      dispersion_weighting: 'NAV',
      gap_tolerance: 0.0001,
      max_iterations: 1000,
      max_distance: 0.2867,
      base_metric: 'HOLDING',
    },
  ],
])('takes the request over from a statement of %j', (method, allocation_method, parameters) => {
  const terms = termsOf(statement(method), security);
  expect(terms && toRequest(terms)).toEqual({
    order: { security_id: security.cusip, side: 'SELL', quantity: 2_000_000, settlement_date: '2023-04-03' },
    allocation_method,
    portfolio_groups: ['CORE', 'CREDIT'],
    parameters,
    constraints: { respect_cash: false, compliance_check: true, min_allocation: 200_000 },
    account_overrides: { ACC1: { exclude: true }, ACC2: { fixed_quantity: 5000 } },
  });
});

it('takes over that soft limits cap', () => {
  const sealed = statement({ kind: 'pro_rata', base: 'NAV', custom_base: {} });
  const constraints = { ...sealed.inputs.constraints, soft_limits: { waived: { '#': 0 } } };
  const terms = termsOf({ ...sealed, inputs: { ...sealed.inputs, constraints } }, security);
  expect(terms && toRequest(terms).constraints).toMatchObject({ soft_limits: 'CAP' });
});

it('takes nothing over that the form cannot say', () => {
  expect(termsOf(statement({ kind: 'pro_rata', base: 'OTHER', custom_base: {} }), security)).toBeNull();
  expect(termsOf(statement({ kind: 'other' }), security)).toBeNull();
});

it('takes targets of the dataset from the dataset again', () => {
  const sealed = statement({ kind: 'level_to_target', targets: { ACC1: 0.5 }, strict: true });
  const terms = termsOf(
    { ...sealed, inputs: { ...sealed.inputs, targets: { account_id: ['ACC1'] } } },
    security,
  );
  expect(terms && toRequest(terms).parameters).toEqual({ targets_from: 'DATASET', strict: true });
});
