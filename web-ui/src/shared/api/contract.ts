/**
 * The contract as the screens read it. The generated types leave every field open, because the documents name no required
 * ones; the services do send them all, null where a value is unknown. What can be null is said here, once.
 */
import type * as allocation from './generated/allocation';
import type * as orders from './generated/orders';
import type * as reference from './generated/reference-data';

export type Present<T> = T extends (infer E)[]
  ? Present<E>[]
  : T extends object
    ? { [K in keyof T]-?: Present<NonNullable<T[K]>> }
    : T;
export type Unknown<T, K extends keyof T> = Omit<T, K> & { [P in K]: T[P] | null };

export type Side = 'BUY' | 'SELL';
export type Method = 'PRO_RATA' | 'CUSTOM_WEIGHTS' | 'MIN_DISPERSION';
export type PreviewRequest = allocation.PreviewRequest;

export type Security = Unknown<
  Present<reference.SecurityResponse>,
  'ticker' | 'rating' | 'oas' | 'isin' | 'issuer' | 'sector'
>;
export type PortfolioGroup = Present<reference.PortfolioGroupResponse>;

export type Metrics = Unknown<
  Present<allocation.MetricsResponse>,
  'active_spread_duration' | 'duration' | 'spread_duration' | 'dts' | 'contribution_to_duration'
>;
export type Reason = Unknown<Present<allocation.ReasonResponse>, 'rule_id' | 'marginal' | 'detail'>;
export type Line = Omit<
  Present<allocation.LineResponse>,
  'reason' | 'pre_trade_metrics' | 'post_trade_metrics' | 'available_cash' | 'post_trade_cash' | 'nav'
> & {
  reason: Reason;
  pre_trade_metrics: Metrics;
  post_trade_metrics: Metrics;
  available_cash: number | null;
  post_trade_cash: number | null;
  nav: number | null;
};
export type Finding = Unknown<Present<allocation.FindingResponse>, 'detail' | 'limit' | 'headroom'>;
export type Warning = Unknown<Present<allocation.WarningResponse>, 'account_id'>;
export type Certificate = Present<allocation.CertificateResponse>;
export type AllocatedOrder = Unknown<Present<allocation.OrderResponse>, 'limit_price'>;
export type Preview = Omit<
  Present<allocation.PreviewResponse>,
  'allocations' | 'warnings' | 'certificate' | 'order'
> & {
  allocations: Line[];
  warnings: Warning[];
  certificate: Certificate | null;
  order: AllocatedOrder;
};
export type Child = Unknown<Present<allocation.ChildResponse>, 'aladdin_order_id' | 'message'>;
export type CommitStatus = 'SUCCESS' | 'PARTIAL' | 'FAILED' | 'PENDING';
export interface CommitResult {
  status: CommitStatus;
  audit_id: string;
  aladdin_order_ids: string[];
  allocations: Child[];
}
/** A preview read again, with what became of it. */
export type Allocation = Preview & {
  status: 'PREVIEW' | 'EXPIRED' | CommitStatus;
  commit: (CommitResult & { committed_by: string; committed_at: string; comment: string | null }) | null;
};

export type OrderStep = Unknown<Present<orders.Step>, 'message' | 'aladdin_status'>;
export type Order = Omit<
  Unknown<Present<orders.OrderResponse>, 'aladdin_order_id' | 'aladdin_status' | 'message' | 'limit_price'>,
  'history'
> & { history: OrderStep[] };
export interface OrderChange {
  status: 'SUCCESS' | 'FAILED' | 'PENDING';
  message: string;
}
