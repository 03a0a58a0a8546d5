import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    getV1AccountsByAccountId: build.query<
      GetV1AccountsByAccountIdApiResponse,
      GetV1AccountsByAccountIdApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/accounts/${queryArg.accountId}`,
        params: {
          as_of: queryArg.asOf,
        },
      }),
    }),
    getV1CashByAccountId: build.query<GetV1CashByAccountIdApiResponse, GetV1CashByAccountIdApiArg>({
      query: (queryArg) => ({ url: `/v1/cash/${queryArg.accountId}` }),
    }),
    getV1PortfolioGroups: build.query<GetV1PortfolioGroupsApiResponse, GetV1PortfolioGroupsApiArg>({
      query: () => ({ url: `/v1/portfolio-groups` }),
    }),
    getV1PortfolioGroupsById: build.query<
      GetV1PortfolioGroupsByIdApiResponse,
      GetV1PortfolioGroupsByIdApiArg
    >({
      query: (queryArg) => ({ url: `/v1/portfolio-groups/${queryArg.id}` }),
    }),
    getV1ReferenceDataBusinessDate: build.query<
      GetV1ReferenceDataBusinessDateApiResponse,
      GetV1ReferenceDataBusinessDateApiArg
    >({
      query: () => ({ url: `/v1/reference-data/business-date` }),
    }),
    getV1SecuritiesSearch: build.query<GetV1SecuritiesSearchApiResponse, GetV1SecuritiesSearchApiArg>({
      query: (queryArg) => ({
        url: `/v1/securities/search`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
          query: queryArg.query,
        },
      }),
    }),
    getV1SecuritiesById: build.query<GetV1SecuritiesByIdApiResponse, GetV1SecuritiesByIdApiArg>({
      query: (queryArg) => ({ url: `/v1/securities/${queryArg.id}` }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type GetV1AccountsByAccountIdApiResponse = /** status 200 OK */ AccountResponse;
export type GetV1AccountsByAccountIdApiArg = {
  accountId: string;
  asOf?: string;
};
export type GetV1CashByAccountIdApiResponse = /** status 200 OK */ CashResponse;
export type GetV1CashByAccountIdApiArg = {
  accountId: string;
};
export type GetV1PortfolioGroupsApiResponse = /** status 200 OK */ Listed;
export type GetV1PortfolioGroupsApiArg = void;
export type GetV1PortfolioGroupsByIdApiResponse = /** status 200 OK */ PortfolioGroupResponse;
export type GetV1PortfolioGroupsByIdApiArg = {
  id: string;
};
export type GetV1ReferenceDataBusinessDateApiResponse = /** status 200 OK */ BusinessDateResponse;
export type GetV1ReferenceDataBusinessDateApiArg = void;
export type GetV1SecuritiesSearchApiResponse = /** status 200 OK */ Found;
export type GetV1SecuritiesSearchApiArg = {
  cursor?: string;
  limit?: string;
  query?: string;
};
export type GetV1SecuritiesByIdApiResponse = /** status 200 OK */ SecurityResponse;
export type GetV1SecuritiesByIdApiArg = {
  id: string;
};
export type LocalDate = string;
export type AsOf = 'SOD' | 'CURRENT';
export type Benchmark = {
  benchmark_id: string;
  benchmark_name: string;
  duration: number;
  spread_duration: number;
  oas: number | null;
};
export type AccountMetrics = {
  duration: number | null;
  spread_duration: number | null;
  dts: number | null;
  active_duration: number | null;
  active_spread_duration: number | null;
};
export type HoldingRow = {
  cusip: string;
  description: string | null;
  quantity: number;
  market_value: number;
  weight: number | null;
  duration: number | null;
  spread_duration: number | null;
  contribution_to_duration: number | null;
};
export type AccountResponse = {
  account_id: string;
  account_name: string;
  base_currency: string;
  nav: number;
  business_date: LocalDate;
  as_of: AsOf;
  benchmark: Benchmark;
  metrics: AccountMetrics;
  holdings: HoldingRow[];
};
export type Row = {
  currency: string;
  settled_cash: number;
  available_cash: number;
};
export type CashResponse = {
  cash_positions: Row[];
};
export type AccountName = {
  account_id: string;
  account_name: string;
};
export type PortfolioGroupResponse = {
  group_id: string;
  group_name: string;
  parent_group_id: string | null;
  account_count: number;
  accounts: AccountName[];
};
export type Listed = {
  portfolio_groups: PortfolioGroupResponse[];
};
export type BusinessDateResponse = {
  business_date: LocalDate;
};
export type SecurityResponse = {
  cusip: string;
  isin: string | null;
  ticker: string | null;
  description: string;
  issuer: string | null;
  sector: string | null;
  rating: string | null;
  currency: string;
  coupon: number;
  coupon_frequency: number;
  day_count: string;
  maturity: LocalDate;
  price: number;
  accrued_interest: number;
  duration: number;
  spread_duration: number;
  oas: number | null;
  min_denomination: number;
  increment: number;
  as_of: LocalDate;
};
export type Found = {
  securities: SecurityResponse[];
};
export const {
  useGetV1AccountsByAccountIdQuery,
  useGetV1CashByAccountIdQuery,
  useGetV1PortfolioGroupsQuery,
  useGetV1PortfolioGroupsByIdQuery,
  useGetV1ReferenceDataBusinessDateQuery,
  useGetV1SecuritiesSearchQuery,
  useGetV1SecuritiesByIdQuery,
} = injectedRtkApi;
