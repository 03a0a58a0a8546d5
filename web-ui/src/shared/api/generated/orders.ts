import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    postV1BlockChanges: build.mutation<PostV1BlockChangesApiResponse, PostV1BlockChangesApiArg>({
      query: (queryArg) => ({
        url: `/v1/block-changes`,
        method: 'POST',
        body: queryArg.blockChangeRequest,
        headers: {
          'Idempotency-Key': queryArg['Idempotency-Key'],
        },
      }),
    }),
    getV1BlockChangesByChangeId: build.query<
      GetV1BlockChangesByChangeIdApiResponse,
      GetV1BlockChangesByChangeIdApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/block-changes/${encodeURIComponent(String(queryArg.changeId))}`,
      }),
    }),
    getV1Blocks: build.query<GetV1BlocksApiResponse, GetV1BlocksApiArg>({
      query: (queryArg) => ({
        url: `/v1/blocks`,
        params: {
          cursor: queryArg.cursor,
          from: queryArg['from'],
          limit: queryArg.limit,
          mine: queryArg.mine,
          q: queryArg.q,
          ready: queryArg.ready,
          side: queryArg.side,
          state: queryArg.state,
          to: queryArg.to,
        },
      }),
    }),
    getV1BlocksEvents: build.query<GetV1BlocksEventsApiResponse, GetV1BlocksEventsApiArg>({
      query: (queryArg) => ({
        url: `/v1/blocks/events`,
        headers: {
          'Last-Event-ID': queryArg['Last-Event-ID'],
        },
        params: {
          after: queryArg.after,
        },
      }),
    }),
    getV1BlocksByAllocationId: build.query<
      GetV1BlocksByAllocationIdApiResponse,
      GetV1BlocksByAllocationIdApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/blocks/${encodeURIComponent(String(queryArg.allocationId))}`,
      }),
    }),
    postV1BlocksByAllocationIdAllocate: build.mutation<
      PostV1BlocksByAllocationIdAllocateApiResponse,
      PostV1BlocksByAllocationIdAllocateApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/blocks/${encodeURIComponent(String(queryArg.allocationId))}/allocate`,
        method: 'POST',
      }),
    }),
    postV1BlocksByAllocationIdCancel: build.mutation<
      PostV1BlocksByAllocationIdCancelApiResponse,
      PostV1BlocksByAllocationIdCancelApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/blocks/${encodeURIComponent(String(queryArg.allocationId))}/cancel`,
        method: 'POST',
        body: queryArg.cancelBlockRequest,
        headers: {
          'Idempotency-Key': queryArg['Idempotency-Key'],
        },
      }),
    }),
    getV1Orders: build.query<GetV1OrdersApiResponse, GetV1OrdersApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders`,
        params: {
          account_id: queryArg.accountId,
          allocation_id: queryArg.allocationId,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
          status: queryArg.status,
        },
      }),
    }),
    getV1OrdersById: build.query<GetV1OrdersByIdApiResponse, GetV1OrdersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    putV1OrdersById: build.mutation<PutV1OrdersByIdApiResponse, PutV1OrdersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${encodeURIComponent(String(queryArg.id))}`,
        method: 'PUT',
        body: queryArg.modifyOrderRequest,
        headers: {
          'If-Match': queryArg['If-Match'],
        },
      }),
    }),
    deleteV1OrdersById: build.mutation<DeleteV1OrdersByIdApiResponse, DeleteV1OrdersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${encodeURIComponent(String(queryArg.id))}`,
        method: 'DELETE',
        body: queryArg.cancelOrderRequest,
        headers: {
          'If-Match': queryArg['If-Match'],
        },
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type PostV1BlockChangesApiResponse =
  /** status 202 Stored; the orders are being changed */ BlockChangeResponse;
export type PostV1BlockChangesApiArg = {
  'Idempotency-Key'?: string;
  blockChangeRequest: BlockChangeRequest;
};
export type GetV1BlockChangesByChangeIdApiResponse = unknown;
export type GetV1BlockChangesByChangeIdApiArg = {
  changeId: string;
};
export type GetV1BlocksApiResponse = /** status 200 OK */ BlocksResponse;
export type GetV1BlocksApiArg = {
  cursor?: string;
  /** First day of the commit, UTC, as 2026-11-30 */
  from?: string;
  limit?: string;
  /** true: only blocks that the caller committed */
  mine?: string;
  /** Part of description, CUSIP, ISIN or trader in any case, or a whole allocation or account id; 1 to 100 characters */
  q?: string;
  /** true: only blocks ready to allocate: par is filled, none works or has failed, no execution is held */
  ready?: string;
  /** BUY or SELL */
  side?: string;
  /** WORKING, PARTIALLY_FILLED, FILLED, ALLOCATED, BOOKED, CANCELED or FAILED */
  state?: string;
  /** Last day of the commit, UTC, as 2026-11-30 */
  to?: string;
};
export type GetV1BlocksEventsApiResponse = unknown;
export type GetV1BlocksEventsApiArg = {
  /** events_after of the list; without it and without Last-Event-ID: from now on */
  after?: string;
  'Last-Event-ID'?: string;
};
export type GetV1BlocksByAllocationIdApiResponse = unknown;
export type GetV1BlocksByAllocationIdApiArg = {
  allocationId: string;
};
export type PostV1BlocksByAllocationIdAllocateApiResponse = unknown;
export type PostV1BlocksByAllocationIdAllocateApiArg = {
  allocationId: string;
};
export type PostV1BlocksByAllocationIdCancelApiResponse =
  /** status 202 Stored; the orders are being canceled */ BlockChangeResponse;
export type PostV1BlocksByAllocationIdCancelApiArg = {
  allocationId: string;
  'Idempotency-Key'?: string;
  cancelBlockRequest: CancelBlockRequest;
};
export type GetV1OrdersApiResponse = /** status 200 OK */ OrdersResponse;
export type GetV1OrdersApiArg = {
  accountId?: string;
  allocationId?: string;
  cursor?: string;
  limit?: string;
  status?: string;
};
export type GetV1OrdersByIdApiResponse = /** status 200 OK */ OrderResponse;
export type GetV1OrdersByIdApiArg = {
  id: string;
};
export type PutV1OrdersByIdApiResponse =
  | /** status 200 Done, or refused by Aladdin */ ChangeResponse
  | /** status 202 Aladdin has not answered yet */ ChangeResponse;
export type PutV1OrdersByIdApiArg = {
  id: string;
  'If-Match'?: string;
  modifyOrderRequest: ModifyOrderRequest;
};
export type DeleteV1OrdersByIdApiResponse =
  | /** status 200 Done, or refused by Aladdin */ ChangeResponse
  | /** status 202 Aladdin has not answered yet */ ChangeResponse;
export type DeleteV1OrdersByIdApiArg = {
  id: string;
  'If-Match'?: string;
  cancelOrderRequest: CancelOrderRequest;
};
export type Uuid = string;
export type Kind = 'CANCEL' | 'MODIFY';
export type Instant = string;
export type State = 'WAITING' | 'SENT' | 'DONE' | 'FAILED';
export type Line = {
  order_id: Uuid;
  allocation_id: string;
  account_id: string;
  quantity: number | null;
  state: State;
  detail: string | null;
};
export type BlockChangeResponse = {
  change_id: Uuid;
  kind: Kind;
  reason: string;
  asked_by: string;
  asked_at: Instant;
  total: number;
  waiting: number;
  done: number;
  failed: number;
  lines: Line[];
};
export type Size = {
  order_id: string;
  quantity: number;
};
export type BlockChangeRequest = {
  kind: Kind;
  order_ids?: string[];
  allocation_ids?: string[];
  sizes?: Size[];
  reason: string;
};
export type Side = 'BUY' | 'SELL';
export type LocalDate = string;
export type BlockState =
  'WORKING' | 'PARTIALLY_FILLED' | 'FILLED' | 'ALLOCATED' | 'BOOKED' | 'CANCELED' | 'FAILED';
export type BlockResponse = {
  allocation_id: string;
  committed_at: Instant;
  trader: string;
  side: Side;
  security_id: string;
  cusip: string | null;
  isin: string | null;
  description: string | null;
  settlement_date: LocalDate;
  limit_price: number | null;
  quantity: number;
  filled: number;
  leaves: number;
  canceled: number;
  failed: number;
  average_price: number | null;
  accounts: number;
  orders: {
    [key: string]: number;
  };
  state: BlockState;
  held: number;
  ready_to_allocate: boolean;
  allocated_at: Instant | null;
  allocated_by: string | null;
  allocate_by: Instant | null;
  minutes_to_allocate: number | null;
  affirm_by: Instant | null;
  minutes_to_affirm: number | null;
  updated_at: Instant;
  version: number;
};
export type BlocksResponse = {
  blocks: BlockResponse[];
  next_cursor: string | null;
  events_after: string;
};
export type CancelBlockRequest = {
  reason: string;
};
export type OrderState =
  'PENDING' | 'SUBMITTING' | 'SUBMITTED' | 'UNKNOWN' | 'FAILED' | 'MODIFYING' | 'CANCELLING' | 'CANCELLED';
export type ComplianceState = 'PENDING' | 'VIOLATIONS' | 'NONE_REPORTED';
export type Severity =
  'RESTRICTION' | 'WARNING' | 'SECURITY_LANDING' | 'TIMING_ISSUE' | 'GAIN_LOSS_SENSITIVE' | 'OTHER';
export type ComplianceViolation = {
  severity: Severity;
  rule: string;
  description: string;
};
export type Step = {
  version: number;
  at: Instant;
  actor: string;
  status: OrderState;
  aladdin_status: string | null;
  quantity: number;
  message: string | null;
};
export type OrderResponse = {
  order_id: Uuid;
  aladdin_order_id: string | null;
  external_id: string;
  allocation_id: string;
  account_id: string;
  security_id: string;
  side: Side;
  quantity: number;
  settlement_date: LocalDate;
  limit_price: number | null;
  status: OrderState;
  aladdin_status: string | null;
  filled: number;
  booked: number;
  average_price: number | null;
  message: string | null;
  compliance: ComplianceState | null;
  violations: ComplianceViolation[];
  requested_by: string;
  updated_at: Instant;
  version: number;
  history: Step[];
};
export type OrdersResponse = {
  orders: OrderResponse[];
  next_cursor: string | null;
};
export type ChangeResponse = {
  status: 'SUCCESS' | 'FAILED' | 'PENDING';
  order_id: Uuid;
  aladdin_order_id: string | null;
  message: string;
};
export type ModifyOrderRequest = {
  quantity?: number;
  comment?: string;
  override_warnings?: boolean;
};
export type CancelOrderRequest = {
  reason: string;
};
export const {
  usePostV1BlockChangesMutation,
  useGetV1BlockChangesByChangeIdQuery,
  useGetV1BlocksQuery,
  useGetV1BlocksEventsQuery,
  useGetV1BlocksByAllocationIdQuery,
  usePostV1BlocksByAllocationIdAllocateMutation,
  usePostV1BlocksByAllocationIdCancelMutation,
  useGetV1OrdersQuery,
  useGetV1OrdersByIdQuery,
  usePutV1OrdersByIdMutation,
  useDeleteV1OrdersByIdMutation,
} = injectedRtkApi;
