import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
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
      query: (queryArg) => ({ url: `/v1/orders/${queryArg.id}` }),
    }),
    putV1OrdersById: build.mutation<PutV1OrdersByIdApiResponse, PutV1OrdersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${queryArg.id}`,
        method: 'PUT',
        body: queryArg.modifyOrderRequest,
        headers: {
          'If-Match': queryArg['If-Match'],
        },
      }),
    }),
    deleteV1OrdersById: build.mutation<DeleteV1OrdersByIdApiResponse, DeleteV1OrdersByIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/orders/${queryArg.id}`,
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
export type Side = 'BUY' | 'SELL';
export type LocalDate = string;
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
export type Instant = string;
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
  useGetV1OrdersQuery,
  useGetV1OrdersByIdQuery,
  usePutV1OrdersByIdMutation,
  useDeleteV1OrdersByIdMutation,
} = injectedRtkApi;
