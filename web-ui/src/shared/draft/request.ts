import { createSelector } from '@reduxjs/toolkit';
import type {
  CompareRequest,
  FrontierRequest,
  Method,
  PreviewRequest,
  RoomRequest,
  Side,
} from '../api/contract';
import { shareOf } from '../format/numbers';
import { parseQuantity } from '../format/quantity';
import { selectDraft, type MethodDraft, type Terms, type WithDraft } from './draft';
import { faultsOf, faultsTogether } from '../lines/judge';
import { isBlank, type AccountLine } from '../lines/line';
import { valuesOf, weightsOrInstructions } from '../lines/sent';
import type { KnownAccounts } from '../pasted/knownAccounts';

/** The draft as the contract wants it; only what the chosen method reads is sent, accounts as they are known. */
export function toRequest(draft: Terms, known?: KnownAccounts): PreviewRequest {
  const { method } = draft.method;
  return { ...terms(draft, [method], known), allocation_method: method };
}

/** Whether two drafts ask for the same split, accounts set by hand aside. */
export const asksTheSame = (one: Terms, other: Terms): boolean =>
  (one.order === other.order && one.method === other.method) ||
  JSON.stringify(toRequest({ ...one, byHand: {} })) === JSON.stringify(toRequest({ ...other, byHand: {} }));

/** The same order by several methods, with the parameters of them all. */
export function toCompareRequest(draft: Terms, methods: Method[], known?: KnownAccounts): CompareRequest {
  return { ...terms(draft, methods, known), allocation_methods: methods };
}

/** The same order from pro rata to minimum dispersion: whatever distance the draft allows. */
export function toFrontierRequest(draft: Terms, known?: KnownAccounts): FrontierRequest {
  const method = { ...draft.method, maxDistance: '' };
  const request = terms({ ...draft, method }, ['MIN_DISPERSION'], known);
  return { ...request, parameters: { ...request.parameters, ...baseOf(method, known) } };
}

/** The methods that the draft has the parameters for: custom weights and targets only when there are any that can be sent. */
export function comparable({ weights, targets, targetsFrom }: MethodDraft, known?: KnownAccounts): Method[] {
  const canSend = (lines: AccountLine[]) =>
    lines.some((line) => !isBlank(line)) &&
    faultsOf(lines, { known, isSigned: false }).every((fault) => fault === null) &&
    faultsTogether(lines).length === 0;
  return [
    'PRO_RATA',
    ...(canSend(weights) ? ['CUSTOM_WEIGHTS' as const] : []),
    ...(targetsFrom === 'REQUEST' && canSend(targets) ? ['LEVEL_TO_TARGET' as const] : []),
    'MIN_DISPERSION',
  ];
}

export type RoomTerms = Omit<RoomRequest, 'portfolio_groups'>;

/** What room is asked for, groups and settlement date aside: the same object while nothing of it changes; null without bond or side. */
export const selectRoomTerms = createSelector(
  [
    (state: WithDraft) => selectDraft(state).order.security,
    (state: WithDraft) => selectDraft(state).order.side,
    (state: WithDraft) => selectDraft(state).method,
  ],
  (security, side, method): RoomTerms | null =>
    security && side && { order: { security_id: security.cusip, side }, constraints: constraintsOf(method) },
);

const constraintsOf = (method: MethodDraft) => ({
  respect_cash: method.respectCash,
  compliance_check: method.complianceCheck,
  ...(method.softLimitsCap && { soft_limits: 'CAP' as const }),
  ...(method.minAllocation && { min_allocation: parseQuantity(method.minAllocation) ?? 0 }),
});

function terms({ order, method, byHand }: Terms, methods: Method[], known?: KnownAccounts) {
  return {
    order: {
      security_id: order.security?.cusip ?? '',
      // The form lets no order pass without a side.
      side: order.side as Side,
      ...(order.limitPrice.trim() && { limit_price: Number(order.limitPrice) }),
      ...(order.settlementDate && { settlement_date: order.settlementDate }),
      quantity: parseQuantity(order.quantity) ?? 0,
    },
    portfolio_groups: order.groups,
    parameters: Object.assign({}, ...methods.map((name) => parametersOf(name, method, known))) as NonNullable<
      PreviewRequest['parameters']
    >,
    constraints: constraintsOf(method),
    ...(Object.keys(byHand).length > 0 && { account_overrides: byHand }),
  };
}

/** What pro rata shares are in proportion to. */
const baseOf = (method: MethodDraft, known?: KnownAccounts) => ({
  base_metric: method.baseMetric,
  ...(method.baseMetric === 'CUSTOM' && { custom_base: valuesOf(method.customBase, known) }),
});

const FROM_DATASET = { targets_from: 'DATASET' as const };

const targetsOf = (method: MethodDraft, known?: KnownAccounts) =>
  method.targetsFrom === 'DATASET' ? FROM_DATASET : { targets: valuesOf(method.targets, known) };

const metricTargetsOf = (method: MethodDraft, known?: KnownAccounts) =>
  method.targetsFrom === 'DATASET' ? FROM_DATASET : { metric_targets: valuesOf(method.metricTargets, known) };

function parametersOf(
  name: Method,
  method: MethodDraft,
  known?: KnownAccounts,
): PreviewRequest['parameters'] {
  switch (name) {
    case 'PRO_RATA':
      return baseOf(method, known);
    case 'CUSTOM_WEIGHTS':
      return {
        ...weightsOrInstructions(method.weights, { allowPartial: method.allowPartial, known }),
        ...(method.remainder && { remainder_handling: method.remainder }),
      };
    case 'LEVEL_TO_TARGET':
      return { ...targetsOf(method, known), ...(method.isStrict && { strict: true }) };
    case 'MIN_DISPERSION':
      return {
        target_metric: method.targetMetric,
        dispersion_weighting: method.weighting,
        ...(method.hasTargets && metricTargetsOf(method, known)),
        ...(method.gapTolerance && { gap_tolerance: Number(method.gapTolerance) }),
        ...(method.maxIterations && { max_iterations: Number(method.maxIterations) }),
        ...(method.maxDistance && { max_distance: shareOf(method.maxDistance), ...baseOf(method, known) }),
      };
  }
}
