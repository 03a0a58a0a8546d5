import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    listAllocations: build.query<ListAllocationsApiResponse, ListAllocationsApiArg>({
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
    compareMethods: build.mutation<CompareMethodsApiResponse, CompareMethodsApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/compare`,
        method: 'POST',
        body: queryArg.compareRequest,
      }),
    }),
    listPendingCorrections: build.query<ListPendingCorrectionsApiResponse, ListPendingCorrectionsApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/corrections`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    findFrontier: build.mutation<FindFrontierApiResponse, FindFrontierApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/frontier`,
        method: 'POST',
        body: queryArg.frontierRequest,
      }),
    }),
    previewAllocation: build.mutation<PreviewAllocationApiResponse, PreviewAllocationApiArg>({
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
    findRoom: build.mutation<FindRoomApiResponse, FindRoomApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/room`,
        method: 'POST',
        body: queryArg.capacityRequest,
      }),
    }),
    readAllocation: build.query<ReadAllocationApiResponse, ReadAllocationApiArg>({
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
    commitAllocation: build.mutation<CommitAllocationApiResponse, CommitAllocationApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/commit`,
        method: 'POST',
        body: queryArg.commitRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    listCorrections: build.query<ListCorrectionsApiResponse, ListCorrectionsApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/corrections`,
      }),
    }),
    requestCorrection: build.mutation<RequestCorrectionApiResponse, RequestCorrectionApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/corrections`,
        method: 'POST',
        body: queryArg.correctionAskRequest,
      }),
    }),
    decideCorrection: build.mutation<DecideCorrectionApiResponse, DecideCorrectionApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/corrections/${encodeURIComponent(String(queryArg.correctionId))}/decision`,
        method: 'POST',
        body: queryArg.correctionDecisionRequest,
      }),
    }),
    followAllocation: build.query<FollowAllocationApiResponse, FollowAllocationApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/events`,
      }),
    }),
    readFillPath: build.query<ReadFillPathApiResponse, ReadFillPathApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/fill-path`,
        params: {
          filled: queryArg.filled,
        },
      }),
    }),
    readFinalAllocation: build.query<ReadFinalAllocationApiResponse, ReadFinalAllocationApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/final-allocation`,
        params: {
          version: queryArg.version,
        },
      }),
    }),
    readFinalAllocationDocument: build.query<
      ReadFinalAllocationDocumentApiResponse,
      ReadFinalAllocationDocumentApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/final-allocation/document`,
        params: {
          version: queryArg.version,
        },
      }),
    }),
    listLines: build.query<ListLinesApiResponse, ListLinesApiArg>({
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
    exportLines: build.query<ExportLinesApiResponse, ExportLinesApiArg>({
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
    exportLinesAsTable: build.query<ExportLinesAsTableApiResponse, ExportLinesAsTableApiArg>({
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
    compareWithProRata: build.query<CompareWithProRataApiResponse, CompareWithProRataApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/pro-rata`,
      }),
    }),
    replayAllocation: build.mutation<ReplayAllocationApiResponse, ReplayAllocationApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/replay`,
        method: 'POST',
      }),
    }),
    retryFailedOrders: build.mutation<RetryFailedOrdersApiResponse, RetryFailedOrdersApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/retry-failed`,
        method: 'POST',
        body: queryArg.retryRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    readStatement: build.query<ReadStatementApiResponse, ReadStatementApiArg>({
      query: (queryArg) => ({
        url: `/v1/allocations/${encodeURIComponent(String(queryArg.id))}/statement`,
      }),
    }),
    listApprovals: build.query<ListApprovalsApiResponse, ListApprovalsApiArg>({
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
    readApproval: build.query<ReadApprovalApiResponse, ReadApprovalApiArg>({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    approveCommit: build.mutation<ApproveCommitApiResponse, ApproveCommitApiArg>({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}/approve`,
        method: 'POST',
        body: queryArg.approveRequest,
        headers: {
          Prefer: queryArg.prefer,
        },
      }),
    }),
    rejectCommit: build.mutation<RejectCommitApiResponse, RejectCommitApiArg>({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}/reject`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    withdrawCommit: build.mutation<WithdrawCommitApiResponse, WithdrawCommitApiArg>({
      query: (queryArg) => ({
        url: `/v1/approvals/${encodeURIComponent(String(queryArg.id))}/withdraw`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    listAuditRows: build.query<ListAuditRowsApiResponse, ListAuditRowsApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${encodeURIComponent(String(queryArg.chain))}`,
        params: {
          action: queryArg.action,
          actor: queryArg.actor,
          cursor: queryArg.cursor,
          entity_id: queryArg.entityId,
          find: queryArg.find,
          from: queryArg['from'],
          limit: queryArg.limit,
          overridden: queryArg.overridden,
          to: queryArg.to,
        },
      }),
    }),
    exportAuditChain: build.query<ExportAuditChainApiResponse, ExportAuditChainApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${encodeURIComponent(String(queryArg.chain))}/export`,
      }),
    }),
    verifyAuditChain: build.query<VerifyAuditChainApiResponse, VerifyAuditChainApiArg>({
      query: (queryArg) => ({
        url: `/v1/audit/${encodeURIComponent(String(queryArg.chain))}/verify`,
      }),
    }),
    listOverrides: build.query<ListOverridesApiResponse, ListOverridesApiArg>({
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
    tryRule: build.mutation<TryRuleApiResponse, TryRuleApiArg>({
      query: (queryArg) => ({
        url: `/v1/compliance/trials`,
        method: 'POST',
        body: queryArg.trialRequest,
      }),
    }),
    readFairness: build.query<ReadFairnessApiResponse, ReadFairnessApiArg>({
      query: (queryArg) => ({
        url: `/v1/fairness`,
        params: {
          from: queryArg['from'],
          group: queryArg.group,
          method: queryArg.method,
          to: queryArg.to,
          trader: queryArg.trader,
        },
      }),
    }),
    enterCloses: build.mutation<EnterClosesApiResponse, EnterClosesApiArg>({
      query: (queryArg) => ({
        url: `/v1/fairness/closes`,
        method: 'POST',
        body: queryArg.closesRequest,
      }),
    }),
    testFairness: build.query<TestFairnessApiResponse, TestFairnessApiArg>({
      query: (queryArg) => ({
        url: `/v1/fairness/test`,
        params: {
          from: queryArg['from'],
          group: queryArg.group,
          method: queryArg.method,
          resplits: queryArg.resplits,
          seed: queryArg.seed,
          tilt_bp: queryArg.tiltBp,
          to: queryArg.to,
          trader: queryArg.trader,
        },
      }),
    }),
    verifyFairnessLedger: build.query<VerifyFairnessLedgerApiResponse, VerifyFairnessLedgerApiArg>({
      query: (queryArg) => ({
        url: `/v1/fairness/verification`,
        params: {
          allocations: queryArg.allocations,
        },
      }),
    }),
    listWaivers: build.query<ListWaiversApiResponse, ListWaiversApiArg>({
      query: (queryArg) => ({
        url: `/v1/waivers`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    grantWaiver: build.mutation<GrantWaiverApiResponse, GrantWaiverApiArg>({
      query: (queryArg) => ({
        url: `/v1/waivers`,
        method: 'POST',
        body: queryArg.waiverRequest,
      }),
    }),
    revokeWaiver: build.mutation<RevokeWaiverApiResponse, RevokeWaiverApiArg>({
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
export type ListAllocationsApiResponse = /** status 200 OK */ AllocationListResponse;
export type ListAllocationsApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** First day, UTC */
  from?: string;
  /** Most rows in the answer */
  limit?: string;
  /** Only rows of this status */
  status?: string;
  /** Last day, UTC, included */
  to?: string;
};
export type CompareMethodsApiResponse = /** status 200 OK */ CompareResponse;
export type CompareMethodsApiArg = {
  compareRequest: CompareRequest;
};
export type ListPendingCorrectionsApiResponse = /** status 200 OK */ CorrectionsResponse;
export type ListPendingCorrectionsApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
};
export type FindFrontierApiResponse = /** status 200 OK */ FrontierResponse;
export type FindFrontierApiArg = {
  frontierRequest: FrontierRequest;
};
export type PreviewAllocationApiResponse = /** status 200 OK */ PreviewResponse;
export type PreviewAllocationApiArg = {
  /** findings: all rules of an account are listed; without it those that it does not pass or that a warning names */
  include?: string;
  /** RFC 7240: wait=N waits at most N seconds for an outcome, return=minimal and return=representation say how many lines to send */
  prefer?: string;
  previewRequest: PreviewRequest;
};
export type FindRoomApiResponse = /** status 200 OK */ CapacityResponse;
export type FindRoomApiArg = {
  capacityRequest: CapacityRequest;
};
export type ReadAllocationApiResponse = /** status 200 OK */ AllocationResponse;
export type ReadAllocationApiArg = {
  /** Id of what the address names */
  id: string;
  /** findings: all rules of an account are listed; without it those that it does not pass or that a warning names */
  include?: string;
  /** RFC 7240: wait=N waits at most N seconds for an outcome, return=minimal and return=representation say how many lines to send */
  prefer?: string;
};
export type CommitAllocationApiResponse =
  | /** status 200 Every order is in Aladdin, or refused */ CommitResponse
  | /** status 202 Still running, or waiting for a second user; Location says where to look */ CommitResponse;
export type CommitAllocationApiArg = {
  /** Id of what the address names */
  id: string;
  /** RFC 7240: wait=N waits at most N seconds for an outcome, return=minimal and return=representation say how many lines to send */
  prefer?: string;
  commitRequest: CommitRequest;
};
export type ListCorrectionsApiResponse = /** status 200 OK */ CorrectionsResponse;
export type ListCorrectionsApiArg = {
  /** Id of what the address names */
  id: string;
};
export type RequestCorrectionApiResponse = /** status 200 OK */ CorrectionResponse;
export type RequestCorrectionApiArg = {
  /** Id of what the address names */
  id: string;
  correctionAskRequest: CorrectionAskRequest;
};
export type DecideCorrectionApiResponse = /** status 200 OK */ CorrectionResponse;
export type DecideCorrectionApiArg = {
  /** Id of the correction, a UUID */
  correctionId: string;
  /** Id of what the address names */
  id: string;
  correctionDecisionRequest: CorrectionDecisionRequest;
};
export type FollowAllocationApiResponse = /** status 200 The events */ string;
export type FollowAllocationApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ReadFillPathApiResponse = /** status 200 OK */ FillPathResponse;
export type ReadFillPathApiArg = {
  /** Id of what the address names */
  id: string;
  /** Par filled, 0 or more; may be sent up to 50 times */
  filled?: string[];
};
export type ReadFinalAllocationApiResponse = /** status 200 OK */ FinalAllocationResponse;
export type ReadFinalAllocationApiArg = {
  /** Id of what the address names */
  id: string;
  /** Number of the version, 1 or more; without it the version in force */
  version?: string;
};
export type ReadFinalAllocationDocumentApiResponse = /** status 200 Byte for byte what was sealed */ object;
export type ReadFinalAllocationDocumentApiArg = {
  /** Id of what the address names */
  id: string;
  /** Number of the version, 1 or more; without it the version in force */
  version?: string;
};
export type ListLinesApiResponse = /** status 200 OK */ LinePageResponse;
export type ListLinesApiArg = {
  /** Id of what the address names */
  id: string;
  /** true: accounts with an allocation; false: accounts without one */
  allocated?: string;
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Text that stands in the account's id or name, whatever its case */
  filter?: string;
  /** findings: all rules of an account are listed; without it those that it does not pass or that a warning names */
  include?: string;
  /** Most rows in the answer */
  limit?: string;
  /** A reason code: accounts whose amount it decided */
  reason?: string;
  /** account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or reason; with a minus sign before it the largest come first */
  sort?: string;
};
export type ExportLinesApiResponse = /** status 200 OK */ string;
export type ExportLinesApiArg = {
  /** Id of what the address names */
  id: string;
  /** true: accounts with an allocation; false: accounts without one */
  allocated?: string;
  /** Text that stands in the account's id or name, whatever its case */
  filter?: string;
  /** findings: all rules of an account are listed; without it those that it does not pass or that a warning names */
  include?: string;
  /** A reason code: accounts whose amount it decided */
  reason?: string;
  /** account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or reason; with a minus sign before it the largest come first */
  sort?: string;
};
export type ExportLinesAsTableApiResponse = /** status 200 OK */ string;
export type ExportLinesAsTableApiArg = {
  /** Id of what the address names */
  id: string;
  /** true: accounts with an allocation; false: accounts without one */
  allocated?: string;
  /** Text that stands in the account's id or name, whatever its case */
  filter?: string;
  /** findings: all rules of an account are listed; without it those that it does not pass or that a warning names */
  include?: string;
  /** A reason code: accounts whose amount it decided */
  reason?: string;
  /** account_id (default), account_name, allocated_quantity, nav, holding, available_cash, headroom or reason; with a minus sign before it the largest come first */
  sort?: string;
};
export type CompareWithProRataApiResponse = /** status 200 OK */ ProRataResponse;
export type CompareWithProRataApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ReplayAllocationApiResponse = /** status 200 OK */ ReplayResponse;
export type ReplayAllocationApiArg = {
  /** Id of what the address names */
  id: string;
};
export type RetryFailedOrdersApiResponse =
  | /** status 200 Every order is in Aladdin, or refused */ CommitResponse
  | /** status 202 Still running; Location says where to look */ CommitResponse;
export type RetryFailedOrdersApiArg = {
  /** Id of what the address names */
  id: string;
  /** RFC 7240: wait=N waits at most N seconds for an outcome, return=minimal and return=representation say how many lines to send */
  prefer?: string;
  retryRequest: RetryRequest;
};
export type ReadStatementApiResponse = /** status 200 Byte for byte what was sealed */ object;
export type ReadStatementApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ListApprovalsApiResponse = /** status 200 OK */ ApprovalListResponse;
export type ListApprovalsApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
  /** true: what the caller asked for; false: what others asked for; both when left out */
  mine?: string;
  /** PENDING, APPROVED, REJECTED, WITHDRAWN or EXPIRED; all when left out */
  status?: string;
};
export type ReadApprovalApiResponse = /** status 200 OK */ ApprovalResponse;
export type ReadApprovalApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ApproveCommitApiResponse = /** status 200 OK */ ApprovalResponse;
export type ApproveCommitApiArg = {
  /** Id of what the address names */
  id: string;
  /** RFC 7240: wait=N waits at most N seconds for an outcome, return=minimal and return=representation say how many lines to send */
  prefer?: string;
  approveRequest: ApproveRequest;
};
export type RejectCommitApiResponse = /** status 200 OK */ ApprovalResponse;
export type RejectCommitApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type WithdrawCommitApiResponse = /** status 200 OK */ ApprovalResponse;
export type WithdrawCommitApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type ListAuditRowsApiResponse = /** status 200 OK */ AuditPageResponse;
export type ListAuditRowsApiArg = {
  /** Name of the service's audit chain */
  chain: string;
  /** what was done, such as allocation.committed, or the first word of it: access lists who was handed a statement, a final allocation or an export */
  action?: string;
  /** Username in whose name it was done */
  actor?: string;
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Only rows about this id */
  entityId?: string;
  /** at least three characters, in any case, of an allocation or order id, a CUSIP, a username or another name in the row's object, actor, before or after; of a name longer than 16 characters from the beginning of one of its parts on. 422 where more than 50,000 rows match */
  find?: string;
  /** earliest time, inclusive: 2026-11-22T14:00:00Z, or a day in UTC: 2026-11-22 */
  from?: string;
  /** Most rows in the answer */
  limit?: string;
  /** true: only acts that overrode a warning of a commit or of an increase */
  overridden?: string;
  /** latest time, exclusive; or a day in UTC, that whole day included */
  to?: string;
};
export type ExportAuditChainApiResponse = /** status 200 OK */ string;
export type ExportAuditChainApiArg = {
  /** Name of the service's audit chain */
  chain: string;
};
export type VerifyAuditChainApiResponse = /** status 200 OK */ VerdictResponse;
export type VerifyAuditChainApiArg = {
  /** Name of the service's audit chain */
  chain: string;
};
export type ListOverridesApiResponse = /** status 200 OK */ OverrideListResponse;
export type ListOverridesApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** first day, UTC */
  from?: string;
  /** Most rows in the answer */
  limit?: string;
  /** last day, UTC, included */
  to?: string;
};
export type TryRuleApiResponse = /** status 200 OK */ TrialResponse;
export type TryRuleApiArg = {
  trialRequest: TrialRequest;
};
export type ReadFairnessApiResponse = /** status 200 OK */ FairnessResponse;
export type ReadFairnessApiArg = {
  /** first business date of the statements */
  from?: string;
  /** id of a portfolio group; only its accounts count */
  group?: string;
  /** PRO_RATA, CUSTOM_WEIGHTS, LEVEL_TO_TARGET or MIN_DISPERSION */
  method?: string;
  /** last business date, included */
  to?: string;
  /** username of the trader who committed */
  trader?: string;
};
export type EnterClosesApiResponse = /** status 200 OK */ ClosesResponse;
export type EnterClosesApiArg = {
  closesRequest: ClosesRequest;
};
export type TestFairnessApiResponse = /** status 200 OK */ FairnessTestResponse;
export type TestFairnessApiArg = {
  /** first business date of the statements */
  from?: string;
  /** id of a portfolio group; only its accounts count */
  group?: string;
  /** PRO_RATA, CUSTOM_WEIGHTS, LEVEL_TO_TARGET or MIN_DISPERSION */
  method?: string;
  /** random re-splits, 1,000 to 100,000; 100,000 when left out */
  resplits?: string;
  /** whole number; the same seed and ledger give the same answer; 1 when left out */
  seed?: string;
  /** favoritism whose detection is stated: basis points of NAV that an account gains in a year, 0 to 1,000; 10 when left out, 0 for no statement */
  tiltBp?: string;
  /** last business date, included */
  to?: string;
  /** username of the trader who committed */
  trader?: string;
};
export type VerifyFairnessLedgerApiResponse = /** status 200 OK */ LedgerVerificationResponse;
export type VerifyFairnessLedgerApiArg = {
  /** how many, 1 to 1,000; 100 when left out */
  allocations?: string;
};
export type ListWaiversApiResponse = /** status 200 OK */ WaiverListResponse;
export type ListWaiversApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
};
export type GrantWaiverApiResponse = /** status 200 OK */ WaiverResponse;
export type GrantWaiverApiArg = {
  waiverRequest: WaiverRequest;
};
export type RevokeWaiverApiResponse = /** status 200 OK */ WaiverResponse;
export type RevokeWaiverApiArg = {
  /** Id of what the address names */
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
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** How far its orders are */
  status: CommitStatus;
  /** How it was split */
  method: MethodName;
  /** CUSIP of the bond, or its ISIN */
  security_id: string;
  /** BUY or SELL */
  side: Side;
  /** Day on which bond and cash change hands, ISO 8601 */
  settlement_date: LocalDate;
  /** Par of the block */
  total_quantity: number;
  /** Par allocated */
  total_allocated: number;
  /** Accounts that receive an allocation */
  accounts_allocated: number;
  /** SHA-256 of the sealed statement, 64 hex digits */
  statement_hash: string;
  /** Username of the user who committed it */
  committed_by: string;
  /** When it was committed, UTC */
  committed_at: Instant;
};
export type AllocationListResponse = {
  /** Newest first */
  allocations: RowResponse[];
  /** Null on the last page */
  next_cursor: string | null;
};
export type Fault = {
  /** Path inside the request, as in order.quantity */
  field: string;
  /** What was found, what is allowed and what to do */
  message: string;
};
export type Problem = {
  /** Stable URI path of the kind of problem, /problems/... */
  type: string;
  /** The kind in words, the same for every occurrence */
  title: string;
  /** HTTP status */
  status: number;
  /** This occurrence: the fact, the number, the remedy */
  detail?: string;
  /** Path of the request */
  instance?: string;
  /** To quote when asking for help */
  correlation_id?: string;
  /** The fields at fault, empty when no field is */
  violations?: Fault[];
  [key: string]: any;
};
export type Source1 = 'NONE' | 'MASTER' | 'COMPUTED' | 'CARRIED_ON';
export type ConversionResponse = {
  /** Of the account */
  account_id: string;
  /** ISO 4217 */
  base_currency: string;
  /** Units of the bond's currency that one unit of the base currency is worth */
  rate: number;
  /** Date of the rate */
  as_of: LocalDate;
  /** Net asset value in the base currency, 2 decimals */
  base_nav: number;
};
export type OrderResponse = {
  /** As it was asked for */
  security_id: string;
  /** CUSIP of the bond, 9 characters */
  cusip: string;
  /** 12 characters; null where it is not known */
  isin: string | null;
  /** The bond as a trader reads it; null where it is not known */
  description: string | null;
  /** Of the issuer; null where it is not known */
  ticker: string | null;
  /** BUY or SELL */
  side: Side;
  /** Par of the block */
  total_quantity: number;
  /** Day on which bond and cash change hands, ISO 8601 */
  settlement_date: LocalDate;
  /** Clean per 100 par, null when none was set */
  limit_price: number | null;
  /** Per 100 par, on which the split rests */
  clean_price: number;
  /** Per 100 par at settlement */
  accrued_interest: number;
  /** NONE: the bond trades without accrued interest or pays none. MASTER: the security master's own figure, for settlement one business day after its date. COMPUTED: from the bond's terms. CARRIED_ON: the security master's figure and the days since, because the bond's terms contradict it or are not known. Null when unknown. */
  accrued_source: Source1 | null;
  /** Accounts whose money was converted into the bond's currency */
  conversions: ConversionResponse[];
};
export type SoftLimitsMode = 'WARN' | 'CAP';
export type ConstraintsResponse = {
  /** Whether available cash caps a BUY; false: it only warns */
  respect_cash: boolean;
  /** Smallest allocation, par */
  min_allocation: number;
  /** Whether rules and restricted lists cap; false: they only warn */
  compliance_check: boolean;
  /** Whether soft rules (severity WARNING) cap as well, as long as rules cap at all */
  soft_limits: SoftLimitsMode;
};
export type DispersionResponse = {
  /** Mean before the trade, in the metric's unit; null when the metric is unknown */
  pre_trade_mean: number | null;
  /** Mean after the trade, in the metric's unit; null when the metric is unknown */
  post_trade_mean: number | null;
  /** Population standard deviation before the trade, in the metric's unit; null when the metric is unknown */
  pre_trade_std_dev: number | null;
  /** The same after the trade; null when the metric is unknown */
  post_trade_std_dev: number | null;
  /** (pre - post) / pre of the standard deviation, share of 1; null when the metric is unknown */
  improvement: number | null;
  /** Largest distance of an account from the mean after the trade, in the metric's unit; null when the metric is unknown */
  max_deviation: number | null;
  /** Smallest such distance; null when the metric is unknown */
  min_deviation: number | null;
};
export type BreakdownResponse = {
  /** Accounts with an instruction in money */
  dollar_amount_count: number;
  /** Accounts with an instruction in a fraction of the block */
  percentage_count: number;
  /** Accounts with an instruction in par */
  quantity_count: number;
  /** Accounts without an instruction of their own */
  remainder_count: number;
};
export type SummaryResponse = {
  /** Par allocated */
  total_allocated: number;
  /** Par that no account receives */
  unallocated: number;
  /** Allocated par over the block's, share of 1 */
  allocation_rate: number;
  /** Accounts that receive an allocation */
  accounts_allocated: number;
  /** Accounts that receive none */
  accounts_skipped: number;
  /** Money of what is allocated, accrued interest included, in the bond's currency, 2 decimals */
  total_notional: number;
  /** Change of its value for one basis point of yield: the sum of the lines' allocated_dv01 */
  total_dv01: number;
  /** The same of spread: the sum of the lines' allocated_cs01 */
  total_cs01: number;
  /** Dispersion of the target metric before and after */
  dispersion_metrics: DispersionResponse;
  /** Par that goes to instructions; null without instructions */
  direct_allocations: number | null;
  /** Par that goes to accounts without an instruction; null without instructions */
  remainder_allocations: number | null;
  /** Null without instructions */
  allocation_breakdown: BreakdownResponse | null;
  /** Accounts within the tolerance of the mean; null when the method has none, or the metric is unknown */
  within_tolerance: number | null;
};
export type Status3 = 'OPTIMAL' | 'WITHIN_GAP_TOLERANCE' | 'GAP_OPEN';
export type IntervalResponse = {
  /** Lower end of the mean, in the metric's unit */
  mean_low: number;
  /** Upper end of the mean, in the metric's unit */
  mean_high: number;
  /** Mean at which the cost of a split is a sum over accounts, in the metric's unit */
  center: number;
  /** On the sum of the allocations, squared metric per par */
  multiplier: number;
  /** False: bounded by each account's cheapest allocation at the multiplier; true: by the least cost of every total */
  exact: boolean;
};
export type CertificateResponse = {
  /** What is minimized: DISPERSION(metric, weighting) or UNALLOCATED_PAR */
  objective: string;
  /** Value of the objective that the split has, in the objective's unit */
  value: number;
  /** No tradable split has a lower value; same unit */
  lower_bound: number;
  /** (value - lower_bound) / value, share of 1; 0 when value is 0 */
  relative_gap: number;
  /** How far the proof goes */
  status: Status3;
  /** What made the split */
  method: string;
  /** Steps of the proof, by mean; empty where none are needed */
  intervals: IntervalResponse[];
  /** Steps taken: evaluations of the bound, local search, totals worked out */
  iterations: number;
  /** How long the engine took, milliseconds */
  elapsed_ms: number;
  /** Par that no legal split could place */
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
  /** Id of the waiver, a UUID */
  waiver_id: Uuid;
  /** Last day on which it counts */
  until: LocalDate;
  /** Username */
  granted_by: string;
  /** In the words of the user who granted it */
  reason: string;
};
export type WarningResponse = {
  /** What it is about */
  type: Type1;
  /** BREACH: a limit is passed; CAPPED, SKIPPED: a limit held the allocation down, or to nothing; MISSING_DATA: could not be judged; UNCHECKED: a check is off; NOTE: for information */
  severity: Severity1;
  /** Id of the rule; null where it is no rule */
  rule_id: string | null;
  /** Id of the account; null where it concerns the whole order */
  account_id: string | null;
  /** Whether a commit needs override_warnings, the permission allocation:override and a comment; false under a waiver, but for commits of the user who granted it */
  override_required: boolean;
  /** The fact with its figures */
  message: string;
  /** Of compliance that covers the breach; null when none does */
  waiver: WaivedResponse | null;
};
export type ResultResponse = {
  /** How it was split */
  method: MethodName;
  /** May be read and committed like any preview's */
  allocation_id: Uuid;
  /** From then on it cannot be committed, UTC */
  expires_at: Instant;
  /** SHA-256 of the sealed statement, 64 hex digits */
  statement_hash: string;
  /** The split in a few numbers */
  summary: SummaryResponse;
  /** What is proven about the split: its value, a lower bound and the gap between them */
  certificate: CertificateResponse;
  /** To know before a commit */
  warnings: WarningResponse[];
};
export type DifferenceResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Name of the account, for screens */
  account_name: string;
  /** Par by method */
  quantities: {
    [key: string]: number;
  };
  /** After the trade, by method: spread duration less the benchmark's, years */
  active_spread_durations: {
    [key: string]: number;
  };
  /** After the trade, by method, in the bond's currency, 2 decimals */
  cash_after: {
    [key: string]: number;
  };
  /** Largest piece less smallest, par */
  spread: number;
};
export type CompareResponse = {
  /** The block */
  order: OrderResponse;
  /** Day of the positions, ISO 8601 */
  as_of: LocalDate;
  /** Which limits hold the allocations down */
  constraints: ConstraintsResponse;
  /** One per method, in the order asked for */
  results: ResultResponse[];
  /** Accounts to which the methods give different pieces */
  differences: DifferenceResponse[];
};
export type OrderBody = {
  /** CUSIP or ISIN of the bond */
  security_id: string;
  /** BUY or SELL */
  side: Side;
  /** Par of the block, whole, above 0 */
  quantity: number;
  /** ISO 8601; null for the next business day of the bond market */
  settlement_date?: LocalDate | null;
  /** Clean price per 100 par, 0.0001 to 1000; null for the bond's reference price */
  limit_price?: number | null;
  /** Another name of limit_price; null for none; when both are sent they must be equal */
  price?: number | null;
};
export type Base = 'NAV' | 'MARKET_VALUE' | 'AVAILABLE_CASH' | 'EQUAL' | 'CUSTOM' | 'HOLDING';
export type TargetMetric =
  'ACTIVE_SPREAD_DURATION' | 'SPREAD_DURATION' | 'DURATION' | 'CONTRIBUTION_TO_DURATION' | 'DTS' | 'OAS';
export type Weighting = 'EQUAL' | 'NAV';
export type Type = 'DOLLAR_AMOUNT' | 'PERCENTAGE' | 'QUANTITY';
export type InstructionBody = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Unit of the values */
  type: Type;
  /** 0 or more: money in the bond's currency, which buys par at the dirty price; a fraction of the block, 0 to 1, all together 1 at most; or par of a size that the account can trade. Money and fractions are rounded down to such a size */
  value: number;
  /** The least the account asks for, and accepts when it is cut; null for none */
  min_value?: number | null;
  /** The most the account asks for; null for none */
  max_value?: number | null;
  /** 0 to 1000000, smaller first; null for after all others */
  priority?: number | null;
};
export type Remainder = 'PRO_RATA' | 'EQUAL' | 'NONE';
export type TargetsFrom = 'REQUEST' | 'DATASET';
export type ParametersBody = {
  /** Value that pro rata shares are in proportion to; null for NAV on a BUY, HOLDING on a SELL, CUSTOM with custom_base */
  base_metric?: Base | null;
  /** PRO_RATA with base CUSTOM: value of each account by account id, 0 or more; null otherwise */
  custom_base?:
    | {
        [key: string]: number;
      }
    | {
        [key: string]: number;
      };
  /** CUSTOM_WEIGHTS: share of the block by account id, 0 or more, scaled where they do not add up to 1; null with allocations */
  weights?:
    | {
        [key: string]: number;
      }
    | {
        [key: string]: number;
      };
  /** MIN_DISPERSION: metric whose dispersion is minimized; null for ACTIVE_SPREAD_DURATION */
  target_metric?: TargetMetric | null;
  /** MIN_DISPERSION: weight of each account in the dispersion; null for EQUAL */
  dispersion_weighting?: Weighting | null;
  /** MIN_DISPERSION: share of the mean, 0 to 1, within which an account's metric after the trade counts as within tolerance; default 0.05; reported, never a reason to stop */
  tolerance?: number;
  /** MIN_DISPERSION: relative gap between dispersion and lower bound, 0 to 1, at which the search may stop; default 1e-9 */
  gap_tolerance?: number;
  /** MIN_DISPERSION: most steps of the local search, 0 or more; null for 1000 */
  max_iterations?: number | null;
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
  metric_targets?:
    | {
        [key: string]: number;
      }
    | {
        [key: string]: number;
      };
  /** MIN_DISPERSION: largest distance of an account from its pro rata share, as a part of that share, 0 to 1000000 with at most 6 decimals: 0.25 allows a quarter more or less, 0 the tradable sizes next to the share. Shares are in proportion to base_metric (default NAV for a BUY, HOLDING for a SELL), under the accounts' limits; each end of the range is moved outward to a tradable size. Null for no limit */
  max_distance?: number | null;
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
  /** Whether soft rules (severity WARNING) cap; default WARN. CAP: they cap as hard rules do as long as compliance_check is true, except where compliance waived the rule for the account and the bond; a waiver that the caller granted does not count */
  soft_limits?: SoftLimitsMode;
  /** Only true, the default: every allocation is a size the bond trades in; false is answered with 422 */
  round_to_denomination?: boolean;
};
export type OverrideBody = {
  /** True: the account gets nothing; null or false otherwise */
  exclude?: boolean | null;
  /** Par that the account gets, a size that it can trade; null leaves it to the method */
  fixed_quantity?: number | null;
};
export type CompareRequest = {
  /** The block */
  order: OrderBody;
  /** Which to compare; null for every method whose parameters are there */
  allocation_methods?: MethodName[] | null;
  /** Ids of the portfolio groups; an account of several of them counts once */
  portfolio_groups: string[];
  /** Of all methods together; null for the defaults */
  parameters?: ParametersBody | null;
  /** Which limits hold; null for the defaults */
  constraints?: ConstraintsBody | null;
  /** Accounts that the user takes out of the method's hands, by account id; null for none */
  account_overrides?:
    | {
        [key: string]: OverrideBody;
      }
    | {
        [key: string]: OverrideBody;
      };
};
export type Kind = 'REPLACE' | 'CANCEL';
export type ReasonCode = 'TRADE_ERROR' | 'ACCOUNT_INELIGIBLE' | 'CLIENT_INSTRUCTION' | 'DE_MINIMIS' | 'OTHER';
export type CorrectedAccountResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** What the account gets instead, par */
  quantity: number;
};
export type Status2 = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN';
export type CorrectionResponse = {
  /** Id of the correction, a UUID */
  correction_id: Uuid;
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** Hash of the version that it changes */
  document_hash: string;
  /** What is changed */
  kind: Kind;
  /** Why, as one of the fixed codes */
  reason_code: ReasonCode;
  /** In the words of the user who asked for it */
  reason: string;
  /** Accounts that get another quantity */
  changes: CorrectedAccountResponse[];
  /** PENDING while it waits for a second user */
  status: Status2;
  /** Username of the user who asked for it */
  requested_by: string;
  /** When it was asked for, UTC */
  requested_at: Instant;
  /** Username; null while it waits */
  decided_by: string | null;
  /** Null while it waits */
  decided_at: Instant | null;
  /** Of the decision; null while it waits */
  decision_reason: string | null;
};
export type CorrectionsResponse = {
  /** One row each */
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
  /** How far the proof of the lower bound goes */
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
  /** Accounts that receive an allocation */
  accounts_allocated: number;
};
export type FrontierResponse = {
  /** Day of the positions, ISO 8601 */
  as_of: LocalDate;
  /** Metric whose dispersion is measured */
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
  /** The block */
  order: OrderBody;
  /** Only MIN_DISPERSION, the default */
  allocation_method?: MethodName;
  /** Ids of the portfolio groups; an account of several of them counts once */
  portfolio_groups: string[];
  /** Those of MIN_DISPERSION; null for the defaults */
  parameters?: ParametersBody | null;
  /** Which limits hold; null for the defaults */
  constraints?: ConstraintsBody | null;
  /** Accounts that the user takes out of the method's hands, by account id; null for none */
  account_overrides?:
    | {
        [key: string]: OverrideBody;
      }
    | {
        [key: string]: OverrideBody;
      };
};
export type LegalResponse = {
  /** Smallest tradable size, par */
  minimum: number;
  /** Step between tradable sizes, par */
  increment: number;
  /** Largest tradable size within the account's limits, par */
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
  /** The limit or rule that determines the allocation */
  code: ReasonCode1;
  /** Id of the rule; null where it is no rule */
  rule_id: string | null;
  /** Par that could be added up to the largest tradable size */
  headroom: number;
  /** Dispersion saved by one more increment, in the metric's unit, below 0 where it would rise; null where the method has no target */
  marginal: number | null;
  /** One sentence with the figures */
  detail: string;
};
export type MetricsResponse = {
  /** Spread duration less the benchmark's, years */
  active_spread_duration: number;
  /** Weight of the traded bond times its duration, years */
  contribution_to_duration: number;
  /** Sum of weight times duration, years */
  duration: number;
  /** Sum of weight times spread duration, years */
  spread_duration: number;
  /** Sum of weight times spread duration times OAS, years times basis points; null when unknown */
  dts: number | null;
  /** Sum of weight times OAS, basis points; null when unknown */
  oas: number | null;
  /** Market value of the bond with accrued interest over NAV, share of 1 */
  security_weight: number;
  /** The same for all bonds of the issuer */
  issuer_weight: number;
  /** Change of the account's value for one basis point of yield, NAV times duration / 10,000, in the bond's currency, 2 decimals; null when unknown */
  dv01: number | null;
  /** The same for one basis point of spread, by spread duration; null when unknown */
  cs01: number | null;
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
  /** Which limit it is */
  kind: Kind1;
  /** Id of the rule; null where it is no rule */
  rule_id: string | null;
  /** Largest allocation that the limit allows, par */
  maximum: number;
  /** Maximum less the allocation, par */
  room: number;
};
export type Severity = 'RESTRICTION' | 'WARNING';
export type Outcome = 'PASS' | 'EXISTING_BREACH' | 'CAPPED' | 'BREACH' | 'MISSING_DATA';
export type FindingResponse = {
  /** Id of the rule in the rule book */
  rule_id: string;
  /** Of the rule, as in GET /v1/rules/kinds */
  kind: string;
  /** RESTRICTION: hard; WARNING: soft */
  severity: Severity;
  /** Whether the account passes the rule, and if not, how */
  outcome: Outcome;
  /** Of the value that the rule measures after the trade, such as the issuer's market value; null when missing */
  numerator: number | null;
  /** What it is divided by, such as NAV; null where it is not a ratio or missing */
  denominator: number | null;
  /** In the unit of the kind: share of 1, years or notch; null when missing */
  limit: number | null;
  /** Par that could be added within the rule; null where the rule does not limit it */
  headroom: number | null;
  /** Document that the rule comes from; null when not known */
  source: string | null;
  /** One sentence; null when the rule is passed */
  detail: string | null;
};
export type Source = 'DIRECT' | 'REMAINDER' | 'PRO_RATA';
export type ProRataRangeResponse = {
  /** Exact pro rata share under the account's limits, par, to a thousandth */
  share: number;
  /** Smallest tradable size within the distance, par; 0 for nothing */
  minimum: number;
  /** Largest tradable size within the distance, par */
  maximum: number;
};
export type LineResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Name of the account, for screens */
  account_name: string;
  /** Par that the account receives or sells; 0 for none */
  allocated_quantity: number;
  /** Money of it, accrued interest included, in the bond's currency, rounded half up to 2 decimals */
  allocated_notional: number;
  /** Change of the allocation's value for one basis point of yield, in the bond's currency, 2 decimals; not signed by the side */
  allocated_dv01: number;
  /** The same for one basis point of spread; its sign is that of the spread duration */
  allocated_cs01: number;
  /** At the settlement date, open orders counted, before this trade, in the bond's currency */
  available_cash: number;
  /** The same after this trade */
  post_trade_cash: number;
  /** Net asset value, in the bond's currency */
  nav: number;
  /** Par held before */
  holding: number;
  /** The part of it that can be sold: buys that are not filled yet are none of it */
  sellable: number;
  /** Par held once the piece is traded */
  post_trade_holding: number;
  /** Sizes that the account may get */
  legal: LegalResponse;
  /** Why it gets this quantity */
  reason: ReasonResponse;
  /** Risk before the trade */
  pre_trade_metrics: MetricsResponse;
  /** Risk after the trade */
  post_trade_metrics: MetricsResponse;
  /** Years from the active spread duration after the trade to the nearest limit of the account's bands of active spread duration, below 0 outside of one; null where the account has no such band, or its figures are not known */
  asd_band_distance: number | null;
  /** Limits on the allocation */
  caps: CapResponse[];
  /** Rules that the account does not pass or that a warning names; with include=findings all of them */
  findings: FindingResponse[];
  /** Unit of requested_value; null where the account has no instruction of its own */
  requested_type: Type | null;
  /** As it was sent; null where the account has no instruction of its own */
  requested_value: number | null;
  /** Par asked for, rounded down to a size that the account can trade; null where it has no instruction */
  requested_quantity: number | null;
  /** DIRECT: the account's own instruction; PRO_RATA: the same, shared with its equals because requests are more than the block; REMAINDER: what no instruction asks for. Null without instructions or allocation */
  allocation_source: Source | null;
  /** Whether its target metric after the trade is within the tolerance of the mean; null when the method has none, or the metric is unknown */
  within_tolerance: boolean | null;
  /** Where the allocation may lie under max_distance; null without it, and for a quantity fixed by the trader */
  pro_rata: ProRataRangeResponse | null;
};
export type TestFindingResponse = {
  /** Id of the rule in the rule book */
  rule_id: string;
  /** Of the rule; null where it is not known */
  version: number | null;
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Of the rule, as in GET /v1/rules/kinds */
  kind: string;
  /** RESTRICTION: hard; WARNING: soft */
  severity: Severity;
  /** Whether the account passes the rule, and if not, how */
  outcome: Outcome;
  /** Whether the rule would be broken, had it been in force */
  would_breach: boolean;
  /** The account's allocation, par */
  quantity: number;
  /** What the rule measures before the allocation: share of 1, years or notch; null when missing */
  pre: number | null;
  /** The same after it; null when missing */
  post: number | null;
  /** In the same unit; null when missing */
  limit: number | null;
  /** The largest tradable par that keeps the rule, the allocation at most; null when the rule does not limit it */
  allowed_quantity: number | null;
  /** One sentence; null for PASS */
  detail: string | null;
};
export type PreviewResponse = {
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** Username of who made it */
  previewed_by: string;
  /** When it was made */
  timestamp: Instant;
  /** From then on it cannot be committed */
  expires_at: Instant;
  /** How it was split */
  method: MethodName;
  /** As-of of the positions */
  as_of: LocalDate;
  /** SHA-256 of the sealed statement */
  statement_hash: string;
  /** The block */
  order: OrderResponse;
  /** Which limits hold the allocations down */
  constraints: ConstraintsResponse;
  /** Where the targets of the method come from; null for a method without. DATASET: the statement seals each with its scope, first day and source */
  targets_from: TargetsFrom | null;
  /** By account id: all of up to 5,000, of more the first 500, unless the header Prefer says return=representation (all) or return=minimal (none) */
  allocations: LineResponse[];
  /** Accounts of the split, in this answer or not */
  allocation_count: number;
  /** Cursor for GET /v1/allocations/{id}/lines where this answer does not hold all lines; null where it does */
  next_cursor: string | null;
  /** The split in a few numbers */
  summary: SummaryResponse;
  /** To know before a commit */
  warnings: WarningResponse[];
  /** Always empty: what cannot be split is answered with a problem document */
  errors: string[];
  /** What is proven about the split: its value, a lower bound and the gap between them */
  certificate: CertificateResponse;
  /** What rules in test say, one for each and each account that receives an allocation; they bind no one */
  test_findings: TestFindingResponse[];
};
export type PreviewRequest = {
  /** The block */
  order: OrderBody;
  /** How it is split */
  allocation_method: MethodName;
  /** Ids of the portfolio groups; an account of several of them counts once */
  portfolio_groups: string[];
  /** Of the method; null for its defaults */
  parameters?: ParametersBody | null;
  /** Which limits hold; null for the defaults */
  constraints?: ConstraintsBody | null;
  /** Accounts that the user takes out of the method's hands, by account id; null for none */
  account_overrides?:
    | {
        [key: string]: OverrideBody;
      }
    | {
        [key: string]: OverrideBody;
      };
};
export type CapacityPart = {
  /** Null for all together */
  group_id: string | null;
  /** Accounts of the group */
  account_count: number;
  /** Accounts that could trade at least one tradable size */
  accounts_with_room: number;
  /** At the settlement date, overdrafts left out */
  available_cash: number;
  /** Most par that cash, holdings, rules, denominations and the firm's limit of one order allow */
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
  /** Day of the positions and prices in use, ISO 8601; may be earlier than today */
  business_date: LocalDate;
  /** Day on which bond and cash change hands, ISO 8601 */
  settlement_date: LocalDate;
  /** Every date on which the order may settle, earliest first */
  settlement_dates: string[];
  /** As they held */
  constraints: ConstraintsResponse;
  /** All accounts, each once */
  together: CapacityPart;
  /** One for each group asked for */
  portfolio_groups: CapacityPart[];
  /** The quantity's money and risk; null when no quantity was sent */
  block: BlockBody | null;
};
export type OpenOrderBody = {
  /** CUSIP or ISIN of the bond */
  security_id: string;
  /** BUY or SELL */
  side: Side;
  /** Par whose money and risk are asked for, whole, above 0; null for none */
  quantity?: number | null;
  /** ISO 8601; null for the next business day of the bond market */
  settlement_date?: LocalDate | null;
  /** Clean price per 100 par, 0.0001 to 1000; null for the bond's reference price */
  limit_price?: number | null;
  /** Another name of limit_price; null for none; when both are sent they must be equal */
  price?: number | null;
};
export type CapacityRequest = {
  /** The block; its quantity may be null */
  order: OpenOrderBody;
  /** Ids of the portfolio groups; an account of several of them counts once */
  portfolio_groups: string[];
  /** Which limits hold; null for the defaults */
  constraints?: ConstraintsBody | null;
};
export type Status1 = 'PENDING' | 'SUBMITTED' | 'FAILED';
export type ChildResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Par */
  quantity: number;
  /** Id in the order gateway; null until it is handed over */
  order_id: string | null;
  /** Aladdin's number; null until Aladdin has it */
  aladdin_order_id: string | null;
  /** SUBMITTED: Aladdin has it; FAILED; PENDING: not known yet */
  status: Status1;
  /** What to know about it; null when there is nothing to say */
  message: string | null;
};
export type Code = 'NOTIONAL' | 'COMPLIANCE_OVERRIDE' | 'OVERRIDE' | 'BY_HAND' | 'LATE';
export type CauseResponse = {
  /** What the policy reacted to */
  code: Code;
  /** The same with the figure */
  sentence: string;
};
export type AwaitedResponse = {
  /** Id of the approval, a UUID */
  approval_id: Uuid;
  /** Permissions that the second user needs, all of them */
  needs: string[];
  /** What the policy reacted to */
  because: CauseResponse[];
  /** From then on it cannot be approved */
  expires_at: Instant;
};
export type DecisionResponse = {
  /** Username of the user who committed it */
  committed_by: string;
  /** When it was committed, UTC */
  committed_at: Instant;
  /** In the user's words; null for none */
  comment: string | null;
  /** Whether open warnings were passed */
  warnings_overridden: boolean;
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** PENDING_APPROVAL while a second user has not decided: nothing was sent, and there are no orders */
  status: 'PENDING_APPROVAL' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  /** Aladdin's numbers of the orders that it has */
  aladdin_order_ids: string[];
  /** One per account that receives an allocation */
  allocations: ChildResponse[];
  /** Whether rules and restricted lists capped; false: they only warned; null while a second user has not decided */
  compliance_check: boolean | null;
  /** Whether available cash capped; false: it only warned; null while a second user has not decided */
  respect_cash: boolean | null;
  /** Whether soft rules (severity WARNING) capped as well; null while a second user has not decided */
  soft_limits: SoftLimitsMode | null;
  /** Entry of the chain allocations; null while a second user has not decided */
  audit_id: string | null;
  /** Null where one user decides, and once it is committed */
  approval: AwaitedResponse | null;
};
export type Status = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED';
export type ApprovalResponse = {
  /** Id of the approval, a UUID */
  approval_id: Uuid;
  /** ALLOCATION */
  subject: 'ALLOCATION';
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** Ids of the portfolio groups; an account of several of them counts once */
  portfolio_groups: string[];
  /** BUY or SELL */
  side: Side;
  /** CUSIP of the bond, 9 characters */
  cusip: string;
  /** Of the bond; null when it is not known */
  description: string | null;
  /** Par of the block */
  quantity: number;
  /** What its allocations come to, accrued interest included, in the bond's currency */
  notional: number;
  /** Username of who wants to commit */
  maker: string;
  /** Username of who previewed it; neither may approve */
  prepared_by: string;
  /** The maker's; null for none */
  comment: string | null;
  /** When it was asked for, UTC */
  requested_at: Instant;
  /** From then on it cannot be approved */
  expires_at: Instant;
  /** Permissions that the second user needs, all of them */
  needs: string[];
  /** What the policy reacted to */
  because: CauseResponse[];
  /** Of the policy that made it wait */
  policy_version: string;
  /** PENDING while no second user has decided and it has not expired */
  status: Status;
  /** Username; null while it is open, and when it expired */
  decided_by: string | null;
  /** UTC; null while it is open, and when it expired */
  decided_at: Instant | null;
  /** Of the decision; null while it is open, and when it expired */
  reason: string | null;
  /** SHA-256 of the sealed statement, to be sent with the approval */
  statement_hash: string;
};
export type AllocationResponse = {
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** Username of who made it */
  previewed_by: string;
  /** When it was made */
  timestamp: Instant;
  /** From then on it cannot be committed */
  expires_at: Instant;
  /** How it was split */
  method: MethodName;
  /** As-of of the positions */
  as_of: LocalDate;
  /** SHA-256 of the sealed statement */
  statement_hash: string;
  /** The block */
  order: OrderResponse;
  /** Which limits hold the allocations down */
  constraints: ConstraintsResponse;
  /** Where the targets of the method come from; null for a method without. DATASET: the statement seals each with its scope, first day and source */
  targets_from: TargetsFrom | null;
  /** By account id: all of up to 5,000, of more the first 500, unless the header Prefer says return=representation (all) or return=minimal (none) */
  allocations: LineResponse[];
  /** Accounts of the split, in this answer or not */
  allocation_count: number;
  /** Cursor for GET /v1/allocations/{id}/lines where this answer does not hold all lines; null where it does */
  next_cursor: string | null;
  /** The split in a few numbers */
  summary: SummaryResponse;
  /** To know before a commit */
  warnings: WarningResponse[];
  /** Always empty: what cannot be split is answered with a problem document */
  errors: string[];
  /** What is proven about the split: its value, a lower bound and the gap between them */
  certificate: CertificateResponse;
  /** What rules in test say, one for each and each account that receives an allocation; they bind no one */
  test_findings: TestFindingResponse[];
  /** PREVIEW until it is committed, then that of the commit; PENDING_APPROVAL while a second user has not decided */
  status: 'PREVIEW' | 'PENDING_APPROVAL' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  /** Null until it is committed */
  commit: DecisionResponse | null;
  /** The last one; null when no second user was needed */
  approval: ApprovalResponse | null;
};
export type CommitResponse = {
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** PENDING_APPROVAL while a second user has not decided: nothing was sent, and there are no orders */
  status: 'PENDING_APPROVAL' | 'PENDING' | 'SUCCESS' | 'PARTIAL' | 'FAILED';
  /** Aladdin's numbers of the orders that it has */
  aladdin_order_ids: string[];
  /** One per account that receives an allocation */
  allocations: ChildResponse[];
  /** Whether rules and restricted lists capped; false: they only warned; null while a second user has not decided */
  compliance_check: boolean | null;
  /** Whether available cash capped; false: it only warned; null while a second user has not decided */
  respect_cash: boolean | null;
  /** Whether soft rules (severity WARNING) capped as well; null while a second user has not decided */
  soft_limits: SoftLimitsMode | null;
  /** Entry of the chain allocations; null while a second user has not decided */
  audit_id: string | null;
  /** Null where one user decides, and once it is committed */
  approval: AwaitedResponse | null;
};
export type CommitRequest = {
  /** Goes into the audit trail and to the orders; the reason where warnings are overridden, else it may be null */
  comment?: string | null;
  /** Whether the trader commits in spite of the warnings that need an override; null for no */
  override_warnings?: boolean | null;
};
export type CorrectedAccountRequest = {
  /** Of the statement */
  account_id: string;
  /** Par that it gets instead, 0 or more */
  quantity: number;
};
export type CorrectionAskRequest = {
  /** Of the version that the user looked at, as the final allocation shows it */
  document_hash: string;
  /** REPLACE: par moves between accounts; CANCEL: no account gets anything */
  kind: Kind;
  /** Why, in a word */
  reason_code: ReasonCode;
  /** Why, in words; 1 to 500 characters, not blank */
  reason: string;
  /** Accounts whose par is to be another; null for a CANCEL */
  changes?: CorrectedAccountRequest[] | null;
};
export type CorrectionDecisionRequest = {
  /** APPROVED or REJECTED by another user, WITHDRAWN by who asked */
  decision: Status2;
  /** Goes into the audit trail; 1 to 500 characters, not blank */
  reason: string;
};
export type FillPolicy = 'QUOTA_METHOD';
export type GapResponse = {
  /** Largest fill below the gap that can be placed whole, par */
  above: number;
  /** Smallest fill above the gap that can be placed whole, par */
  below: number;
};
export type ShareResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Of this fill */
  quantity: number;
  /** Of the whole block, as the statement says */
  allocated_quantity: number;
};
export type FillResponse = {
  /** Size of the fill, par */
  filled: number;
  /** Divided, at most what is filled */
  placed: number;
  /** What each account gets of it */
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
  /** Id of the account, as in Aladdin */
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
  /** What the account pays or receives, in the allocation's currency */
  money: FinalMoneyResponse;
};
export type Code1 = 'UNEQUAL_FILL' | 'UNEQUAL_PRICE' | 'BOOKED_DIFFERS' | 'UNPLACED' | 'CORRECTED';
export type FinalWarningResponse = {
  /** Which case it is */
  code: Code1;
  /** Null when it is the block's */
  account_id: string | null;
  /** The case with its figures */
  message: string;
};
export type AppliedCorrectionResponse = {
  /** What was changed */
  kind: Kind;
  /** Why, as one of the fixed codes */
  reason_code: ReasonCode;
  /** In the words of the user who asked for it */
  reason: string;
  /** Username of the user who asked for it */
  requested_by: string;
  /** Username of the second user */
  approved_by: string;
};
export type FinalAllocationResponse = {
  /** Id of the allocation, a UUID; its preview has the same */
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
  /** BUY or SELL */
  side: Side;
  /** CUSIP of the bond, 9 characters */
  cusip: string;
  /** Of all money here, ISO 4217 */
  currency: string;
  /** Day on which bond and cash change hands, ISO 8601 */
  settlement_date: LocalDate;
  /** All allocations of the statement together */
  ordered: number;
  /** Par filled */
  filled: number;
  /** Filled, but given to no account */
  unplaced: number;
  /** Over all fills, rounded half up to price_decimals */
  average_price: number;
  /** Decimals of average_price */
  price_decimals: number;
  /** Accrued interest of 100 par at the settlement date */
  accrued_per100: number;
  /** Sum of the lines */
  total: FinalMoneyResponse;
  /** Money of the placed par at the unrounded price, less the total: the cents that rounding leaves */
  rounding: FinalMoneyResponse;
  /** One line for each account of the statement */
  allocations: FinalLineResponse[];
  /** For compliance */
  warnings: FinalWarningResponse[];
  /** What users changed; null when the contract stands */
  correction: AppliedCorrectionResponse | null;
  /** Username of who declared the block ended, or approved the correction */
  sealed_by: string;
  /** UTC */
  sealed_at: Instant;
};
export type LinePageResponse = {
  /** In the order asked for */
  lines: LineResponse[];
  /** Lines that the query takes, on all pages */
  total: number;
  /** Cursor of the next page; null on the last */
  next_cursor: string | null;
};
export type DeviationResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Name of the account, for screens */
  account_name: string;
  /** The account's piece, par */
  quantity: number;
  /** Par */
  pro_rata_quantity: number;
  /** Par above pro rata; negative below */
  difference: number;
};
export type ProRataResponse = {
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** Of the accounts whose piece is another, from the most above to the most below */
  deviations: DeviationResponse[];
};
export type ReplayResponse = {
  /** Whether both hashes are the same */
  identical: boolean;
  /** Of the stored statement, SHA-256 */
  statement_hash: string;
  /** Of the split made again, SHA-256 */
  recomputed_hash: string;
};
export type RetryRequest = {
  /** Goes into the audit trail; may be null */
  comment?: string | null;
};
export type ApprovalListResponse = {
  /** Newest request first */
  approvals: ApprovalResponse[];
  /** Null on the last page */
  next_cursor: string | null;
};
export type ApproveRequest = {
  /** SHA-256 of the statement that the user looked at, as the approval and the allocation show it */
  statement_hash: string;
  /** Goes into the audit trail, up to 500 characters; may be null */
  reason?: string | null;
};
export type ReasonRequest = {
  /** Goes into the audit trail; 1 to 500 characters, not blank */
  reason: string;
};
export type AuditEntryResponse = {
  /** Id of the row, unique in all chains */
  audit_id: string;
  /** Place in the chain, from 1 */
  sequence: number;
  /** When it was done, UTC */
  at: Instant;
  /** What was done, in capitals, such as COMMIT */
  action: string;
  /** Id of what it was done to */
  entity_id: string;
  /** Username, or the name of the service that did it on its own */
  actor: string;
  /** In the user's words; null where none is asked for */
  reason: string | null;
  /** State before the act; null where there was none */
  before: object | null;
  /** State after the act; null where none is left */
  after: object | null;
  /** Id of the request that caused it; null for what a service did on its own */
  correlation_id: string | null;
  /** Hash of the row before; of the first row, 64 zeros */
  previous_hash: string;
  /** SHA-256 over this row and previous_hash, 64 hex digits */
  hash: string;
};
export type AuditPageResponse = {
  /** Newest first; fewer than the limit, or none, although there is a next page, where the caller may not see them */
  entries: AuditEntryResponse[];
  /** To send for the next page; null on the last */
  next_cursor: string | null;
};
export type VerdictResponse = {
  /** Whether every hash is as recomputed */
  intact: boolean;
  /** Rows of the chain */
  rows: number;
  /** Hash of the last row, 64 hex digits */
  head_hash: string;
  /** Sequence of the first row at fault; null when the chain is intact */
  first_broken: number | null;
};
export type OverrideKind = 'COMMIT' | 'INCREASE';
export type PassedWarning = {
  /** What it is about */
  type: string;
  /** BREACH or CAPPED, as in a preview */
  severity: string;
  /** Id of the rule; null where it is no rule */
  rule_id: string | null;
  /** Id of the account; null where it concerns the whole order */
  account_id: string | null;
};
export type Overridden = {
  /** Of its row in chain allocations */
  audit_id: string;
  /** COMMIT of an allocation, or INCREASE of one of its orders */
  kind: OverrideKind;
  /** When it was done, UTC */
  at: Instant;
  /** In whose name it was done */
  actor: string;
  /** The second user; null when none was needed */
  approved_by: string | null;
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** CUSIP of the bond, or its ISIN */
  security_id: string;
  /** BUY or SELL */
  side: Side;
  /** The order gateway's; null for a commit */
  order_id: string | null;
  /** Par that the order had; null for a commit */
  ordered_before: number | null;
  /** Par of the block, or the order's new size */
  ordered: number;
  /** In the actor's words; null where none was asked for */
  reason: string | null;
  /** Whether rules capped */
  compliance_check: boolean;
  /** Whether cash capped */
  respect_cash: boolean;
  /** That were open */
  warnings: PassedWarning[];
};
export type OverrideListResponse = {
  /** Newest first */
  overrides: Overridden[];
  /** Null on the last page */
  next_cursor: string | null;
};
export type TrialExample = {
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: Uuid;
  /** When it was committed, UTC */
  committed_at: Instant;
  /** CUSIP of the bond, or its ISIN */
  security_id: string;
  /** BUY or SELL */
  side: Side;
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Par as it was allocated */
  quantity: number;
  /** What the rule measures before it: share of 1, years or notch; null when missing */
  pre: number | null;
  /** The same after it; null when missing */
  post: number | null;
  /** In the same unit; null when missing */
  limit: number | null;
  /** The largest tradable par that keeps the rule; null when the rule does not limit it */
  allowed_quantity: number | null;
  /** What the rule would have said */
  outcome: Outcome;
  /** One sentence; null for PASS */
  detail: string | null;
};
export type TrialResponse = {
  /** How many statements the request asked for */
  statements_asked: number;
  /** All there are, or as many as the time of a trial allowed */
  statements_read: number;
  /** Whether no statement was left out for lack of time */
  complete: boolean;
  /** Commit of the newest statement read; null without any */
  newest: Instant | null;
  /** Commit of the oldest; null without any */
  oldest: Instant | null;
  /** Accounts that received an allocation, over all statements read */
  allocations: number;
  /** Those in the rule's scope */
  allocations_in_scope: number;
  /** Those that the rule would have cut */
  would_change: number;
  /** Par by which it would have cut them; nothing is split again */
  par_moved: number;
  /** Those of which a rule of severity WARNING would have warned */
  would_warn: number;
  /** Those for which a value that the rule needs is missing; a RESTRICTION would have left them out */
  missing_data: number;
  /** The first 20 that would have been cut or warned of, newest first */
  examples: TrialExample[];
};
export type TriedRule = {
  /** Names it in the answer, 1 to 300 characters */
  rule_id: string;
  /** *, group:ID or account:ID; groups as each statement has them */
  scope: string;
  /** Of reference data's GET /rules/kinds; of another kind every finding is MISSING_DATA */
  kind: string;
  /** Lower end of a band; may be null */
  limit_low?: number | null;
  /** The limit or the upper end of a band: percent, years or rating notch (1 = AAA); may be null */
  limit_high?: number | null;
  /** Of a list; may be null. Issuers by name or issuer id as the statement has them, not by LEI */
  members?: string[] | null;
  /** RESTRICTION: hard; WARNING: soft */
  severity: Severity;
};
export type TrialRequest = {
  /** As the rule book has it, or would */
  rule: TriedRule;
  /** How many, newest first; 1 to 1,000 */
  statements: number;
};
export type FairnessAccount = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** ISO 4217, of the money here */
  currency: string;
  /** Of the last allocation, money */
  nav: number;
  /** Allocations in which it had a share or got par */
  trades: number;
  /** Par, all together */
  allocated: number;
  /** Exact shares of what was allocated, within the account's limits, all together, to a thousandth of par */
  pro_rata_share: number;
  /** Allocated less pro_rata_share, par */
  difference: number;
  /** The same at the dirty prices, to the cent */
  difference_money: number;
  /** The same in basis points of NAV, each allocation by its own NAV */
  difference_bp: number;
  /** The same in years of active spread duration */
  difference_asd: number;
  /** Allocations rounded up to the next tradable size */
  rounded_up: number;
  /** Allocations rounded down to a tradable size, or to nothing */
  rounded_down: number;
  /** Those rounded to nothing: the share was below the smallest tradable size */
  rounded_to_nothing: number;
  /** Roundings up that were a tie with an account rounded down */
  ties_won: number;
  /** Roundings down that were a tie with an account rounded up */
  ties_lost: number;
  /** Differences of all roundings together, par */
  rounding_net: number;
  /** Allocations in which the trader excluded the account or set its quantity, to other than its share */
  by_hand: number;
  /** Business date of the last allocation that gave less than the share; null when none did */
  last_shortfall: LocalDate | null;
  /** Filled over allocated par, 0 or more, of blocks that have a final allocation; null when none has */
  fill_rate: number | null;
};
export type FairnessSizeQuarter = {
  /** Of the NAVs, ISO 4217 */
  currency: string;
  /** 1 for the smallest NAVs, to 4 for the largest */
  quarter: number;
  /** How many */
  accounts: number;
  /** Mean of their running differences, basis points of NAV, all accounts alike */
  mean_difference_bp: number;
  /** Allocations in which their shares were rounded to nothing */
  rounded_to_nothing: number;
};
export type FairnessSpread = {
  /** Population standard deviation, all accounts alike */
  equal_weighted: number;
  /** The same, accounts weighted by NAV */
  asset_weighted: number;
  /** Largest */
  high: number;
  /** Smallest */
  low: number;
  /** Interpolated between neighbors, as the median and the upper quartile are */
  lower_quartile: number;
  /** Half of the accounts are below it */
  median: number;
  /** A quarter of the accounts is above it */
  upper_quartile: number;
};
export type FairnessDispersion = {
  /** E.g. 2026-11 */
  month: string;
  /** Id of the portfolio group */
  group_id: string;
  /** With a difference in the month */
  accounts: number;
  /** In basis points of NAV; null where five accounts or fewer have a difference: not meaningful */
  spread: FairnessSpread | null;
};
export type FairnessResponse = {
  /** Running differences, one for each account and currency, by account id */
  accounts: FairnessAccount[];
  /** Quarters of the accounts by NAV, by currency, smallest first; a currency with fewer than four accounts has none */
  sizes: FairnessSizeQuarter[];
  /** Of the differences by month and group */
  dispersion: FairnessDispersion[];
};
export type ClosesResponse = {
  /** How many were new */
  added: number;
  /** How many were kept before, with the same price */
  known: number;
};
export type CloseEntry = {
  /** 9 characters */
  cusip: string;
  /** Business date */
  date: LocalDate;
  /** Per 100 par, above 0, at most 10,000, at most 10 decimals */
  clean_price: number;
};
export type ClosesRequest = {
  /** 1 to 10,000, each bond and day once */
  closes: CloseEntry[];
};
export type FairnessTestAccount = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Tested, in which the account had a share or got par */
  trades: number;
  /** First-day return: gains by the close over money traded, basis points */
  return_bp: number;
  /** Mean of that return over the re-splits, basis points */
  expected_bp: number;
  /** Two-sided, 0 to 1; null with fewer than 20 trades */
  p_value: number | null;
  /** After Holm's correction for all accounts that have one, 0 to 1; null with fewer than 20 trades */
  corrected_p_value: number | null;
  /** Trades after which the tilt would be found with the stated power; null with fewer than 20 trades, for a tilt of 0, and where 2,000 trades are not enough */
  trades_needed: number | null;
};
export type FairnessTestResponse = {
  /** Tested */
  trades: number;
  /** Allocations left out: no final allocation, or one that gives no account anything */
  without_fills: number;
  /** Allocations left out: no close of the bond is known */
  without_close: number;
  /** Made; fewer than asked for where trades and accounts are many */
  resplits: number;
  /** Of the random numbers */
  seed: number;
  /** Favoritism that trades_needed is about: basis points of NAV that an account gains in a year */
  tilt_bp: number;
  /** Of the statement about power: chance of a false alarm over all accounts together, 0 to 1 */
  level: number;
  /** Chance with which trades_needed trades find the tilt, 0 to 1 */
  power: number;
  /** By account id */
  accounts: FairnessTestAccount[];
};
export type LedgerVerificationResponse = {
  /** Whether no allocation is missing and none differs */
  intact: boolean;
  /** How many were recomputed */
  allocations_read: number;
  /** False where the time was over before all that were asked for were read */
  complete: boolean;
  /** Allocations that the ledger has no entries of */
  missing: string[];
  /** Allocations whose entries or fills are not what statement and final allocations lead to */
  differing: string[];
};
export type WaiverResponse = {
  /** Id of the waiver, a UUID */
  waiver_id: Uuid;
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Id of the rule in the rule book */
  rule_id: string;
  /** CUSIP of the bond */
  security_id: string;
  /** Last day on which it counts, by the business date of an order */
  until: LocalDate;
  /** In the words of the user who granted it */
  reason: string;
  /** Username; for this user's own commits it does not count */
  granted_by: string;
  /** UTC */
  granted_at: Instant;
  /** Username; null while it was not revoked */
  revoked_by: string | null;
  /** UTC; null while it was not revoked */
  revoked_at: Instant | null;
  /** In the words of the user who revoked it; null while it was not revoked */
  revoke_reason: string | null;
};
export type WaiverListResponse = {
  /** Newest first */
  waivers: WaiverResponse[];
};
export type WaiverRequest = {
  /** The account that may break the rule; for a rule about one account that account */
  account_id: string;
  /** A rule in force of severity WARNING; a hard rule, or none in force, is refused (422) */
  rule_id: string;
  /** CUSIP of the bond */
  security_id: string;
  /** Last day on which it counts, at most a year ahead */
  until: LocalDate;
  /** Goes into the audit trail; 1 to 500 characters, not blank */
  reason: string;
};
export const {
  useListAllocationsQuery,
  useCompareMethodsMutation,
  useListPendingCorrectionsQuery,
  useFindFrontierMutation,
  usePreviewAllocationMutation,
  useFindRoomMutation,
  useReadAllocationQuery,
  useCommitAllocationMutation,
  useListCorrectionsQuery,
  useRequestCorrectionMutation,
  useDecideCorrectionMutation,
  useFollowAllocationQuery,
  useReadFillPathQuery,
  useReadFinalAllocationQuery,
  useReadFinalAllocationDocumentQuery,
  useListLinesQuery,
  useExportLinesQuery,
  useExportLinesAsTableQuery,
  useCompareWithProRataQuery,
  useReplayAllocationMutation,
  useRetryFailedOrdersMutation,
  useReadStatementQuery,
  useListApprovalsQuery,
  useReadApprovalQuery,
  useApproveCommitMutation,
  useRejectCommitMutation,
  useWithdrawCommitMutation,
  useListAuditRowsQuery,
  useExportAuditChainQuery,
  useVerifyAuditChainQuery,
  useListOverridesQuery,
  useTryRuleMutation,
  useReadFairnessQuery,
  useEnterClosesMutation,
  useTestFairnessQuery,
  useVerifyFairnessLedgerQuery,
  useListWaiversQuery,
  useGrantWaiverMutation,
  useRevokeWaiverMutation,
} = injectedRtkApi;
