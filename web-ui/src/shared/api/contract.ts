/** The contract in the screens' own words: the services' documents say which fields there are and which can be null. */
import type * as allocation from './generated/allocation';
import type * as orders from './generated/orders';
import type * as reference from './generated/reference-data';

export type Side = allocation.Side;
export type Method = allocation.MethodName;
export type PreviewRequest = allocation.PreviewRequest;
export type CompareRequest = allocation.CompareRequest;
export type RoomRequest = allocation.CapacityRequest;
export type Room = allocation.CapacityResponse;
/** One order by several methods, on the same frozen inputs. */
export type Comparison = allocation.CompareResponse;
/** One order from pro rata to minimum dispersion. */
export type FrontierRequest = allocation.FrontierRequest;
export type Frontier = allocation.FrontierResponse;
export type FrontierPoint = allocation.PointResponse;
export type Compared = allocation.ResultResponse;
export type Difference = allocation.DifferenceResponse;
export type FillPath = allocation.FillPathResponse;
export type Deviation = allocation.DeviationResponse;

export type Security = reference.SecurityResponse;
export type PortfolioGroup = reference.PortfolioGroupResponse;
/** A target that the dataset states for one account. */
export type AccountTarget = reference.Target;
export type BusinessDate = reference.BusinessDateResponse;

export type Metrics = allocation.MetricsResponse;
export type Reason = allocation.ReasonResponse;
export type Line = allocation.LineResponse;
export type Finding = allocation.FindingResponse;
export type Warning = allocation.WarningResponse;
/** What a rule in test says about an account; it binds no one. */
export type TestFinding = allocation.TestFindingResponse;
export type Certificate = allocation.CertificateResponse;
export type AllocatedOrder = allocation.OrderResponse;
export type Preview = allocation.PreviewResponse;
export type Child = allocation.ChildResponse;
export type CommitStatus = allocation.DecisionResponse['status'];
export type CommitResult = allocation.CommitResponse;
/** A preview read again, with what became of it. */
export type Allocation = allocation.AllocationResponse;

export type OrderStep = orders.Step;
export type Order = orders.OrderResponse;
export type OrderChange = orders.ChangeResponse;
