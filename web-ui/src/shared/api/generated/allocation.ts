import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    getV1Allocations: build.query<GetV1AllocationsApiResponse, GetV1AllocationsApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations`,
        params: {
          cursor: queryArg.cursor,
          from: queryArg['from'],
          limit: queryArg.limit,
          status: queryArg.status,
          to: queryArg.to,
        },
      }),
    }),
    postV1AllocationsCompare: build.mutation<
      PostV1AllocationsCompareApiResponse,
      PostV1AllocationsCompareApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/compare`,
        method: 'POST',
        body: queryArg.compareRequest,
      }),
    }),
    getV1AllocationsCorrections: build.query<
      GetV1AllocationsCorrectionsApiResponse,
      GetV1AllocationsCorrectionsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/corrections`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    postV1AllocationsFrontier: build.mutation<
      PostV1AllocationsFrontierApiResponse,
      PostV1AllocationsFrontierApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/frontier`,
        method: 'POST',
        body: queryArg.frontierRequest,
      }),
    }),
    postV1AllocationsPreview: build.mutation<
      PostV1AllocationsPreviewApiResponse,
      PostV1AllocationsPreviewApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/preview`,
        method: 'POST',
        body: queryArg.previewRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
        params: {
          include: queryArg.include,
        },
      }),
    }),
    postV1AllocationsRoom: build.mutation<PostV1AllocationsRoomApiResponse, PostV1AllocationsRoomApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/room`,
        method: 'POST',
        body: queryArg.capacityRequest,
      }),
    }),
    getV1AllocationsById: build.query<GetV1AllocationsByIdApiResponse, GetV1AllocationsByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}`,
        headers: {
          Prefer: queryArg.prefer,
        },
        params: {
          include: queryArg.include,
        },
      }),
    }),
    postV1AllocationsByIdCommit: build.mutation<
      PostV1AllocationsByIdCommitApiResponse,
      PostV1AllocationsByIdCommitApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/commit`,
        method: 'POST',
        body: queryArg.commitRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    getV1AllocationsByIdCorrections: build.query<
      GetV1AllocationsByIdCorrectionsApiResponse,
      GetV1AllocationsByIdCorrectionsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/corrections`,
      }),
    }),
    postV1AllocationsByIdCorrections: build.mutation<
      PostV1AllocationsByIdCorrectionsApiResponse,
      PostV1AllocationsByIdCorrectionsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/corrections`,
        method: 'POST',
        body: queryArg.correctionAskRequest,
      }),
    }),
    postV1AllocationsByIdCorrectionsAndCorrectionIdDecision: build.mutation<
      PostV1AllocationsByIdCorrectionsAndCorrectionIdDecisionApiResponse,
      PostV1AllocationsByIdCorrectionsAndCorrectionIdDecisionApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/corrections/${encodeURIComponent(String(queryArg.correctionId))}/decision`,
        method: 'POST',
        body: queryArg.correctionDecisionRequest,
      }),
    }),
    getV1AllocationsByIdEvents: build.query<
      GetV1AllocationsByIdEventsApiResponse,
      GetV1AllocationsByIdEventsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/events`,
      }),
    }),
    getV1AllocationsByIdFillPath: build.query<
      GetV1AllocationsByIdFillPathApiResponse,
      GetV1AllocationsByIdFillPathApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/fill-path`,
        params: {
          filled: queryArg.filled,
        },
      }),
    }),
    getV1AllocationsByIdFinalAllocation: build.query<
      GetV1AllocationsByIdFinalAllocationApiResponse,
      GetV1AllocationsByIdFinalAllocationApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/final-allocation`,
        params: {
          version: queryArg.version,
        },
      }),
    }),
    getV1AllocationsByIdFinalAllocationDocument: build.query<
      GetV1AllocationsByIdFinalAllocationDocumentApiResponse,
      GetV1AllocationsByIdFinalAllocationDocumentApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/final-allocation/document`,
        params: {
          version: queryArg.version,
        },
      }),
    }),
    getV1AllocationsByIdLines: build.query<
      GetV1AllocationsByIdLinesApiResponse,
      GetV1AllocationsByIdLinesApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/lines`,
        params: {
          allocated: queryArg.allocated,
          cursor: queryArg.cursor,
          filter: queryArg.filter,
          include: queryArg.include,
          limit: queryArg.limit,
          reason: queryArg.reason,
          sort: queryArg.sort,
        },
      }),
    }),
    getV1AllocationsByIdLinesExport: build.query<
      GetV1AllocationsByIdLinesExportApiResponse,
      GetV1AllocationsByIdLinesExportApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/lines/export`,
        params: {
          allocated: queryArg.allocated,
          filter: queryArg.filter,
          include: queryArg.include,
          reason: queryArg.reason,
          sort: queryArg.sort,
        },
      }),
    }),
    getV1AllocationsByIdLinesTable: build.query<
      GetV1AllocationsByIdLinesTableApiResponse,
      GetV1AllocationsByIdLinesTableApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/lines/table`,
        params: {
          allocated: queryArg.allocated,
          filter: queryArg.filter,
          include: queryArg.include,
          reason: queryArg.reason,
          sort: queryArg.sort,
        },
      }),
    }),
    getV1AllocationsByIdProRata: build.query<
      GetV1AllocationsByIdProRataApiResponse,
      GetV1AllocationsByIdProRataApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/pro-rata`,
      }),
    }),
    postV1AllocationsByIdReplay: build.mutation<
      PostV1AllocationsByIdReplayApiResponse,
      PostV1AllocationsByIdReplayApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/replay`,
        method: 'POST',
      }),
    }),
    postV1AllocationsByIdRetryFailed: build.mutation<
      PostV1AllocationsByIdRetryFailedApiResponse,
      PostV1AllocationsByIdRetryFailedApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/retry-failed`,
        method: 'POST',
        body: queryArg.retryRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    getV1AllocationsByIdStatement: build.query<
      GetV1AllocationsByIdStatementApiResponse,
      GetV1AllocationsByIdStatementApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/statement`,
      }),
    }),
    getV1Approvals: build.query<GetV1ApprovalsApiResponse, GetV1ApprovalsApiArg>({
      query: (queryArg) => ({
        url: `/v1/approvals`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
          mine: queryArg.mine,
          status: queryArg.status,
        },
      }),
    }),
    getV1ApprovalsById: build.query<GetV1ApprovalsByIdApiResponse, GetV1ApprovalsByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    postV1ApprovalsByIdApprove: build.mutation<
      PostV1ApprovalsByIdApproveApiResponse,
      PostV1ApprovalsByIdApproveApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}/approve`,
        method: 'POST',
        body: queryArg.approveRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    postV1ApprovalsByIdReject: build.mutation<
      PostV1ApprovalsByIdRejectApiResponse,
      PostV1ApprovalsByIdRejectApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}/reject`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    postV1ApprovalsByIdWithdraw: build.mutation<
      PostV1ApprovalsByIdWithdrawApiResponse,
      PostV1ApprovalsByIdWithdrawApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}/withdraw`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    getV1AuditByChain: build.query<GetV1AuditByChainApiResponse, GetV1AuditByChainApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${encodeURIComponent(String(queryArg.chain))}`,
        params: {
          actor: queryArg.actor,
          cursor: queryArg.cursor,
          entity_id: queryArg.entityId,
          from: queryArg['from'],
          limit: queryArg.limit,
          to: queryArg.to,
        },
      }),
    }),
    getV1AuditByChainExport: build.query<GetV1AuditByChainExportApiResponse, GetV1AuditByChainExportApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${encodeURIComponent(String(queryArg.chain))}/export`,
      }),
    }),
    getV1AuditByChainVerify: build.query<GetV1AuditByChainVerifyApiResponse, GetV1AuditByChainVerifyApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${encodeURIComponent(String(queryArg.chain))}/verify`,
      }),
    }),
    getV1ComplianceOverrides: build.query<
      GetV1ComplianceOverridesApiResponse,
      GetV1ComplianceOverridesApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/compliance/overrides`,
        params: {
          cursor: queryArg.cursor,
          from: queryArg['from'],
          limit: queryArg.limit,
          to: queryArg.to,
        },
      }),
    }),
    postV1ComplianceTrials: build.mutation<PostV1ComplianceTrialsApiResponse, PostV1ComplianceTrialsApiArg>({
      query: (queryArg) => ({
        url: `/v1/compliance/trials`,
        method: 'POST',
        body: queryArg.trialRequest,
      }),
    }),
    getV1Waivers: build.query<GetV1WaiversApiResponse, GetV1WaiversApiArg>({
      query: (queryArg) => ({
        url: `/v1/waivers`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    postV1Waivers: build.mutation<PostV1WaiversApiResponse, PostV1WaiversApiArg>({
      query: (queryArg) => ({
        url: `/v1/waivers`,
        method: 'POST',
        body: queryArg.waiverRequest,
      }),
    }),
    deleteV1WaiversById: build.mutation<DeleteV1WaiversByIdApiResponse, DeleteV1WaiversByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/waivers/${encodeURIComponent(String(queryArg.id))}`,
        method: 'DELETE',
        body: queryArg.reasonRequest,
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type GetV1AllocationsApiResponse = /** status 200 OK */ AllocationListResponse;
export type GetV1AllocationsApiArg = {
  cursor?: string;
  from?: string;
  limit?: string;
  status?: string;
  to?: string;
};
export type PostV1AllocationsCompareApiResponse = /** status 200 OK */ CompareResponse;
export type PostV1AllocationsCompareApiArg = {
  compareRequest: CompareRequest;
};
export type GetV1AllocationsCorrectionsApiResponse = /** status 200 OK */ CorrectionsResponse;
export type GetV1AllocationsCorrectionsApiArg = {
  cursor?: string;
  limit?: string;
};
export type PostV1AllocationsFrontierApiResponse = /** status 200 OK */ FrontierResponse;
export type PostV1AllocationsFrontierApiArg = {
  frontierRequest: FrontierRequest;
};
export type PostV1AllocationsPreviewApiResponse = /** status 200 OK */ PreviewResponse;
export type PostV1AllocationsPreviewApiArg = {
  /** findings: rules that an account passes are listed too; without it only those that it does not pass */
  include?: string;
  prefer?: string;
  previewRequest: PreviewRequest;
};
export type PostV1AllocationsRoomApiResponse = /** status 200 OK */ CapacityResponse;
export type PostV1AllocationsRoomApiArg = {
  capacityRequest: CapacityRequest;
};
export type GetV1AllocationsByIdApiResponse = /** status 200 OK */ AllocationResponse;
export type GetV1AllocationsByIdApiArg = {
  id: string;
  /** findings: rules that an account passes are listed too; without it only those that it does not pass */
  include?: string;
  prefer?: string;
};
export type PostV1AllocationsByIdCommitApiResponse =
  | /** status 200 Every order is in Aladdin, or refused */ CommitResponse
  | /** status 202 Still running, or waiting for a second user; Location says where to look */ CommitResponse;
export type PostV1AllocationsByIdCommitApiArg = {
  id: string;
  prefer?: string;
  commitRequest: CommitRequest;
};
export type GetV1AllocationsByIdCorrectionsApiResponse = /** status 200 OK */ CorrectionsResponse;
export type GetV1AllocationsByIdCorrectionsApiArg = {
  id: string;
};
export type PostV1AllocationsByIdCorrectionsApiResponse = /** status 200 OK */ CorrectionResponse;
export type PostV1AllocationsByIdCorrectionsApiArg = {
  id: string;
  correctionAskRequest: CorrectionAskRequest;
};
export type PostV1AllocationsByIdCorrectionsAndCorrectionIdDecisionApiResponse =
  /** status 200 OK */ CorrectionResponse;
export type PostV1AllocationsByIdCorrectionsAndCorrectionIdDecisionApiArg = {
  correctionId: string;
  id: string;
  correctionDecisionRequest: CorrectionDecisionRequest;
};
export type GetV1AllocationsByIdEventsApiResponse = unknown;
export type GetV1AllocationsByIdEventsApiArg = {
  id: string;
};
export type GetV1AllocationsByIdFillPathApiResponse = /** status 200 OK */ FillPathResponse;
export type GetV1AllocationsByIdFillPathApiArg = {
  id: string;
  /** Par filled, 0 or more; may be sent up to 50 times */
  filled?: string[];
};
export type GetV1AllocationsByIdFinalAllocationApiResponse = /** status 200 OK */ FinalAllocationResponse;
export type GetV1AllocationsByIdFinalAllocationApiArg = {
  id: string;
  /** Number of the version, 1 or more; without it the version in force */
  version?: string;
};
export type GetV1AllocationsByIdFinalAllocationDocumentApiResponse =
  /** status 200 Byte for byte what was sealed */ object;
export type GetV1AllocationsByIdFinalAllocationDocumentApiArg = {
  id: string;
  /** Number of the version, 1 or more; without it the version in force */
  version?: string;
};
export type GetV1AllocationsByIdLinesApiResponse = /** status 200 OK */ LinePageResponse;
export type GetV1AllocationsByIdLinesApiArg = {
  id: string;
  /** true: accounts with an allocation; false: accounts without one */
  allocated?: string;
  cursor?: string;
  /** Text that stands in the account's id or name, whatever its case */
  filter?: string;
  /** findings: rules that an account passes are listed too; without it only those that it does not pass */
  include?: string;
  limit?: string;
  /** A reason code: accounts whose amount it decided */
  reason?: string;
  /** account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or reason; with a minus sign before it the largest come first */
  sort?: string;
};
export type GetV1AllocationsByIdLinesExportApiResponse = unknown;
export type GetV1AllocationsByIdLinesExportApiArg = {
  id: string;
  /** true: accounts with an allocation; false: accounts without one */
  allocated?: string;
  /** Text that stands in the account's id or name, whatever its case */
  filter?: string;
  /** findings: rules that an account passes are listed too; without it only those that it does not pass */
  include?: string;
  /** A reason code: accounts whose amount it decided */
  reason?: string;
  /** account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or reason; with a minus sign before it the largest come first */
  sort?: string;
};
export type GetV1AllocationsByIdLinesTableApiResponse = unknown;
export type GetV1AllocationsByIdLinesTableApiArg = {
  id: string;
  /** true: accounts with an allocation; false: accounts without one */
  allocated?: string;
  /** Text that stands in the account's id or name, whatever its case */
  filter?: string;
  /** findings: rules that an account passes are listed too; without it only those that it does not pass */
  include?: string;
  /** A reason code: accounts whose amount it decided */
  reason?: string;
  /** account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or reason; with a minus sign before it the largest come first */
  sort?: string;
};
export type GetV1AllocationsByIdProRataApiResponse = /** status 200 OK */ ProRataResponse;
export type GetV1AllocationsByIdProRataApiArg = {
  id: string;
};
export type PostV1AllocationsByIdReplayApiResponse = /** status 200 OK */ ReplayResponse;
export type PostV1AllocationsByIdReplayApiArg = {
  id: string;
};
export type PostV1AllocationsByIdRetryFailedApiResponse =
  | /** status 200 Every order is in Aladdin, or refused */ CommitResponse
  | /** status 202 Still running; Location says where to look */ CommitResponse;
export type PostV1AllocationsByIdRetryFailedApiArg = {
  id: string;
  prefer?: string;
  retryRequest: RetryRequest;
};
export type GetV1AllocationsByIdStatementApiResponse = /** status 200 Byte for byte what was sealed */ object;
export type GetV1AllocationsByIdStatementApiArg = {
  id: string;
};
export type GetV1ApprovalsApiResponse = /** status 200 OK */ ApprovalListResponse;
export type GetV1ApprovalsApiArg = {
  cursor?: string;
  limit?: string;
  /** true: what the caller asked for; false: what others asked for; both when left out */
  mine?: string;
  /** PENDING, APPROVED, REJECTED, WITHDRAWN or EXPIRED; all when left out */
  status?: string;
};
export type GetV1ApprovalsByIdApiResponse = /** status 200 OK */ ApprovalResponse;
export type GetV1ApprovalsByIdApiArg = {
  id: string;
};
export type PostV1ApprovalsByIdApproveApiResponse = /** status 200 OK */ ApprovalResponse;
export type PostV1ApprovalsByIdApproveApiArg = {
  id: string;
  prefer?: string;
  approveRequest: ApproveRequest;
};
export type PostV1ApprovalsByIdRejectApiResponse = /** status 200 OK */ ApprovalResponse;
export type PostV1ApprovalsByIdRejectApiArg = {
  id: string;
  reasonRequest: ReasonRequest;
};
export type PostV1ApprovalsByIdWithdrawApiResponse = /** status 200 OK */ ApprovalResponse;
export type PostV1ApprovalsByIdWithdrawApiArg = {
  id: string;
  reasonRequest: ReasonRequest;
};
export type GetV1AuditByChainApiResponse = /** status 200 OK */ AuditPageResponse;
export type GetV1AuditByChainApiArg = {
  chain: string;
  actor?: string;
  cursor?: string;
  entityId?: string;
  /** earliest time, inclusive: 2026-11-22T14:00:00Z, or a day in UTC: 2026-11-22 */
  from?: string;
  limit?: string;
  /** latest time, exclusive; or a day in UTC, that whole day included */
  to?: string;
};
export type GetV1AuditByChainExportApiResponse = unknown;
export type GetV1AuditByChainExportApiArg = {
  chain: string;
};
export type GetV1AuditByChainVerifyApiResponse = /** status 200 OK */ VerdictResponse;
export type GetV1AuditByChainVerifyApiArg = {
  chain: string;
};
export type GetV1ComplianceOverridesApiResponse = /** status 200 OK */ OverrideListResponse;
export type GetV1ComplianceOverridesApiArg = {
  cursor?: string;
  /** first day, UTC */
  from?: string;
  limit?: string;
  /** last day, UTC, included */
  to?: string;
};
export type PostV1ComplianceTrialsApiResponse = /** status 200 OK */ TrialResponse;
export type PostV1ComplianceTrialsApiArg = {
  trialRequest: TrialRequest;
};
export type GetV1WaiversApiResponse = /** status 200 OK */ WaiverListResponse;
export type GetV1WaiversApiArg = {
  cursor?: string;
  limit?: string;
};
export type PostV1WaiversApiResponse = /** status 200 OK */ WaiverResponse;
export type PostV1WaiversApiArg = {
  waiverRequest: WaiverRequest;
};
export type DeleteV1WaiversByIdApiResponse = /** status 200 OK */ WaiverResponse;
export type DeleteV1WaiversByIdApiArg = {
  id: string;
  reasonRequest: ReasonRequest;
};
export type Uuid = string;
export type CommitStatus = 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
export type MethodName = 'PRO_RATA' | 'CUSTOM_WEIGHTS' | 'LEVEL_TO_TARGET' | 'MIN_DISPERSION';
export type Side = 'BUY' | 'SELL';
export type LocalDate = string;
export type Instant = string;
export type RowResponse = {
  allocation_id: Uuid;
  status: CommitStatus;
  method: MethodName;
  security_id: string;
  side: Side;
  settlement_date: LocalDate;
  total_quantity: number;
  total_allocated: number;
  accounts_allocated: number;
  statement_hash: string;
  committed_by: string;
  committed_at: Instant;
};
export type AllocationListResponse = {
  allocations: RowResponse[];
  next_cursor: string | null;
};
export type Source1 = 'NONE' | 'MASTER' | 'COMPUTED' | 'CARRIED_ON';
export type ConversionResponse = {
  account_id: string;
  base_currency: string;
  rate: number;
  as_of: LocalDate;
  base_nav: number;
};
export type OrderResponse = {
  security_id: string;
  cusip: string;
  isin: string | null;
  description: string | null;
  side: Side;
  total_quantity: number;
  settlement_date: LocalDate;
  limit_price: number | null;
  clean_price: number;
  accrued_interest: number;
  /** NONE: the bond trades without accrued interest or pays none. MASTER: the security master's own figure, for settlement one business day after its date. COMPUTED: from the bond's terms. CARRIED_ON: the security master's figure and the days since, because the bond's terms contradict it or are not known. */
  accrued_source: Source1 | null;
  /** Accounts whose money was converted into the bond's currency */
  conversions: ConversionResponse[];
};
export type ConstraintsResponse = {
  respect_cash: boolean;
  min_allocation: number;
  compliance_check: boolean;
};
export type DispersionResponse = {
  pre_trade_mean: number | null;
  post_trade_mean: number | null;
  pre_trade_std_dev: number | null;
  post_trade_std_dev: number | null;
  improvement: number | null;
  max_deviation: number | null;
  min_deviation: number | null;
};
export type BreakdownResponse = {
  dollar_amount_count: number;
  percentage_count: number;
  quantity_count: number;
  remainder_count: number;
};
export type SummaryResponse = {
  total_allocated: number;
  unallocated: number;
  allocation_rate: number;
  accounts_allocated: number;
  accounts_skipped: number;
  total_notional: number;
  dispersion_metrics: DispersionResponse;
  /** Par that goes to instructions; null without instructions */
  direct_allocations: number | null;
  /** Par that goes to accounts without an instruction; null without instructions */
  remainder_allocations: number | null;
  /** Null without instructions */
  allocation_breakdown: BreakdownResponse | null;
  within_tolerance: number | null;
};
export type Status3 = 'OPTIMAL' | 'WITHIN_GAP_TOLERANCE' | 'GAP_OPEN';
export type IntervalResponse = {
  mean_low: number;
  mean_high: number;
  center: number;
  multiplier: number;
  exact: boolean;
};
export type CertificateResponse = {
  objective: string;
  value: number;
  lower_bound: number;
  relative_gap: number;
  status: Status3;
  method: string;
  intervals: IntervalResponse[];
  iterations: number;
  elapsed_ms: number;
  unallocated_lower_bound: number;
};
export type Type1 =
  | 'INSUFFICIENT_CASH'
  | 'INSUFFICIENT_HOLDING'
  | 'MIN_LOT_SIZE'
  | 'COMPLIANCE'
  | 'MISSING_DATA'
  | 'UNALLOCATED'
  | 'WEIGHTS_NORMALISED'
  | 'ROUNDING'
  | 'REQUESTS_CUT'
  | 'REMAINDER'
  | 'PRICE_BAND'
  | 'COMPLIANCE_OFF'
  | 'CASH_LIMIT_OFF'
  | 'FIRM_LIMIT';
export type Severity1 = 'BREACH' | 'CAPPED' | 'SKIPPED' | 'MISSING_DATA' | 'UNCHECKED' | 'NOTE';
export type WaivedResponse = {
  waiver_id: Uuid;
  until: LocalDate;
  granted_by: string;
  reason: string;
};
export type WarningResponse = {
  type: Type1;
  severity: Severity1;
  rule_id: string | null;
  account_id: string | null;
  override_required: boolean;
  message: string;
  waiver: WaivedResponse | null;
};
export type ResultResponse = {
  method: MethodName;
  allocation_id: Uuid;
  expires_at: Instant;
  statement_hash: string;
  summary: SummaryResponse;
  certificate: CertificateResponse;
  warnings: WarningResponse[];
};
export type DifferenceResponse = {
  account_id: string;
  account_name: string;
  quantities: {
    [key: string]: number;
  };
  spread: number;
};
export type CompareResponse = {
  order: OrderResponse;
  as_of: LocalDate;
  constraints: ConstraintsResponse;
  results: ResultResponse[];
  differences: DifferenceResponse[];
};
export type OrderBody = {
  security_id: string;
  side: Side;
  quantity: number;
  settlement_date?: LocalDate;
  /** Clean price per 100 par, 0.0001 to 1000; null for the bond's reference price */
  limit_price?: number;
  /** Another name of limit_price; when both are sent they must be equal */
  price?: number;
};
export type Base = 'NAV' | 'MARKET_VALUE' | 'AVAILABLE_CASH' | 'EQUAL' | 'CUSTOM' | 'HOLDING';
export type TargetMetric =
  'ACTIVE_SPREAD_DURATION' | 'SPREAD_DURATION' | 'DURATION' | 'CONTRIBUTION_TO_DURATION' | 'DTS' | 'OAS';
export type Weighting = 'EQUAL' | 'NAV';
export type Type = 'DOLLAR_AMOUNT' | 'PERCENTAGE' | 'QUANTITY';
export type InstructionBody = {
  account_id: string;
  /** Unit of the values */
  type: Type;
  /** 0 or more: money in the bond's currency, which buys par at the dirty price; a fraction of the block, 0 to 1, all together 1 at most; or par of a size that the account can trade. Money and fractions are rounded down to such a size */
  value: number;
  /** The least the account asks for, and accepts when it is cut; null for none */
  min_value?: number;
  /** The most the account asks for; null for none */
  max_value?: number;
  /** 0 to 1000000, smaller first; null for after all others */
  priority?: number;
};
export type Remainder = 'PRO_RATA' | 'EQUAL' | 'NONE';
export type TargetsFrom = 'REQUEST' | 'DATASET';
export type ParametersBody = {
  base_metric?: Base;
  custom_base?: {
    [key: string]: number;
  };
  weights?: {
    [key: string]: number;
  };
  target_metric?: TargetMetric;
  dispersion_weighting?: Weighting;
  /** MIN_DISPERSION: share of the mean, 0 to 1, within which an account's metric after the trade counts as within tolerance; default 0.05; reported, never a reason to stop */
  tolerance?: number;
  /** MIN_DISPERSION: relative gap between dispersion and lower bound, 0 to 1, at which the search may stop; default 1e-9 */
  gap_tolerance?: number;
  max_iterations?: number;
  /** CUSTOM_WEIGHTS: what accounts ask for, instead of weights; each account once. Requests above the block are met by priority, equals in proportion to their requests */
  allocations?: InstructionBody[];
  /** CUSTOM_WEIGHTS: where the par goes that accounts do not take. With allocations (default NONE): to the accounts without one, by NAV or equally. With weights (default PRO_RATA): to the other accounts with a weight. NONE leaves it unallocated */
  remainder_handling?: Remainder;
  /** CUSTOM_WEIGHTS with allocations: whether an account may get less than it asks for; default true, false gives it all or nothing */
  allow_partial?: boolean;
  /** LEVEL_TO_TARGET: target weight of the holding by account id, 0 or more; an account that is not named has 0. Weights need not add up to 1 */
  targets?: {
    [key: string]: number;
  };
  /** LEVEL_TO_TARGET: true answers 422 where an account would have to trade the other way; default false gives it nothing and levels the others */
  strict?: boolean;
  /** MIN_DISPERSION: value that the target metric is to have, by account id, in its unit: the dispersion is then that of the deviations from these. An account without one gets nothing and is out of it. Null for one common mean */
  metric_targets?: {
    [key: string]: number;
  };
  /** MIN_DISPERSION: largest distance of an account from its pro rata share, as a part of that share, 0 to 1000000 with at most 6 decimals: 0.25 allows a quarter more or less, 0 the tradable sizes next to the share. Shares are in proportion to base_metric (default NAV for a BUY, HOLDING for a SELL), under the accounts' limits; each end of the range is moved outward to a tradable size. Null for no limit */
  max_distance?: number;
  /** LEVEL_TO_TARGET, MIN_DISPERSION: REQUEST takes targets or metric_targets of this request, DATASET those that the dataset states for the bond and the groups (GET /v1/reference-data/account-targets; 422 where it states none, or groups of an account disagree). Default: REQUEST where the request has some, else DATASET for LEVEL_TO_TARGET and one common mean for MIN_DISPERSION */
  targets_from?: TargetsFrom;
};
export type ConstraintsBody = {
  /** Whether cash caps a BUY; default true. Where false and an account is short of cash: 403 without allocation:override */
  respect_cash?: boolean;
  /** Smallest allocation above 0, par, 0 or more; default 0: the bond's own smallest size */
  min_allocation?: number;
  /** Whether rules and restricted lists cap; default true. Where false and one is passed: 403 without allocation:override */
  compliance_check?: boolean;
  /** Only true, the default: every allocation is a size the bond trades in; false is answered with 422 */
  round_to_denomination?: boolean;
};
export type OverrideBody = {
  exclude?: boolean;
  fixed_quantity?: number;
};
export type CompareRequest = {
  order: OrderBody;
  allocation_methods?: MethodName[];
  portfolio_groups: string[];
  parameters?: ParametersBody;
  constraints?: ConstraintsBody;
  account_overrides?: {
    [key: string]: OverrideBody;
  };
};
export type Kind = 'REPLACE' | 'CANCEL';
export type ReasonCode = 'TRADE_ERROR' | 'ACCOUNT_INELIGIBLE' | 'CLIENT_INSTRUCTION' | 'DE_MINIMIS' | 'OTHER';
export type CorrectedAccountResponse = {
  account_id: string;
  quantity: number;
};
export type Status2 = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
export type CorrectionResponse = {
  correction_id: Uuid;
  allocation_id: Uuid;
  /** Hash of the version that it changes */
  document_hash: string;
  kind: Kind;
  reason_code: ReasonCode;
  reason: string;
  changes: CorrectedAccountResponse[];
  status: Status2;
  requested_by: string;
  requested_at: Instant;
  /** Username; null while it waits */
  decided_by: string | null;
  /** Null while it waits */
  decided_at: Instant | null;
  /** Of the decision; null while it waits */
  decision_reason: string | null;
};
export type CorrectionsResponse = {
  corrections: CorrectionResponse[];
};
export type PointResponse = {
  /** Largest distance of an account from its pro rata share that was allowed, as a part of the share; each end moved outward to a tradable size. Null for no limit */
  max_distance: number | null;
  /** Population standard deviation of the target metric after the trade, in its unit */
  dispersion: number;
  /** No tradable split within the distance has a lower dispersion */
  lower_bound: number;
  /** (dispersion - lower_bound) / dispersion; 0 when the dispersion is 0 */
  relative_gap: number;
  status: Status3;
  /** Largest distance of an account from its pro rata share, par */
  greatest_distance_par: number;
  /** Largest distance as a part of the account's own share; accounts without a share left out */
  greatest_distance: number;
  /** Distances of all accounts over their number, par */
  mean_distance_par: number;
  /** Distances of all accounts over the sum of their shares */
  mean_distance: number;
  /** Par allocated */
  total_allocated: number;
  /** Par that no account receives */
  unallocated: number;
  accounts_allocated: number;
};
export type FrontierResponse = {
  as_of: LocalDate;
  target_metric: TargetMetric;
  /** What pro rata shares are in proportion to */
  base_metric: Base;
  /** Smallest distance from pro rata that has a tradable split, as a part of the share; 0 where tradable sizes next to the shares add up to the order */
  smallest_distance: number;
  /** Accounts that are at a limit (cash, holding, rule) at their pro rata share: the others share what these cannot take */
  accounts_at_limit: number;
  /** Nearest to pro rata first; the last one has no limit. At most 11 */
  points: PointResponse[];
};
export type FrontierRequest = {
  order: OrderBody;
  /** Only MIN_DISPERSION, the default */
  allocation_method?: MethodName;
  portfolio_groups: string[];
  parameters?: ParametersBody;
  constraints?: ConstraintsBody;
  account_overrides?: {
    [key: string]: OverrideBody;
  };
};
export type LegalResponse = {
  minimum: number;
  increment: number;
  maximum: number;
};
export type ReasonCode1 =
  | 'METHOD_SHARE'
  | 'WATER_LEVEL'
  | 'DISTANCE'
  | 'CASH'
  | 'HOLDING'
  | 'MIN_PIECE'
  | 'INCREMENT'
  | 'COMPLIANCE'
  | 'RESTRICTED'
  | 'MISSING_DATA'
  | 'ZERO_WEIGHT'
  | 'REQUEST'
  | 'EXCLUDED'
  | 'FIXED'
  | 'ORDER'
  | 'FIRM_LIMIT'
  | 'DO_NOT_TRADE'
  | 'CASH_FLOOR'
  | 'ASSET_CLASS';
export type ReasonResponse = {
  code: ReasonCode1;
  rule_id: string | null;
  headroom: number;
  marginal: number | null;
  detail: string;
};
export type MetricsResponse = {
  active_spread_duration: number;
  contribution_to_duration: number;
  duration: number;
  spread_duration: number;
  dts: number | null;
  oas: number | null;
  security_weight: number;
  issuer_weight: number;
};
export type Kind1 =
  | 'ORDER'
  | 'CASH'
  | 'HOLDING'
  | 'RULE'
  | 'RESTRICTED'
  | 'MISSING_DATA'
  | 'EXCLUDED'
  | 'FIXED'
  | 'REQUEST'
  | 'ZERO_WEIGHT'
  | 'FIRM_LIMIT'
  | 'DO_NOT_TRADE'
  | 'CASH_FLOOR'
  | 'ASSET_CLASS';
export type CapResponse = {
  kind: Kind1;
  rule_id: string | null;
  maximum: number;
  room: number;
};
export type Severity = 'RESTRICTION' | 'WARNING';
export type Outcome = 'PASS' | 'EXISTING_BREACH' | 'CAPPED' | 'BREACH' | 'MISSING_DATA';
export type FindingResponse = {
  rule_id: string;
  kind: string;
  severity: Severity;
  outcome: Outcome;
  numerator: number | null;
  denominator: number | null;
  limit: number | null;
  headroom: number | null;
  source: string | null;
  detail: string | null;
};
export type Source = 'DIRECT' | 'REMAINDER' | 'PRO_RATA';
export type ProRataRangeResponse = {
  share: number;
  minimum: number;
  maximum: number;
};
export type LineResponse = {
  account_id: string;
  account_name: string;
  allocated_quantity: number;
  allocated_notional: number;
  available_cash: number;
  post_trade_cash: number;
  nav: number;
  holding: number;
  sellable: number;
  post_trade_holding: number;
  legal: LegalResponse;
  reason: ReasonResponse;
  pre_trade_metrics: MetricsResponse;
  post_trade_metrics: MetricsResponse;
  caps: CapResponse[];
  /** Rules that the account does not pass; with include=findings those that it passes too */
  findings: FindingResponse[];
  /** Unit of requested_value; null where the account has no instruction of its own */
  requested_type: Type | null;
  /** As it was sent; null where the account has no instruction of its own */
  requested_value: number | null;
  /** Par asked for, rounded down to a size that the account can trade; null where it has no instruction */
  requested_quantity: number | null;
  /** DIRECT: the account's own instruction; PRO_RATA: the same, shared with its equals because requests are more than the block; REMAINDER: what no instruction asks for. Null without instructions or allocation */
  allocation_source: Source | null;
  within_tolerance: boolean | null;
  /** Where the allocation may lie under max_distance; null without it, and for a quantity fixed by the trader */
  pro_rata: ProRataRangeResponse | null;
};
export type TestFindingResponse = {
  rule_id: string;
  version: number | null;
  account_id: string;
  kind: string;
  severity: Severity;
  outcome: Outcome;
  would_breach: boolean;
  quantity: number;
  pre: number | null;
  post: number | null;
  limit: number | null;
  allowed_quantity: number | null;
  detail: string | null;
};
export type PreviewResponse = {
  allocation_id: Uuid;
  previewed_by: string;
  timestamp: Instant;
  expires_at: Instant;
  method: MethodName;
  as_of: LocalDate;
  statement_hash: string;
  order: OrderResponse;
  constraints: ConstraintsResponse;
  /** Where the targets of the method come from; null for a method without. DATASET: the statement seals each with its scope, first day and source */
  targets_from: TargetsFrom | null;
  /** By account id; the first 5,000 unless the header Prefer says return=representation (all) or return=minimal (none) */
  allocations: LineResponse[];
  /** Accounts of the split, in this answer or not */
  allocation_count: number;
  /** Cursor for GET /v1/allocations/{id}/lines where this answer does not hold all lines; null where it does */
  next_cursor: string | null;
  summary: SummaryResponse;
  warnings: WarningResponse[];
  errors: string[];
  certificate: CertificateResponse;
  test_findings: TestFindingResponse[];
};
export type PreviewRequest = {
  order: OrderBody;
  allocation_method: MethodName;
  portfolio_groups: string[];
  parameters?: ParametersBody;
  constraints?: ConstraintsBody;
  account_overrides?: {
    [key: string]: OverrideBody;
  };
};
export type CapacityPart = {
  group_id: string | null;
  account_count: number;
  accounts_with_room: number;
  available_cash: number;
  room: number;
};
export type BlockBody = {
  /** Par at the clean price, in the bond's currency, 2 decimals, HALF_EVEN */
  principal: number;
  /** Net money less principal, in the bond's currency */
  accrued_interest: number;
  /** Par at the dirty price at the settlement date, 2 decimals, HALF_EVEN */
  net_money: number;
  /** Change of value for one basis point of yield, in the bond's currency, 2 decimals: net money x duration / 10,000 */
  dv01: number;
  /** Change of value for one basis point of spread, in the bond's currency, 2 decimals: net money x spread duration / 10,000 */
  cs01: number;
};
export type CapacityResponse = {
  business_date: LocalDate;
  settlement_date: LocalDate;
  settlement_dates: string[];
  constraints: ConstraintsResponse;
  together: CapacityPart;
  portfolio_groups: CapacityPart[];
  /** The quantity's money and risk; null when no quantity was sent */
  block: BlockBody | null;
};
export type OpenOrderBody = {
  security_id: string;
  side: Side;
  /** Par whose money and risk are asked for, whole, above 0; null for none */
  quantity?: number;
  settlement_date?: LocalDate;
  /** Clean price per 100 par, 0.0001 to 1000; null for the bond's reference price */
  limit_price?: number;
  /** Another name of limit_price; when both are sent they must be equal */
  price?: number;
};
export type CapacityRequest = {
  order: OpenOrderBody;
  portfolio_groups: string[];
  constraints?: ConstraintsBody;
};
export type Status1 = 'PENDING' | 'SUBMITTED' | 'FAILED';
export type ChildResponse = {
  account_id: string;
  quantity: number;
  order_id: string | null;
  aladdin_order_id: string | null;
  status: Status1;
  message: string | null;
};
export type Code = 'NOTIONAL' | 'COMPLIANCE_OVERRIDE' | 'OVERRIDE' | 'BY_HAND' | 'LATE';
export type CauseResponse = {
  code: Code;
  sentence: string;
};
export type AwaitedResponse = {
  approval_id: Uuid;
  needs: string[];
  because: CauseResponse[];
  expires_at: Instant;
};
export type DecisionResponse = {
  audit_id: string | null;
  aladdin_order_ids: string[];
  respect_cash: boolean | null;
  allocations: ChildResponse[];
  approval: AwaitedResponse | null;
  compliance_check: boolean | null;
  allocation_id: Uuid;
  status: 'PENDING_APPROVAL' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  committed_by: string;
  committed_at: Instant;
  comment: string | null;
  warnings_overridden: boolean;
};
export type Status = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED';
export type ApprovalResponse = {
  approval_id: Uuid;
  subject: 'ALLOCATION';
  allocation_id: Uuid;
  portfolio_groups: string[];
  side: Side;
  cusip: string;
  description: string | null;
  quantity: number;
  notional: number;
  maker: string;
  prepared_by: string;
  comment: string | null;
  requested_at: Instant;
  expires_at: Instant;
  needs: string[];
  because: CauseResponse[];
  policy_version: string;
  status: Status;
  decided_by: string | null;
  decided_at: Instant | null;
  reason: string | null;
  statement_hash: string;
};
export type AllocationResponse = {
  /** Cursor for GET /v1/allocations/{id}/lines where this answer does not hold all lines; null where it does */
  next_cursor: string | null;
  summary: SummaryResponse;
  method: MethodName;
  as_of: LocalDate;
  statement_hash: string;
  warnings: WarningResponse[];
  /** Where the targets of the method come from; null for a method without. DATASET: the statement seals each with its scope, first day and source */
  targets_from: TargetsFrom | null;
  certificate: CertificateResponse;
  allocation_id: Uuid;
  constraints: ConstraintsResponse;
  expires_at: Instant;
  previewed_by: string;
  /** By account id; the first 5,000 unless the header Prefer says return=representation (all) or return=minimal (none) */
  allocations: LineResponse[];
  test_findings: TestFindingResponse[];
  /** Accounts of the split, in this answer or not */
  allocation_count: number;
  errors: string[];
  timestamp: Instant;
  order: OrderResponse;
  status: 'PREVIEW' | 'PENDING_APPROVAL' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  commit: DecisionResponse | null;
  approval: ApprovalResponse | null;
};
export type CommitResponse = {
  allocation_id: Uuid;
  status: 'PENDING_APPROVAL' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  aladdin_order_ids: string[];
  allocations: ChildResponse[];
  compliance_check: boolean | null;
  respect_cash: boolean | null;
  audit_id: string | null;
  approval: AwaitedResponse | null;
};
export type CommitRequest = {
  comment?: string;
  override_warnings?: boolean;
};
export type CorrectedAccountRequest = {
  account_id: string;
  quantity: number;
};
export type CorrectionAskRequest = {
  document_hash: string;
  kind: Kind;
  reason_code: ReasonCode;
  reason: string;
  changes?: CorrectedAccountRequest[] | null;
};
export type CorrectionDecisionRequest = {
  decision: Status2;
  reason: string;
};
export type FillPolicy = 'QUOTA_METHOD';
export type GapResponse = {
  above: number;
  below: number;
};
export type ShareResponse = {
  account_id: string;
  /** Of this fill */
  quantity: number;
  /** Of the whole block, as the statement says */
  allocated_quantity: number;
};
export type FillResponse = {
  filled: number;
  /** Divided, at most what is filled */
  placed: number;
  allocations: ShareResponse[];
};
export type RegretResponse = {
  /** Par placed */
  filled: number;
  /** Of the target metric after the path's split of it */
  dispersion: number;
  /** No tradable split of exactly that fill has a lower dispersion */
  least_dispersion: number;
  /** dispersion / least_dispersion - 1; null where the least one is 0 */
  regret: number | null;
};
export type FillPathResponse = {
  /** QUOTA_METHOD: Balinski and Young's quota method on the allocations of the statement */
  policy: FillPolicy;
  /** All allocations together, par */
  total: number;
  /** Number of fill sizes that can be placed whole */
  placeable_sizes: number;
  /** Fill sizes that cannot be placed whole, ascending: every one between the two. Such a fill is divided like the lower size, and the rest waits */
  gaps: GapResponse[];
  /** The splits asked for, in their order */
  fills: FillResponse[];
  /** MIN_DISPERSION: the worst regret of the sizes compared; null for other methods, and where the least dispersion of a size is 0 */
  worst_regret: number | null;
  /** MIN_DISPERSION: at up to 40 evenly spread fill sizes, what the path costs against the best split of exactly that fill; empty for other methods */
  regrets: RegretResponse[];
};
export type FillStyle = 'CHILDREN' | 'BLOCK';
export type FinalMoneyResponse = {
  /** At the clean price */
  principal: number;
  /** Accrued interest */
  accrued_interest: number;
  /** Principal plus accrued interest: paid on a BUY, received on a SELL */
  net_money: number;
};
export type FinalLineResponse = {
  account_id: string;
  /** Its allocation of the statement */
  statement_quantity: number;
  /** Its share of this fill by the fill path of the statement */
  contract_quantity: number;
  /** What Aladdin shows as filled (CHILDREN) or booked (BLOCK) for it */
  reported_quantity: number;
  /** What it gets */
  quantity: number;
  /** quantity less contract_quantity */
  difference: number;
  /** Null when it gets nothing */
  average_price: number | null;
  money: FinalMoneyResponse;
};
export type Code1 = 'UNEQUAL_FILL' | 'UNEQUAL_PRICE' | 'BOOKED_DIFFERS' | 'UNPLACED' | 'CORRECTED';
export type FinalWarningResponse = {
  code: Code1;
  /** Null when it is the block's */
  account_id: string | null;
  message: string;
};
export type AppliedCorrectionResponse = {
  kind: Kind;
  reason_code: ReasonCode;
  reason: string;
  requested_by: string;
  approved_by: string;
};
export type FinalAllocationResponse = {
  allocation_id: Uuid;
  /** 1 for the first, one more each time fills change or a correction is approved */
  version: number;
  /** SHA-256 of the sealed document, 64 hex digits */
  document_hash: string;
  /** Hash of the version before; null for the first */
  replaces: string | null;
  /** Hash of the statement made before the trade */
  statement_hash: string;
  /** CHILDREN: each account had an order of its own, and keeps its fills. BLOCK: one order, divided by the fill path of the statement at one average price */
  style: FillStyle;
  side: Side;
  cusip: string;
  currency: string;
  settlement_date: LocalDate;
  /** All allocations of the statement together */
  ordered: number;
  filled: number;
  /** Filled, but given to no account */
  unplaced: number;
  /** Over all fills, rounded half up to price_decimals */
  average_price: number;
  price_decimals: number;
  /** Accrued interest of 100 par at the settlement date */
  accrued_per100: number;
  /** Sum of the lines */
  total: FinalMoneyResponse;
  /** Money of the placed par at the unrounded price, less the total: the cents that rounding leaves */
  rounding: FinalMoneyResponse;
  allocations: FinalLineResponse[];
  warnings: FinalWarningResponse[];
  /** What users changed; null when the contract stands */
  correction: AppliedCorrectionResponse | null;
  /** Username of who declared the block ended, or approved the correction */
  sealed_by: string;
  sealed_at: Instant;
};
export type LinePageResponse = {
  lines: LineResponse[];
  /** Lines that the query takes, on all pages */
  total: number;
  /** Cursor of the next page; null on the last */
  next_cursor: string | null;
};
export type DeviationResponse = {
  account_id: string;
  account_name: string;
  quantity: number;
  pro_rata_quantity: number;
  difference: number;
};
export type ProRataResponse = {
  allocation_id: Uuid;
  deviations: DeviationResponse[];
};
export type ReplayResponse = {
  identical: boolean;
  statement_hash: string;
  recomputed_hash: string;
};
export type RetryRequest = {
  comment?: string;
};
export type ApprovalListResponse = {
  approvals: ApprovalResponse[];
  next_cursor: string | null;
};
export type ApproveRequest = {
  statement_hash: string;
  reason?: string;
};
export type ReasonRequest = {
  reason: string;
};
export type AuditEntryResponse = {
  audit_id: string;
  sequence: number;
  at: Instant;
  action: string;
  entity_id: string;
  actor: string;
  reason: string | null;
  before: object | null;
  after: object | null;
  correlation_id: string | null;
  previous_hash: string;
  hash: string;
};
export type AuditPageResponse = {
  entries: AuditEntryResponse[];
  next_cursor: string | null;
};
export type VerdictResponse = {
  intact: boolean;
  rows: number;
  head_hash: string;
  first_broken: number | null;
};
export type OverrideKind = 'COMMIT' | 'INCREASE';
export type PassedWarning = {
  type: string;
  severity: string;
  rule_id: string | null;
  account_id: string | null;
};
export type Overridden = {
  audit_id: string;
  kind: OverrideKind;
  at: Instant;
  actor: string;
  approved_by: string | null;
  allocation_id: Uuid;
  security_id: string;
  side: Side;
  order_id: string | null;
  ordered_before: number | null;
  ordered: number;
  reason: string | null;
  compliance_check: boolean;
  respect_cash: boolean;
  warnings: PassedWarning[];
};
export type OverrideListResponse = {
  overrides: Overridden[];
  next_cursor: string | null;
};
export type TrialExample = {
  allocation_id: Uuid;
  committed_at: Instant;
  security_id: string;
  side: Side;
  account_id: string;
  quantity: number;
  pre: number | null;
  post: number | null;
  limit: number | null;
  allowed_quantity: number | null;
  outcome: Outcome;
  detail: string | null;
};
export type TrialResponse = {
  statements_asked: number;
  statements_read: number;
  complete: boolean;
  newest: Instant | null;
  oldest: Instant | null;
  allocations: number;
  allocations_in_scope: number;
  would_change: number;
  par_moved: number;
  would_warn: number;
  missing_data: number;
  examples: TrialExample[];
};
export type TriedRule = {
  rule_id: string;
  scope: string;
  kind: string;
  limit_low?: number | null;
  limit_high?: number | null;
  members?: string[] | null;
  severity: Severity;
};
export type TrialRequest = {
  rule: TriedRule;
  statements: number;
};
export type WaiverResponse = {
  waiver_id: Uuid;
  account_id: string;
  rule_id: string;
  security_id: string;
  until: LocalDate;
  reason: string;
  granted_by: string;
  granted_at: Instant;
  revoked_by: string | null;
  revoked_at: Instant | null;
  revoke_reason: string | null;
};
export type WaiverListResponse = {
  waivers: WaiverResponse[];
};
export type WaiverRequest = {
  account_id: string;
  rule_id: string;
  security_id: string;
  until: LocalDate;
  reason: string;
};
export const {
  useGetV1AllocationsQuery,
  usePostV1AllocationsCompareMutation,
  useGetV1AllocationsCorrectionsQuery,
  usePostV1AllocationsFrontierMutation,
  usePostV1AllocationsPreviewMutation,
  usePostV1AllocationsRoomMutation,
  useGetV1AllocationsByIdQuery,
  usePostV1AllocationsByIdCommitMutation,
  useGetV1AllocationsByIdCorrectionsQuery,
  usePostV1AllocationsByIdCorrectionsMutation,
  usePostV1AllocationsByIdCorrectionsAndCorrectionIdDecisionMutation,
  useGetV1AllocationsByIdEventsQuery,
  useGetV1AllocationsByIdFillPathQuery,
  useGetV1AllocationsByIdFinalAllocationQuery,
  useGetV1AllocationsByIdFinalAllocationDocumentQuery,
  useGetV1AllocationsByIdLinesQuery,
  useGetV1AllocationsByIdLinesExportQuery,
  useGetV1AllocationsByIdLinesTableQuery,
  useGetV1AllocationsByIdProRataQuery,
  usePostV1AllocationsByIdReplayMutation,
  usePostV1AllocationsByIdRetryFailedMutation,
  useGetV1AllocationsByIdStatementQuery,
  useGetV1ApprovalsQuery,
  useGetV1ApprovalsByIdQuery,
  usePostV1ApprovalsByIdApproveMutation,
  usePostV1ApprovalsByIdRejectMutation,
  usePostV1ApprovalsByIdWithdrawMutation,
  useGetV1AuditByChainQuery,
  useGetV1AuditByChainExportQuery,
  useGetV1AuditByChainVerifyQuery,
  useGetV1ComplianceOverridesQuery,
  usePostV1ComplianceTrialsMutation,
  useGetV1WaiversQuery,
  usePostV1WaiversMutation,
  useDeleteV1WaiversByIdMutation,
} = injectedRtkApi;
