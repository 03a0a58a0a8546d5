import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    requestBlockChange: build.mutation<RequestBlockChangeApiResponse, RequestBlockChangeApiArg>({
      query: (queryArg) => ({
        url: `/v1/block-changes`,
        method: 'POST',
        body: queryArg.blockChangeRequest,
        headers: {
          'Idempotency-Key': queryArg['Idempotency-Key'],
        },
      }),
    }),
    readBlockChange: build.query<ReadBlockChangeApiResponse, ReadBlockChangeApiArg>({
      query: (queryArg) => ({
        url: `/v1/block-changes/${encodeURIComponent(String(queryArg.changeId))}`,
      }),
    }),
    listBlocks: build.query<ListBlocksApiResponse, ListBlocksApiArg>({
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
    followBlocks: build.query<FollowBlocksApiResponse, FollowBlocksApiArg>({
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
    readBlock: build.query<ReadBlockApiResponse, ReadBlockApiArg>({
      query: (queryArg) => ({
        url: `/v1/blocks/${encodeURIComponent(String(queryArg.allocationId))}`,
      }),
    }),
    allocateBlock: build.mutation<AllocateBlockApiResponse, AllocateBlockApiArg>({
      query: (queryArg) => ({
        url: `/v1/blocks/${encodeURIComponent(String(queryArg.allocationId))}/allocate`,
        method: 'POST',
      }),
    }),
    cancelBlock: build.mutation<CancelBlockApiResponse, CancelBlockApiArg>({
      query: (queryArg) => ({
        url: `/v1/blocks/${encodeURIComponent(String(queryArg.allocationId))}/cancel`,
        method: 'POST',
        body: queryArg.cancelBlockRequest,
        headers: {
          'Idempotency-Key': queryArg['Idempotency-Key'],
        },
      }),
    }),
    listOrders: build.query<ListOrdersApiResponse, ListOrdersApiArg>({
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
    readOrder: build.query<ReadOrderApiResponse, ReadOrderApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    modifyOrder: build.mutation<ModifyOrderApiResponse, ModifyOrderApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${encodeURIComponent(String(queryArg.id))}`,
        method: 'PUT',
        body: queryArg.modifyOrderRequest,
        headers: {
          'If-Match': queryArg['If-Match'],
        },
      }),
    }),
    cancelOrder: build.mutation<CancelOrderApiResponse, CancelOrderApiArg>({
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
export type RequestBlockChangeApiResponse =
  /** status 202 Stored; the orders are being changed */ BlockChangeResponse;
export type RequestBlockChangeApiArg = {
  /** The caller's key of this action: the same key again changes nothing and answers the same */
  'Idempotency-Key'?: string;
  blockChangeRequest: BlockChangeRequest;
};
export type ReadBlockChangeApiResponse = /** status 200 As it is now */ BlockChangeResponse;
export type ReadBlockChangeApiArg = {
  /** Id of the action, a UUID */
  changeId: string;
};
export type ListBlocksApiResponse = /** status 200 OK */ BlocksResponse;
export type ListBlocksApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** First day of the commit, UTC, as 2026-11-30 */
  from?: string;
  /** Most rows in the answer */
  limit?: string;
  /** true: only blocks that the caller committed */
  mine?: string;
  /** Part of description, ticker, CUSIP, ISIN or trader in any case, or a whole allocation or account id; 1 to 100 characters */
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
export type FollowBlocksApiResponse = /** status 200 The events */ string;
export type FollowBlocksApiArg = {
  /** events_after of the list; without it and without Last-Event-ID: from now on */
  after?: string;
  /** Id of the last event received; the stream goes on after it */
  'Last-Event-ID'?: string;
};
export type ReadBlockApiResponse = /** status 200 As it is now */ BlockResponse;
export type ReadBlockApiArg = {
  /** Id of the allocation, a UUID */
  allocationId: string;
};
export type AllocateBlockApiResponse = /** status 200 As it is now */ BlockResponse;
export type AllocateBlockApiArg = {
  /** Id of the allocation, a UUID */
  allocationId: string;
};
export type CancelBlockApiResponse =
  /** status 202 Stored; the orders are being canceled */ BlockChangeResponse;
export type CancelBlockApiArg = {
  /** Id of the allocation, a UUID */
  allocationId: string;
  /** The caller's key of this action: the same key again changes nothing and answers the same */
  'Idempotency-Key'?: string;
  cancelBlockRequest: CancelBlockRequest;
};
export type ListOrdersApiResponse = /** status 200 OK */ OrdersResponse;
export type ListOrdersApiArg = {
  /** Id of the account, as in Aladdin */
  accountId?: string;
  /** Id of the allocation, a UUID; its preview has the same */
  allocationId?: string;
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
  /** Only rows of this status */
  status?: string;
};
export type ReadOrderApiResponse = /** status 200 The order */ OrderResponse;
export type ReadOrderApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ModifyOrderApiResponse =
  | /** status 200 Done, or refused by Aladdin */ ChangeResponse
  | /** status 202 Aladdin has not answered yet */ ChangeResponse;
export type ModifyOrderApiArg = {
  /** Id of what the address names */
  id: string;
  /** ETag of the version that the change is meant for; 412 where it has changed since */
  'If-Match'?: string;
  modifyOrderRequest: ModifyOrderRequest;
};
export type CancelOrderApiResponse =
  | /** status 200 Done, or refused by Aladdin */ ChangeResponse
  | /** status 202 Aladdin has not answered yet */ ChangeResponse;
export type CancelOrderApiArg = {
  /** Id of what the address names */
  id: string;
  /** ETag of the version that the change is meant for; 412 where it has changed since */
  'If-Match'?: string;
  cancelOrderRequest: CancelOrderRequest;
};
export type Uuid = string;
export type Kind = 'CANCEL' | 'MODIFY';
export type Instant = string;
export type State = 'WAITING' | 'SENT' | 'DONE' | 'FAILED';
export type Line = {
  /** Id of the child order, a UUID */
  order_id: Uuid;
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: string;
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** The size asked for, par; null for a cancellation */
  quantity: number | null;
  /** WAITING (nothing asked of Aladdin yet), SENT (its answer is awaited), DONE or FAILED */
  state: State;
  /** The outcome, or what is waited for; null when there is nothing to say */
  detail: string | null;
};
export type BlockChangeResponse = {
  /** Id of the action, a UUID of the caller's choice */
  change_id: Uuid;
  /** CANCEL or MODIFY */
  kind: Kind;
  /** In the user's words */
  reason: string;
  /** Username of the user who asked for it */
  asked_by: string;
  /** UTC */
  asked_at: Instant;
  /** Orders that it is about */
  total: number;
  /** Orders still to be asked for or to be answered for by Aladdin */
  waiting: number;
  /** Orders that are as the user wished */
  done: number;
  /** Orders that are not, and will not be */
  failed: number;
  /** One for each order, in the order given */
  lines: Line[];
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
export type Size = {
  /** Ours or Aladdin's */
  order_id: string;
  /** Par, a whole number in any form, above 0 */
  quantity: number;
};
export type BlockChangeRequest = {
  /** CANCEL or MODIFY */
  kind: Kind;
  /** Ids of orders, ours or Aladdin's; at most 1000 */
  order_ids?: string[];
  /** Ids of allocations, each for all its orders; at most 1000 */
  allocation_ids?: string[];
  /** New sizes, one an order; at most 1000 */
  sizes?: Size[];
  /** Why, 1 to 500 characters; kept with each order and in the audit chain */
  reason: string;
};
export type Side = 'BUY' | 'SELL';
export type LocalDate = string;
export type BlockState =
  'WORKING' | 'PARTIALLY_FILLED' | 'FILLED' | 'ALLOCATED' | 'BOOKED' | 'CANCELED' | 'FAILED';
export type BlockResponse = {
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: string;
  /** When it was handed over */
  committed_at: Instant;
  /** Username of the user who committed it */
  trader: string;
  /** BUY or SELL */
  side: Side;
  /** CUSIP, else ISIN */
  security_id: string;
  /** 9 characters; null where the bond has only an ISIN */
  cusip: string | null;
  /** 12 characters; null where it is not known */
  isin: string | null;
  /** The bond as a trader reads it, or null */
  description: string | null;
  /** Of the issuer; null where it is not known */
  ticker: string | null;
  /** Day on which bond and cash change hands, ISO 8601 */
  settlement_date: LocalDate;
  /** Clean price per 100 par, or null for a market order */
  limit_price: number | null;
  /** Par of all orders as they are now */
  quantity: number;
  /** Par executed */
  filled: number;
  /** Par still working */
  leaves: number;
  /** Par canceled, expired or rejected before it was filled */
  canceled: number;
  /** Par that never reached Aladdin and can be retried */
  failed: number;
  /** Clean price per 100 par over all fills, 8 decimals, rounded half up; null before the first fill or when a price is missing */
  average_price: number | null;
  /** Accounts with an order */
  accounts: number;
  /** Orders by status; a status without orders is left out */
  orders: {
    [key: string]: number;
  };
  /** Of the block as a whole */
  state: BlockState;
  /** Executions that wait for a second user */
  held: number;
  /** Whether its fills can be declared allocated now */
  ready_to_allocate: boolean;
  /** When the desk declared the present fills allocated; null when it has not */
  allocated_at: Instant | null;
  /** Username; null likewise */
  allocated_by: string | null;
  /** Until when it must be allocated on its trade date; null when nothing is filled, or it is allocated or booked */
  allocate_by: Instant | null;
  /** Whole minutes left when this was read, below 0 when the time is over; null likewise */
  minutes_to_allocate: number | null;
  /** Until when its trades must be affirmed; null when nothing is filled, or it is booked */
  affirm_by: Instant | null;
  /** Whole minutes left until then, counted as minutes_to_allocate; null likewise */
  minutes_to_affirm: number | null;
  /** When the last of its orders changed */
  updated_at: Instant;
  /** Grows with every change of one of its orders */
  version: number;
};
export type BlocksResponse = {
  /** Newest first */
  blocks: BlockResponse[];
  /** For the next page, or null on the last one */
  next_cursor: string | null;
  /** Send it as query parameter after to GET /blocks/events: the events then begin where this page ends */
  events_after: string;
};
export type CancelBlockRequest = {
  /** Why, 1 to 500 characters; kept with each order and in the audit chain */
  reason: string;
};
export type OrderState =
  'PENDING' | 'SUBMITTING' | 'SUBMITTED' | 'UNKNOWN' | 'FAILED' | 'MODIFYING' | 'CANCELLING' | 'CANCELLED';
export type ComplianceState = 'PENDING' | 'VIOLATIONS' | 'NONE_REPORTED';
export type Severity =
  'RESTRICTION' | 'WARNING' | 'SECURITY_LANDING' | 'TIMING_ISSUE' | 'GAIN_LOSS_SENSITIVE' | 'OTHER';
export type ComplianceViolation = {
  /** How grave it is */
  severity: Severity;
  /** Name of the rule, or null when Aladdin did not say */
  rule: string | null;
  /** In Aladdin's words, or null */
  description: string | null;
};
export type Step = {
  /** Of the order after the step */
  version: number;
  /** When it was done, UTC */
  at: Instant;
  /** Username in whose name it was done */
  actor: string;
  /** Of the order after the step */
  status: OrderState;
  /** Aladdin's own word; null before it has one */
  aladdin_status: string | null;
  /** Par after the step */
  quantity: number;
  /** What happened, in words; null when there is nothing to say */
  message: string | null;
};
export type OrderResponse = {
  /** Id of the child order, a UUID */
  order_id: Uuid;
  /** Aladdin's number of the order; null until Aladdin has it */
  aladdin_order_id: string | null;
  /** Our id of the order in Aladdin */
  external_id: string;
  /** Id of the allocation, a UUID; its preview has the same */
  allocation_id: string;
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** CUSIP of the bond, or its ISIN */
  security_id: string;
  /** BUY or SELL */
  side: Side;
  /** Par, whole */
  quantity: number;
  /** Day on which bond and cash change hands, ISO 8601 */
  settlement_date: LocalDate;
  /** Clean, per 100 par; null for a market order */
  limit_price: number | null;
  /** Ours */
  status: OrderState;
  /** Aladdin's own word, or null */
  aladdin_status: string | null;
  /** Par that Aladdin has executed */
  filled: number;
  /** Par of it that is booked for the account */
  booked: number;
  /** Clean price per 100 par over its fills, at most 12 decimals; null before the first fill or when Aladdin gives none */
  average_price: number | null;
  /** The last thing worth telling a trader; null when there is none */
  message: string | null;
  /** How Aladdin's compliance run stands, null before it; it is never said to be passed */
  compliance: ComplianceState | null;
  /** What it found, gravest first */
  violations: ComplianceViolation[];
  /** Username of the user who asked for it */
  requested_by: string;
  /** Last change, UTC */
  updated_at: Instant;
  /** Also the ETag */
  version: number;
  /** Oldest first */
  history: Step[];
};
export type OrdersResponse = {
  /** Newest first */
  orders: OrderResponse[];
  /** For the next page, or null on the last one */
  next_cursor: string | null;
};
export type ChangeResponse = {
  /** SUCCESS, FAILED (Aladdin would not; the order stands as it was) or PENDING (202: no answer yet) */
  status: 'SUCCESS' | 'FAILED' | 'PENDING';
  /** Id of the child order, a UUID */
  order_id: Uuid;
  /** Aladdin's number, or null when it never got there */
  aladdin_order_id: string | null;
  /** In plain words */
  message: string;
};
export type ModifyOrderRequest = {
  /** Par, a whole number in any form; null when only the comment is to be kept */
  quantity?: number | null;
  /** Why, or null */
  comment?: string | null;
  /** Whether soft rules that the new size breaks are overridden, the comment being the reason; null for no */
  override_warnings?: boolean | null;
};
export type CancelOrderRequest = {
  /** Why; kept with the order and in the audit chain */
  reason: string;
};
export const {
  useRequestBlockChangeMutation,
  useReadBlockChangeQuery,
  useListBlocksQuery,
  useFollowBlocksQuery,
  useReadBlockQuery,
  useAllocateBlockMutation,
  useCancelBlockMutation,
  useListOrdersQuery,
  useReadOrderQuery,
  useModifyOrderMutation,
  useCancelOrderMutation,
} = injectedRtkApi;
