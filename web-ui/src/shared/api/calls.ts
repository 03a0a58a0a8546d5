import { original } from '@reduxjs/toolkit';
import type { FetchArgs } from '@reduxjs/toolkit/query';
import { api } from './api';
import { FROM_THIS_PAGE } from './ask';
import type {
  AccountTarget,
  Allocation,
  BusinessDate,
  Child,
  CommitResult,
  CommitStatus,
  CompareRequest,
  Comparison,
  FillPath,
  Frontier,
  FrontierRequest,
  Line,
  Order,
  OrderChange,
  PortfolioGroup,
  Preview,
  Room,
  RoomRequest,
  Security,
} from './contract';
import { enhancedApi as allocationApi } from './generated/allocation';
import { enhancedApi as ordersApi } from './generated/orders';
import { enhancedApi as referenceApi } from './generated/reference-data';

/**
 * The generated calls with what the documents leave out: which answers go stale by which act, and the shapes of
 * {@link ./contract}. Screens call these and nothing else.
 */
const orders = ordersApi.enhanceEndpoints({
  addTagTypes: ['Order'],
  endpoints: {
    listOrders: { providesTags: ['Order'] },
    readOrder: { providesTags: ['Order'] },
    // A refusal (412, 409) says that what is shown is old, so it is read again after a failure as well.
    modifyOrder: { invalidatesTags: ['Order'] },
    cancelOrder: { invalidatesTags: ['Order'] },
  },
});
interface Call {
  query: (asked: never) => FetchArgs;
}

/** Without asking for it, an answer over more than 5,000 accounts holds the first lines alone: filters, totals and files here are of all. */
function withAllLines(call: Call): void {
  const { query } = call;
  call.query = (asked) => ({ ...query(asked), headers: { Prefer: 'return=representation' } });
}

const allocations = allocationApi.enhanceEndpoints({
  addTagTypes: ['Order'],
  endpoints: {
    previewAllocation: (call) => withAllLines(call as Call),
    readAllocation: (call) => withAllLines(call as Call),
    listAllocations: { providesTags: ['Order'] },
    commitAllocation: { invalidatesTags: ['Order'] },
    retryFailedOrders: { invalidatesTags: ['Order'] },
  },
});

/** How long a comparison that no screen shows is kept, s; its results expire at the service about then. */
const COMPARISON_KEPT_S = 600;

/** Generated as mutations; they are read like queries here, so that Back shows the same answer and asks for no second. */
const asking = allocationApi.injectEndpoints({
  endpoints: (build) => ({
    comparison: build.query<Comparison, CompareRequest>({
      query: (body) => ({ url: '/v1/allocations/compare', method: 'POST', body }),
      keepUnusedDataFor: COMPARISON_KEPT_S,
    }),
    frontier: build.query<Frontier, FrontierRequest>({
      query: (body) => ({ url: '/v1/allocations/frontier', method: 'POST', body }),
      keepUnusedDataFor: COMPARISON_KEPT_S,
    }),
    // The generated call would send several fills as one value.
    fillPath: build.query<FillPath, { id: string; fills: number[] }>({
      query: ({ id, fills }) =>
        `/v1/allocations/${encodeURIComponent(id)}/fill-path?${fills.map((fill) => `filled=${fill}`).join('&')}`,
    }),
    room: build.query<Room, RoomRequest>({
      query: (body) => ({ url: '/v1/allocations/room', method: 'POST', body }),
    }),
  }),
});

/** The same query or mutation result with its data under the contract's type. */
const typed = <R extends { data?: unknown }, D>(result: R) => result as Omit<R, 'data'> & { data?: D };

/** Ends the session of the cookie. */
const leaving = api.injectEndpoints({
  endpoints: (build) => ({
    signOut: build.mutation<void, void>({
      query: () => ({ url: '/v1/auth/logout', method: 'POST', headers: FROM_THIS_PAGE }),
    }),
  }),
});

export const useSignOutMutation = leaving.useSignOutMutation;

/** @param mayRead false: asks nothing */
export const useGroups = (mayRead = true) => {
  const result = referenceApi.useListPortfolioGroupsQuery({}, { skip: !mayRead });
  return typed<typeof result, { portfolio_groups: PortfolioGroup[] }>(result);
};

/** The day of the positions and prices in use. @param mayRead false: asks nothing */
export const useBusinessDate = (mayRead: boolean) => {
  const result = referenceApi.useReadBusinessDateQuery(undefined, { skip: !mayRead });
  return typed<typeof result, BusinessDate>(result);
};

/** Targets of the dataset that count for an order; asks nothing without a bond and a group. */
export const useAccountTargets = (cusip: string | null, groups: string[]) => {
  const result = referenceApi.useListAccountTargetsQuery(
    { securityId: cusip ?? '', portfolioGroup: groups },
    { skip: cusip === null || groups.length === 0 },
  );
  return typed<typeof result, { targets: AccountTarget[] }>(result);
};

/** Best match first; asks nothing for an empty query. A ticker can be one letter. */
export const useSecuritySearch = (query: string) => {
  const result = referenceApi.useSearchSecuritiesQuery({ query, limit: '20' }, { skip: query.trim() === '' });
  return typed<typeof result, { securities: Security[]; corrected_query: string | null }>(result);
};

export const usePreviewMutation = allocationApi.usePreviewAllocationMutation;
export const useCommitMutation = allocations.useCommitAllocationMutation;
export const useRetryFailedMutation = allocations.useRetryFailedOrdersMutation;
export const previewOf = (answer: unknown) => answer as Preview;
export const commitResultOf = (answer: unknown) => answer as CommitResult;

/** Puts a fresh preview where {@link useAllocation} finds it, so that it is not fetched a second time. */
export const rememberPreview = (preview: Preview) =>
  allocationApi.util.upsertQueryData(
    'readAllocation',
    { id: preview.allocation_id },
    Object.freeze({
      ...preview,
      status: 'PREVIEW',
      commit: null,
    }) as never,
  );

/** @param everyMs how often to read it again; 0: once */
export const useAllocation = (id: string, everyMs = 0) => {
  const result = allocations.useReadAllocationQuery({ id }, { pollingInterval: everyMs, skip: id === '' });
  return typed<typeof result, Allocation>(result);
};

/** A line with the rules that its account passes, which the answer for all accounts leaves out. */
export const useWholeLine = (id: string, account: string) => {
  const result = allocations.useListLinesQuery({ id, filter: account, include: 'findings', limit: '100' });
  const { currentData, error } = typed<typeof result, { lines: Line[] }>(result);
  return { line: currentData?.lines.find(({ account_id }) => account_id === account), error };
};

/** Where the states of a commit's orders come live. */
export const eventsAddress = (id: string) => `/v1/allocations/${encodeURIComponent(id)}/events`;

/** Puts into the allocation, as {@link useAllocation} reads it, what became of some of its orders. */
export const childrenMoved = (id: string, status: CommitStatus, moved: Child[]) =>
  allocations.util.updateQueryData('readAllocation', { id }, (draft) => {
    const known = original(draft) as Allocation;
    const news = new Map(moved.map((child) => [child.account_id, child]));
    const commit = known.commit && {
      ...known.commit,
      status,
      allocations: known.commit.allocations.map((child) => news.get(child.account_id) ?? child),
    };
    return { ...known, status, commit } as never;
  });

/** Says that orders read before are old. */
export const ordersMoved = () => orders.util.invalidateTags(['Order']);

/** One order by several methods; null: asks nothing. */
export const useComparison = (request: CompareRequest | null) =>
  asking.useComparisonQuery(request ?? ({} as CompareRequest), { skip: request === null });

/** One order from pro rata to minimum dispersion; null: asks nothing. */
export const useFrontier = (request: FrontierRequest | null) =>
  asking.useFrontierQuery(request ?? ({} as FrontierRequest), { skip: request === null });

/** How far each piece is from the pro rata one. */
export const useDeviations = (id: string, isWanted = true) =>
  allocations.useCompareWithProRataQuery({ id }, { skip: !isWanted });

/** How fills of these sizes, par, are divided. */
export const useFillPath = (id: string, fills: number[]) => asking.useFillPathQuery({ id, fills });

/** What the accounts could take, or give, before any split; null: asks nothing. */
export const useRoom = (request: RoomRequest | null) =>
  asking.useRoomQuery(request ?? ({} as RoomRequest), { skip: request === null });

/** The sealed statement of an allocation as JSON, and bonds by a query: read when they are asked for. */
export const useLazySealed = allocationApi.useLazyReadStatementQuery;
export const useLazySecurities = referenceApi.useLazySearchSecuritiesQuery;

export const useCommitted = () => allocations.useListAllocationsQuery({ limit: '100' });

/** The most orders one answer holds; the blotter says so when there are more. */
export const ORDERS_SHOWN = 1000;

export interface OrderFilter {
  allocationId?: string;
  status?: string;
  accountId?: string;
}

export const useOrders = (filter: OrderFilter, everyMs = 0) => {
  const result = orders.useListOrdersQuery(
    { ...filter, limit: String(ORDERS_SHOWN) },
    { pollingInterval: everyMs, refetchOnMountOrArgChange: true },
  );
  return typed<typeof result, { orders: Order[]; next_cursor: string | null }>(result);
};

export const useOrder = (id: string) => {
  const result = orders.useReadOrderQuery({ id }, { skip: id === '', refetchOnMountOrArgChange: true });
  return typed<typeof result, Order>(result);
};

/** Reads an order when it is asked to, beside the one in view. */
export const useLazyOrder = orders.useLazyReadOrderQuery;

export const useModifyOrderMutation = orders.useModifyOrderMutation;
export const useCancelOrderMutation = orders.useCancelOrderMutation;
export const orderChangeOf = (answer: unknown) => answer as OrderChange;
/** The version an act is meant for; the service refuses it when the order has moved on. */
export const ifMatch = (order: Order) => `"${order.version}"`;
