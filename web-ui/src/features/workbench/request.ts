import type { PreviewRequest } from '../../shared/api/contract';
import { parseQuantity } from '../../shared/format/quantity';
import type { Draft, MethodDraft } from './draft';
import { parsePairs } from './pairs';

/** The draft as the contract wants it; only what the chosen method reads is sent. */
export function toRequest({ order, method, byHand }: Draft): PreviewRequest {
  return {
    order: {
      security_id: order.security?.cusip ?? '',
      side: order.side,
      quantity: parseQuantity(order.quantity) ?? 0,
      ...(order.settlementDate && { settlement_date: order.settlementDate }),
    },
    allocation_method: method.method,
    portfolio_groups: order.groups,
    parameters: parameters(method),
    constraints: {
      respect_cash: method.respectCash,
      compliance_check: method.complianceCheck,
      ...(method.minAllocation && { min_allocation: parseQuantity(method.minAllocation) ?? 0 }),
    },
    ...(Object.keys(byHand).length > 0 && { account_overrides: byHand }),
  };
}

function parameters(method: MethodDraft): PreviewRequest['parameters'] {
  switch (method.method) {
    case 'PRO_RATA':
      return {
        base_metric: method.baseMetric,
        ...(method.baseMetric === 'CUSTOM' && { custom_base: parsePairs(method.customBase).values }),
      };
    case 'CUSTOM_WEIGHTS':
      return { weights: parsePairs(method.weights).values };
    case 'MIN_DISPERSION':
      return {
        target_metric: method.targetMetric,
        dispersion_weighting: method.weighting,
        ...(method.tolerance && { tolerance: Number(method.tolerance) }),
        ...(method.maxIterations && { max_iterations: Number(method.maxIterations) }),
      };
  }
}
