import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Method, Preview, Security, Side } from '../../shared/api/contract';

/** The order as typed so far. Text stays text until it is sent, so that Back never changes what somebody wrote. */
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

export interface Draft {
  owner: string | null;
  order: OrderDraft;
  method: MethodDraft;
  /** The preview that this draft led to, and the day of the data it rests on. */
  previewId: string | null;
  asOf: string | null;
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
  previewId: null,
  asOf: null,
};

export const draftSlice = createSlice({
  name: 'draft',
  initialState: emptyDraft,
  reducers: {
    orderDrafted: (state, { payload }: PayloadAction<OrderDraft>) => ({
      ...state,
      order: payload,
      asOf: payload.security?.as_of ?? state.asOf,
    }),
    methodDrafted: (state, { payload }: PayloadAction<MethodDraft>) => ({ ...state, method: payload }),
    previewed: (state, { payload }: PayloadAction<Preview>) => ({
      ...state,
      previewId: payload.allocation_id,
      asOf: payload.as_of,
    }),
    startedOver: (state) => ({ ...emptyDraft, owner: state.owner, asOf: state.asOf }),
  },
});

export const { orderDrafted, methodDrafted, previewed, startedOver } = draftSlice.actions;

export interface WithDraft {
  draft: Draft;
}
export const selectDraft = (state: WithDraft) => state.draft;
export const selectAsOf = (state: WithDraft) => state.draft.asOf;
