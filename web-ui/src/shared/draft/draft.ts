import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Method, Preview, PreviewRequest, Security, Side } from '../api/contract';
import type { AccountLine } from '../lines/line';

/** The order as typed so far. Text stays text until it is sent, so that Back never changes what the user wrote. */
export interface OrderDraft {
  security: Security | null;
  /** null: not chosen yet; none is preset, so that no block goes the wrong way by default. */
  side: Side | null;
  quantity: string;
  /** Clean price per 100 par; empty for the reference price. */
  limitPrice: string;
  settlementDate: string;
  groups: string[];
}

type Parameters = NonNullable<PreviewRequest['parameters']>;
export type BaseMetric = NonNullable<Parameters['base_metric']>;
export type TargetMetric = NonNullable<Parameters['target_metric']>;
export type TargetsFrom = NonNullable<Parameters['targets_from']>;
export type Remainder = NonNullable<Parameters['remainder_handling']>;

export interface MethodDraft {
  method: Method;
  baseMetric: BaseMetric;
  customBase: AccountLine[];
  weights: AccountLine[];
  /** Where the par goes that accounts do not take; empty: as the service does unless it is told. */
  remainder: Remainder | '';
  /** Whether an account may get less than its instruction asks for. */
  allowPartial: boolean;
  /** Where the targets of the accounts come from. */
  targetsFrom: TargetsFrom;
  targets: AccountLine[];
  /** Whether an account beyond its target refuses the order; else it gets nothing. */
  isStrict: boolean;
  targetMetric: TargetMetric;
  weighting: 'EQUAL' | 'NAV';
  /** Whether each account has a target of its own; else all have their mean. */
  hasTargets: boolean;
  metricTargets: AccountLine[];
  /** Optimality gap at which the solver may stop. */
  gapTolerance: string;
  maxIterations: string;
  /** Percent of the pro rata share; empty for no limit. */
  maxDistance: string;
  respectCash: boolean;
  complianceCheck: boolean;
  /** Whether soft limits cap as hard ones do; else they warn. */
  softLimitsCap: boolean;
  minAllocation: string;
}

/** One account taken out of the method's hands: it gets nothing, or exactly this par. */
export type ByHand = { exclude: true } | { fixed_quantity: number };
/** What was set by hand, by account. */
export type ByHands = Record<string, ByHand>;

/** The parts of a draft that a request is made of. */
export type Terms = Pick<Draft, 'order' | 'method' | 'byHand'>;

export interface Draft {
  owner: string | null;
  order: OrderDraft;
  method: MethodDraft;
  byHand: ByHands;
  /** Bond and side that {@link byHand} was set for; with another bond or side it means nothing. */
  byHandFor: string | null;
  /** The preview that this draft led to. */
  previewId: string | null;
  /** The preview of the same bond and side before that one, to see what moved. */
  lastRunId: string | null;
  /** What the draft said when that preview was made. */
  previewedFrom: Terms | null;
}

export const emptyDraft: Draft = {
  owner: null,
  order: { security: null, side: null, quantity: '', limitPrice: '', settlementDate: '', groups: [] },
  method: {
    method: 'PRO_RATA',
    baseMetric: 'NAV',
    customBase: [],
    weights: [],
    remainder: '',
    allowPartial: true,
    targetsFrom: 'REQUEST',
    targets: [],
    isStrict: false,
    targetMetric: 'ACTIVE_SPREAD_DURATION',
    weighting: 'EQUAL',
    hasTargets: false,
    metricTargets: [],
    gapTolerance: '',
    maxIterations: '',
    maxDistance: '',
    respectCash: true,
    complianceCheck: true,
    softLimitsCap: false,
    minAllocation: '',
  },
  byHand: {},
  byHandFor: null,
  previewId: null,
  lastRunId: null,
  previewedFrom: null,
};

/** What a method starts with: who may not override a breach is not led into one. */
export const freshMethod = (mayOverride: boolean): MethodDraft =>
  mayOverride ? emptyDraft.method : { ...emptyDraft.method, softLimitsCap: true };

const subjectOf = ({ security, side }: OrderDraft) => security && side && `${side} ${security.cusip}`;

function byHandAfter(state: Draft, order: OrderDraft): ByHands {
  const subject = subjectOf(order);
  return subject === null || subject === state.byHandFor ? state.byHand : {};
}

/** A sale by NAV would empty the small holders: unless the user chose otherwise, it goes by what is held. */
const baseOf = (side: Side | null): BaseMetric => (side === 'SELL' ? 'HOLDING' : 'NAV');

/** A base that was not chosen follows the side. */
function methodAfter({ order, method }: Draft, { side }: OrderDraft): MethodDraft {
  const isChosen = method.baseMetric !== baseOf(order.side);
  return side === order.side || isChosen ? method : { ...method, baseMetric: baseOf(side) };
}

export const draftSlice = createSlice({
  name: 'draft',
  initialState: emptyDraft,
  reducers: {
    orderDrafted: (state, { payload }: PayloadAction<OrderDraft>) => ({
      ...state,
      order: payload,
      method: methodAfter(state, payload),
      byHand: byHandAfter(state, payload),
    }),
    methodDrafted: (state, { payload }: PayloadAction<MethodDraft>) => ({ ...state, method: payload }),
    accountsSet: (state, { payload }: PayloadAction<ByHands>) => ({
      ...state,
      byHand: { ...state.byHand, ...payload },
      byHandFor: subjectOf(state.order),
    }),
    accountsReleased: (state, { payload }: PayloadAction<string[]>) => {
      const released = new Set(payload);
      const kept = Object.entries(state.byHand).filter(([account]) => !released.has(account));
      return { ...state, byHand: Object.fromEntries(kept) };
    },
    allReleased: (state) => ({ ...state, byHand: {} }),
    /** A preview was made, or one of several compared was chosen. */
    previewed: (state, { payload }: PayloadAction<Pick<Preview, 'allocation_id' | 'method'>>) => {
      const method = { ...state.method, method: payload.method };
      const isAgain = state.previewedFrom && subjectOf(state.previewedFrom.order) === subjectOf(state.order);
      return {
        ...state,
        method,
        lastRunId: isAgain ? state.previewId : null,
        previewId: payload.allocation_id,
        previewedFrom: { order: state.order, method, byHand: state.byHand },
      };
    },
    /** A preview opened by its address becomes this draft's own, with the request that it was made from. */
    adopted: (state, { payload }: PayloadAction<{ allocationId: string; terms: Terms }>) => ({
      ...state,
      ...payload.terms,
      byHandFor: subjectOf(payload.terms.order),
      previewId: payload.allocationId,
      lastRunId: null,
      previewedFrom: payload.terms,
    }),
    startedOver: (state) => ({ ...emptyDraft, owner: state.owner }),
  },
});

export const {
  orderDrafted,
  methodDrafted,
  accountsSet,
  accountsReleased,
  allReleased,
  previewed,
  adopted,
  startedOver,
} = draftSlice.actions;

export interface WithDraft {
  draft: Draft;
}
export const selectDraft = (state: WithDraft) => state.draft;
