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
    postV1AllocationsPreview: build.mutation<
      PostV1AllocationsPreviewApiResponse,
      PostV1AllocationsPreviewApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/preview`,
        method: 'POST',
        body: queryArg.previewRequest,
      }),
    }),
    postV1AllocationsRoom: build.mutation<PostV1AllocationsRoomApiResponse, PostV1AllocationsRoomApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/room`,
        method: 'POST',
        body: queryArg.roomRequest,
      }),
    }),
    getV1AllocationsById: build.query<GetV1AllocationsByIdApiResponse, GetV1AllocationsByIdApiArg>({
      query: (queryArg) => ({ url: `/v1/allocations/${queryArg.id}` }),
    }),
    postV1AllocationsByIdCommit: build.mutation<
      PostV1AllocationsByIdCommitApiResponse,
      PostV1AllocationsByIdCommitApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${queryArg.id}/commit`,
        method: 'POST',
        body: queryArg.commitRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    getV1AllocationsByIdEvents: build.query<
      GetV1AllocationsByIdEventsApiResponse,
      GetV1AllocationsByIdEventsApiArg
    >({
      query: (queryArg) => ({ url: `/v1/allocations/${queryArg.id}/events` }),
    }),
    getV1AllocationsByIdProRata: build.query<
      GetV1AllocationsByIdProRataApiResponse,
      GetV1AllocationsByIdProRataApiArg
    >({
      query: (queryArg) => ({ url: `/v1/allocations/${queryArg.id}/pro-rata` }),
    }),
    postV1AllocationsByIdReplay: build.mutation<
      PostV1AllocationsByIdReplayApiResponse,
      PostV1AllocationsByIdReplayApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${queryArg.id}/replay`,
        method: 'POST',
      }),
    }),
    postV1AllocationsByIdRetryFailed: build.mutation<
      PostV1AllocationsByIdRetryFailedApiResponse,
      PostV1AllocationsByIdRetryFailedApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${queryArg.id}/retry-failed`,
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
        url: `/v1/allocations/${queryArg.id}/statement`,
      }),
    }),
    getV1AuditByChain: build.query<GetV1AuditByChainApiResponse, GetV1AuditByChainApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${queryArg.chain}`,
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
      query: (queryArg) => ({ url: `/v1/audit/${queryArg.chain}/export` }),
    }),
    getV1AuditByChainVerify: build.query<GetV1AuditByChainVerifyApiResponse, GetV1AuditByChainVerifyApiArg>({
      query: (queryArg) => ({ url: `/v1/audit/${queryArg.chain}/verify` }),
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
export type PostV1AllocationsPreviewApiResponse = /** status 200 OK */ PreviewResponse;
export type PostV1AllocationsPreviewApiArg = {
  previewRequest: PreviewRequest;
};
export type PostV1AllocationsRoomApiResponse = /** status 200 OK */ RoomResponse;
export type PostV1AllocationsRoomApiArg = {
  roomRequest: RoomRequest;
};
export type GetV1AllocationsByIdApiResponse = /** status 200 OK */ AllocationResponse;
export type GetV1AllocationsByIdApiArg = {
  id: string;
};
export type PostV1AllocationsByIdCommitApiResponse =
  | /** status 200 Every order is in Aladdin, or refused */ CommitResponse
  | /** status 202 Still running; Location says where to look */ CommitResponse;
export type PostV1AllocationsByIdCommitApiArg = {
  id: string;
  prefer?: string;
  commitRequest: CommitRequest;
};
export type GetV1AllocationsByIdEventsApiResponse = unknown;
export type GetV1AllocationsByIdEventsApiArg = {
  id: string;
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
export type Uuid = string;
export type CommitStatus = 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
export type MethodName = 'PRO_RATA' | 'CUSTOM_WEIGHTS' | 'MIN_DISPERSION';
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
};
export type SummaryResponse = {
  total_allocated: number;
  unallocated: number;
  allocation_rate: number;
  accounts_allocated: number;
  accounts_skipped: number;
  total_notional: number;
  dispersion_metrics: DispersionResponse;
};
export type Status1 = 'OPTIMAL' | 'WITHIN_TOLERANCE' | 'GAP_OPEN';
export type IntervalResponse = {
  mean_low: number;
  mean_high: number;
  centre: number;
  multiplier: number;
};
export type CaseResponse = {
  account: number | null;
  at_most_par: number | null;
  intervals: IntervalResponse[];
};
export type CertificateResponse = {
  objective: string;
  value: number;
  lower_bound: number;
  relative_gap: number;
  status: Status1;
  method: string;
  intervals: IntervalResponse[];
  iterations: number;
  elapsed_ms: number;
  unallocated_lower_bound: number;
  cases: CaseResponse[] | null;
};
export type Type =
  | 'INSUFFICIENT_CASH'
  | 'INSUFFICIENT_HOLDING'
  | 'MIN_LOT_SIZE'
  | 'COMPLIANCE'
  | 'MISSING_DATA'
  | 'UNALLOCATED'
  | 'WEIGHTS_NORMALISED'
  | 'PRICE_BAND'
  | 'COMPLIANCE_OFF'
  | 'CASH_LIMIT_OFF';
export type Severity = 'BREACH' | 'CAPPED' | 'SKIPPED' | 'MISSING_DATA' | 'UNCHECKED' | 'NOTE';
export type WarningResponse = {
  type: Type;
  severity: Severity;
  rule_id: string | null;
  account_id: string | null;
  override_required: boolean;
  message: string;
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
  limit_price?: number;
};
export type Base = 'NAV' | 'CUSTOM' | 'HOLDING';
export type TargetMetric =
  'ACTIVE_SPREAD_DURATION' | 'SPREAD_DURATION' | 'DURATION' | 'CONTRIBUTION_TO_DURATION' | 'DTS';
export type Weighting = 'EQUAL' | 'NAV';
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
  tolerance?: number;
  max_iterations?: number;
};
export type ConstraintsBody = {
  /** Whether cash caps a BUY; default true, false needs the permission allocation:override */
  respect_cash?: boolean;
  min_allocation?: number;
  /** Whether rules and restricted lists cap; default true, false needs the permission allocation:override */
  compliance_check?: boolean;
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
export type LegalResponse = {
  minimum: number;
  increment: number;
  maximum: number;
};
export type ReasonCode =
  | 'METHOD_SHARE'
  | 'WATER_LEVEL'
  | 'CASH'
  | 'HOLDING'
  | 'MIN_PIECE'
  | 'INCREMENT'
  | 'COMPLIANCE'
  | 'RESTRICTED'
  | 'MISSING_DATA'
  | 'ZERO_WEIGHT'
  | 'EXCLUDED'
  | 'FIXED'
  | 'ORDER';
export type ReasonResponse = {
  code: ReasonCode;
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
  security_weight: number;
  issuer_weight: number;
};
export type Kind =
  | 'ORDER'
  | 'CASH'
  | 'HOLDING'
  | 'RULE'
  | 'RESTRICTED'
  | 'MISSING_DATA'
  | 'EXCLUDED'
  | 'FIXED'
  | 'ZERO_WEIGHT';
export type CapResponse = {
  kind: Kind;
  rule_id: string | null;
  maximum: number;
  room: number;
};
export type Severity1 = 'RESTRICTION' | 'WARNING';
export type Outcome = 'PASS' | 'EXISTING_BREACH' | 'CAPPED' | 'BREACH' | 'MISSING_DATA';
export type FindingResponse = {
  rule_id: string;
  kind: string;
  severity: Severity1;
  outcome: Outcome;
  numerator: number | null;
  denominator: number | null;
  limit: number | null;
  headroom: number | null;
  source: string | null;
  detail: string | null;
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
  findings: FindingResponse[];
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
  allocations: LineResponse[];
  summary: SummaryResponse;
  warnings: WarningResponse[];
  errors: string[];
  certificate: CertificateResponse;
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
export type RoomPart = {
  group_id: string | null;
  account_count: number;
  accounts_with_room: number;
  available_cash: number;
  room: number;
};
export type RoomResponse = {
  business_date: LocalDate;
  settlement_date: LocalDate;
  settlement_dates: string[];
  constraints: ConstraintsResponse;
  together: RoomPart;
  portfolio_groups: RoomPart[];
};
export type OpenOrderBody = {
  security_id: string;
  side: Side;
  settlement_date?: LocalDate;
  limit_price?: number;
};
export type RoomRequest = {
  order: OpenOrderBody;
  portfolio_groups: string[];
  constraints?: ConstraintsBody;
};
export type Status = 'PENDING' | 'SUBMITTED' | 'FAILED';
export type ChildResponse = {
  account_id: string;
  quantity: number;
  order_id: string | null;
  aladdin_order_id: string | null;
  status: Status;
  message: string | null;
};
export type DecisionResponse = {
  audit_id: string;
  aladdin_order_ids: string[];
  respect_cash: boolean;
  allocations: ChildResponse[];
  compliance_check: boolean;
  allocation_id: Uuid;
  status: CommitStatus;
  committed_by: string;
  committed_at: Instant;
  comment: string | null;
  warnings_overridden: boolean;
};
export type AllocationResponse = {
  summary: SummaryResponse;
  method: MethodName;
  as_of: LocalDate;
  statement_hash: string;
  warnings: WarningResponse[];
  certificate: CertificateResponse;
  allocation_id: Uuid;
  constraints: ConstraintsResponse;
  expires_at: Instant;
  previewed_by: string;
  allocations: LineResponse[];
  errors: string[];
  timestamp: Instant;
  order: OrderResponse;
  status: 'PREVIEW' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  commit: DecisionResponse | null;
};
export type CommitResponse = {
  allocation_id: Uuid;
  status: CommitStatus;
  aladdin_order_ids: string[];
  allocations: ChildResponse[];
  compliance_check: boolean;
  respect_cash: boolean;
  audit_id: string;
};
export type CommitRequest = {
  comment?: string;
  override_warnings?: boolean;
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
export const {
  useGetV1AllocationsQuery,
  usePostV1AllocationsCompareMutation,
  usePostV1AllocationsPreviewMutation,
  usePostV1AllocationsRoomMutation,
  useGetV1AllocationsByIdQuery,
  usePostV1AllocationsByIdCommitMutation,
  useGetV1AllocationsByIdEventsQuery,
  useGetV1AllocationsByIdProRataQuery,
  usePostV1AllocationsByIdReplayMutation,
  usePostV1AllocationsByIdRetryFailedMutation,
  useGetV1AllocationsByIdStatementQuery,
  useGetV1AuditByChainQuery,
  useGetV1AuditByChainExportQuery,
  useGetV1AuditByChainVerifyQuery,
} = injectedRtkApi;
