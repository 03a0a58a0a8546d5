import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Method, Preview, Security, Side } from '../api/contract';

/** The order as typed so far. Text stays text until it is sent, so that Back never changes what the user wrote. */
export interface OrderDraft {
  security: Security | null;
  side: Side;
  quantity: string;
  settlementDate: string;
  groups: string[];
}

export type BaseMetric = 'NAV' | 'HOLDING' | 'CUSTOM';
export type TargetMetric =
  'ACTIVE_SPREAD_DURATION' | 'SPREAD_DURATION' | 'DURATION' | 'CONTRIBUTION_TO_DURATION' | 'DTS';

export interface MethodDraft {
  method: Method;
  baseMetric: BaseMetric;
  customBase: string;
  weights: string;
  targetMetric: TargetMetric;
  weighting: 'EQUAL' | 'NAV';
  tolerance: string;
  maxIterations: string;
  respectCash: boolean;
  complianceCheck: boolean;
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
  /** What the draft said when that preview was made. */
  previewedFrom: Terms | null;
}

export const emptyDraft: Draft = {
  owner: null,
  order: { security: null, side: 'BUY', quantity: '', settlementDate: '', groups: [] },
  method: {
    method: 'PRO_RATA',
    baseMetric: 'NAV',
    customBase: '',
    weights: '',
    targetMetric: 'ACTIVE_SPREAD_DURATION',
    weighting: 'EQUAL',
    tolerance: '',
    maxIterations: '',
    respectCash: true,
    complianceCheck: true,
    minAllocation: '',
  },
  byHand: {},
  byHandFor: null,
  previewId: null,
  previewedFrom: null,
};

const subjectOf = ({ security, side }: OrderDraft) => security && `${side} ${security.cusip}`;

function byHandAfter(state: Draft, order: OrderDraft): ByHands {
  const subject = subjectOf(order);
  return subject === null || subject === state.byHandFor ? state.byHand : {};
}

export const draftSlice = createSlice({
  name: 'draft',
  initialState: emptyDraft,
  reducers: {
    orderDrafted: (state, { payload }: PayloadAction<OrderDraft>) => ({
      ...state,
      order: payload,
      byHand: byHandAfter(state, payload),
    }),
    methodDrafted: (state, { payload }: PayloadAction<MethodDraft>) => ({ ...state, method: payload }),
    accountSet: (state, { payload }: PayloadAction<{ account: string; byHand: ByHand }>) => ({
      ...state,
      byHand: { ...state.byHand, [payload.account]: payload.byHand },
      byHandFor: subjectOf(state.order),
    }),
    accountReleased: (state, { payload }: PayloadAction<string>) => ({
      ...state,
      byHand: Object.fromEntries(Object.entries(state.byHand).filter(([account]) => account !== payload)),
    }),
    allReleased: (state) => ({ ...state, byHand: {} }),
    /** A preview was made, or one of several compared was chosen. */
    previewed: (state, { payload }: PayloadAction<Pick<Preview, 'allocation_id' | 'method'>>) => {
      const method = { ...state.method, method: payload.method };
      return {
        ...state,
        method,
        previewId: payload.allocation_id,
        previewedFrom: { order: state.order, method, byHand: state.byHand },
      };
    },
    startedOver: (state) => ({ ...emptyDraft, owner: state.owner }),
  },
});

export const {
  orderDrafted,
  methodDrafted,
  accountSet,
  accountReleased,
  allReleased,
  previewed,
  startedOver,
} = draftSlice.actions;

export interface WithDraft {
  draft: Draft;
}
export const selectDraft = (state: WithDraft) => state.draft;
