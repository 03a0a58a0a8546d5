import type { Security, Side } from '../api/contract';
import { lineOf, type AccountLine, type Unit } from '../lines/line';
import { inPercent } from '../format/numbers';
import {
  emptyDraft,
  type BaseMetric,
  type ByHands,
  type MethodDraft,
  type Remainder,
  type TargetMetric,
  type TargetsFrom,
  type Terms,
} from './draft';

interface SealedInstruction {
  account_id: string;
  type: Exclude<Unit, 'WEIGHT'>;
  value: number;
  min_value?: number;
  max_value?: number;
  priority?: number;
}

/** What is read of a sealed statement: the request that it was made from. */
export interface Statement {
  portfolio_groups: string[];
  inputs: {
    order: { side: Side; quantity_par: number; settlement_date: string; limit_price_per100?: number | null };
    constraints: {
      respect_cash: boolean;
      compliance_check: boolean;
      min_allocation_par: number;
      /** Where it is there, soft limits cap. */
      soft_limits?: unknown;
    };
    method:
      | { kind: 'pro_rata'; base: string; custom_base: Record<string, number> }
      | { kind: 'custom_weights'; weights: Record<string, number>; remainder: Remainder }
      | {
          kind: 'account_instructions';
          instructions: SealedInstruction[];
          remainder: Remainder;
          allow_partial: boolean;
        }
      | { kind: 'level_to_target'; targets: Record<string, number>; strict: boolean }
      | {
          kind: 'min_dispersion';
          target: string;
          weighting: 'EQUAL' | 'NAV';
          gap_tolerance: number;
          max_iterations: number;
          metric_targets?: Record<string, number>;
          distance?: { most: number; base: string; custom_base: Record<string, number> };
        }
      | { kind: 'other' };
    /** Where they are there, the method's targets come from the dataset. */
    targets?: unknown;
    overrides: Record<string, { kind: 'exclude' } | { kind: 'fixed_quantity'; quantity_par: number }>;
  };
}

const BASES: string[] = [
  'NAV',
  'HOLDING',
  'MARKET_VALUE',
  'AVAILABLE_CASH',
  'EQUAL',
  'CUSTOM',
] satisfies BaseMetric[];

const linesOf = (values: Record<string, number>): AccountLine[] =>
  Object.entries(values).map(([account, value]) => lineOf(account, String(value)));

function instructionLine(instruction: SealedInstruction): AccountLine {
  const { account_id, type, value, min_value, max_value, priority } = instruction;
  const typed = (amount: number | undefined) =>
    amount === undefined
      ? ''
      : String(type === 'PERCENTAGE' ? Number((amount * 100).toPrecision(15)) : amount);
  return {
    account: account_id,
    unit: type,
    value: typed(value),
    least: typed(min_value),
    most: typed(max_value),
    priority: priority === undefined ? '' : String(priority),
  };
}

/** What shares are in proportion to; null where this form cannot say it. */
const baseIn = ({ base, custom_base }: { base: string; custom_base: Record<string, number> }) =>
  BASES.includes(base) ? { baseMetric: base as BaseMetric, customBase: linesOf(custom_base) } : null;

function methodOf({ inputs: { method, constraints, targets } }: Statement): MethodDraft | null {
  const {
    respect_cash: respectCash,
    compliance_check: complianceCheck,
    min_allocation_par: least,
  } = constraints;
  const minAllocation = least > 0 ? String(least) : '';
  const softLimitsCap = constraints.soft_limits !== undefined;
  const targetsFrom: TargetsFrom = targets ? 'DATASET' : 'REQUEST';
  const drafted = {
    ...emptyDraft.method,
    respectCash,
    complianceCheck,
    softLimitsCap,
    minAllocation,
    targetsFrom,
  };
  switch (method.kind) {
    case 'pro_rata': {
      const base = baseIn(method);
      return base && { ...drafted, ...base, method: 'PRO_RATA' };
    }
    case 'custom_weights':
      return {
        ...drafted,
        method: 'CUSTOM_WEIGHTS',
        weights: linesOf(method.weights),
        remainder: method.remainder,
      };
    case 'account_instructions':
      return {
        ...drafted,
        method: 'CUSTOM_WEIGHTS',
        weights: method.instructions.map(instructionLine),
        remainder: method.remainder,
        allowPartial: method.allow_partial,
      };
    case 'level_to_target':
      return {
        ...drafted,
        method: 'LEVEL_TO_TARGET',
        targets: targets ? [] : linesOf(method.targets),
        isStrict: method.strict,
      };
    case 'min_dispersion': {
      const { distance } = method;
      const base = distance ? baseIn(distance) : {};
      return (
        base && {
          ...drafted,
          ...base,
          method: 'MIN_DISPERSION',
          targetMetric: method.target as TargetMetric,
          weighting: method.weighting,
          hasTargets: method.metric_targets !== undefined,
          metricTargets: targets ? [] : linesOf(method.metric_targets ?? {}),
          gapTolerance: String(method.gap_tolerance),
          maxIterations: String(method.max_iterations),
          maxDistance: distance ? String(inPercent(distance.most)) : '',
        }
      );
    }
    default:
      return null;
  }
}

/** The draft that leads to the same request as a statement; null where this form cannot say it. */
export function termsOf(statement: Statement, security: Security): Terms | null {
  const { order, overrides } = statement.inputs;
  const method = methodOf(statement);
  const byHand: ByHands = Object.fromEntries(
    Object.entries(overrides).map(([account, set]) => [
      account,
      set.kind === 'exclude' ? { exclude: true as const } : { fixed_quantity: set.quantity_par },
    ]),
  );
  return (
    method && {
      order: {
        security,
        side: order.side,
        quantity: String(order.quantity_par),
        limitPrice: order.limit_price_per100 ? String(order.limit_price_per100) : '',
        settlementDate: order.settlement_date,
        groups: statement.portfolio_groups,
      },
      method,
      byHand,
    }
  );
}
