/** The contract in the screens' own words: the services' documents say which fields there are and which can be null. */
import type * as allocation from './generated/allocation';
import type * as orders from './generated/orders';
import type * as reference from './generated/reference-data';

export type Side = allocation.Side;
export type Method = allocation.MethodName;
export type PreviewRequest = allocation.PreviewRequest;
export type CompareRequest = allocation.CompareRequest;
export type RoomRequest = allocation.RoomRequest;
export type Room = allocation.RoomResponse;
/** One order by several methods, on the same frozen inputs. */
export type Comparison = allocation.CompareResponse;
export type Compared = allocation.ResultResponse;
export type Difference = allocation.DifferenceResponse;
export type Deviation = allocation.DeviationResponse;

export type Security = reference.SecurityResponse;
export type PortfolioGroup = reference.PortfolioGroupResponse;
export type BusinessDate = reference.BusinessDateResponse;

export type Metrics = allocation.MetricsResponse;
export type Reason = allocation.ReasonResponse;
export type Line = allocation.LineResponse;
export type Finding = allocation.FindingResponse;
export type Warning = allocation.WarningResponse;
export type Certificate = allocation.CertificateResponse;
export type AllocatedOrder = allocation.OrderResponse;
export type Preview = allocation.PreviewResponse;
export type Child = allocation.ChildResponse;
export type CommitStatus = allocation.CommitStatus;
export type CommitResult = allocation.CommitResponse;
/** A preview read again, with what became of it. */
export type Allocation = allocation.AllocationResponse;

export type OrderStep = orders.Step;
export type Order = orders.OrderResponse;
export type OrderChange = orders.ChangeResponse;
