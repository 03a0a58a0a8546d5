import { createSelector } from '@reduxjs/toolkit';
import type { CompareRequest, Method, PreviewRequest, RoomRequest } from '../api/contract';
import { parseQuantity } from '../format/quantity';
import { selectDraft, type MethodDraft, type Terms, type WithDraft } from './draft';
import { parsePairs, type KnownAccounts } from '../pasted/pairs';

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

/** The methods that the draft has the parameters for: custom weights only when there are any. */
export function comparable({ weights }: MethodDraft, known?: KnownAccounts): Method[] {
  const { count, faults } = parsePairs(weights, known);
  return count > 0 && faults.length === 0
    ? ['PRO_RATA', 'CUSTOM_WEIGHTS', 'MIN_DISPERSION']
    : ['PRO_RATA', 'MIN_DISPERSION'];
}

export type RoomTerms = Omit<RoomRequest, 'portfolio_groups'>;

/** What room is asked for, groups and settlement date aside: the same object while nothing of it changes; null without a bond. */
export const selectRoomTerms = createSelector(
  [
    (state: WithDraft) => selectDraft(state).order.security,
    (state: WithDraft) => selectDraft(state).order.side,
    (state: WithDraft) => selectDraft(state).method,
  ],
  (security, side, method): RoomTerms | null =>
    security && { order: { security_id: security.cusip, side }, constraints: constraintsOf(method) },
);

const constraintsOf = (method: MethodDraft) => ({
  respect_cash: method.respectCash,
  compliance_check: method.complianceCheck,
  ...(method.minAllocation && { min_allocation: parseQuantity(method.minAllocation) ?? 0 }),
});

function terms({ order, method, byHand }: Terms, methods: Method[], known?: KnownAccounts) {
  return {
    order: {
      security_id: order.security?.cusip ?? '',
      side: order.side,
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

function parametersOf(
  name: Method,
  method: MethodDraft,
  known?: KnownAccounts,
): PreviewRequest['parameters'] {
  switch (name) {
    case 'PRO_RATA':
      return {
        base_metric: method.baseMetric,
        ...(method.baseMetric === 'CUSTOM' && { custom_base: parsePairs(method.customBase, known).values }),
      };
    case 'CUSTOM_WEIGHTS':
      return { weights: parsePairs(method.weights, known).values };
    case 'MIN_DISPERSION':
      return {
        target_metric: method.targetMetric,
        dispersion_weighting: method.weighting,
        ...(method.tolerance && { tolerance: Number(method.tolerance) }),
        ...(method.maxIterations && { max_iterations: Number(method.maxIterations) }),
      };
  }
}
