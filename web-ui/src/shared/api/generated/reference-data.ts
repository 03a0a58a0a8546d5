import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    getV1Accounts: build.query<GetV1AccountsApiResponse, GetV1AccountsApiArg>({
      query: (queryArg) => ({
        url: `/v1/accounts`,
        params: {
          cursor: queryArg.cursor,
          group: queryArg.group,
          limit: queryArg.limit,
        },
      }),
    }),
    getV1AccountsByAccountId: build.query<
      GetV1AccountsByAccountIdApiResponse,
      GetV1AccountsByAccountIdApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/accounts/${encodeURIComponent(String(queryArg.accountId))}`,
        params: {
          as_of: queryArg.asOf,
        },
      }),
    }),
    getV1CashByAccountId: build.query<GetV1CashByAccountIdApiResponse, GetV1CashByAccountIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/cash/${encodeURIComponent(String(queryArg.accountId))}`,
      }),
    }),
    getV1ComplianceBreaches: build.query<GetV1ComplianceBreachesApiResponse, GetV1ComplianceBreachesApiArg>({
      query: (queryArg) => ({
        url: `/v1/compliance/breaches`,
        params: {
          account_id: queryArg.accountId,
          cursor: queryArg.cursor,
          limit: queryArg.limit,
          rule_id: queryArg.ruleId,
          severity: queryArg.severity,
        },
      }),
    }),
    getV1PortfolioGroups: build.query<GetV1PortfolioGroupsApiResponse, GetV1PortfolioGroupsApiArg>({
      query: (queryArg) => ({
        url: `/v1/portfolio-groups`,
        params: {
          accounts: queryArg.accounts,
        },
      }),
    }),
    getV1PortfolioGroupsById: build.query<
      GetV1PortfolioGroupsByIdApiResponse,
      GetV1PortfolioGroupsByIdApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/portfolio-groups/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    getV1PortfolioGroupsByIdAccounts: build.query<
      GetV1PortfolioGroupsByIdAccountsApiResponse,
      GetV1PortfolioGroupsByIdAccountsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/portfolio-groups/${encodeURIComponent(String(queryArg.id))}/accounts`,
      }),
    }),
    getV1ReferenceDataAccountTargets: build.query<
      GetV1ReferenceDataAccountTargetsApiResponse,
      GetV1ReferenceDataAccountTargetsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/reference-data/account-targets`,
        params: {
          portfolio_group: queryArg.portfolioGroup,
          security_id: queryArg.securityId,
        },
      }),
    }),
    getV1ReferenceDataBusinessDate: build.query<
      GetV1ReferenceDataBusinessDateApiResponse,
      GetV1ReferenceDataBusinessDateApiArg
    >({
      query: () => ({ url: `/v1/reference-data/business-date` }),
    }),
    getV1Rules: build.query<GetV1RulesApiResponse, GetV1RulesApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules`,
        params: {
          in_force: queryArg.inForce,
          pending: queryArg.pending,
          status: queryArg.status,
        },
      }),
    }),
    postV1Rules: build.mutation<PostV1RulesApiResponse, PostV1RulesApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules`,
        method: 'POST',
        body: queryArg.ruleRequest,
      }),
    }),
    getV1RulesKinds: build.query<GetV1RulesKindsApiResponse, GetV1RulesKindsApiArg>({
      query: () => ({ url: `/v1/rules/kinds` }),
    }),
    getV1RulesByRuleId: build.query<GetV1RulesByRuleIdApiResponse, GetV1RulesByRuleIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules/${encodeURIComponent(String(queryArg.ruleId))}`,
      }),
    }),
    putV1RulesByRuleId: build.mutation<PutV1RulesByRuleIdApiResponse, PutV1RulesByRuleIdApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules/${encodeURIComponent(String(queryArg.ruleId))}`,
        method: 'PUT',
        body: queryArg.ruleRequest,
      }),
    }),
    postV1RulesByRuleIdVersionsAndVersionAct: build.mutation<
      PostV1RulesByRuleIdVersionsAndVersionActApiResponse,
      PostV1RulesByRuleIdVersionsAndVersionActApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/rules/${encodeURIComponent(String(queryArg.ruleId))}/versions/${encodeURIComponent(String(queryArg.version))}/${encodeURIComponent(String(queryArg.act))}`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
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
      query: (queryArg) => ({
        url: `/v1/securities/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    getV1SecuritiesByIdAnalytics: build.query<
      GetV1SecuritiesByIdAnalyticsApiResponse,
      GetV1SecuritiesByIdAnalyticsApiArg
    >({
      query: (queryArg) => ({
        url: `/v1/securities/${encodeURIComponent(String(queryArg.id))}/analytics`,
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type GetV1AccountsApiResponse = /** status 200 OK */ Listed;
export type GetV1AccountsApiArg = {
  cursor?: string;
  group?: string;
  limit?: string;
};
export type GetV1AccountsByAccountIdApiResponse = /** status 200 OK */ AccountResponse;
export type GetV1AccountsByAccountIdApiArg = {
  accountId: string;
  asOf?: string;
};
export type GetV1CashByAccountIdApiResponse = /** status 200 OK */ CashResponse;
export type GetV1CashByAccountIdApiArg = {
  accountId: string;
};
export type GetV1ComplianceBreachesApiResponse = /** status 200 OK */ BreachListResponse;
export type GetV1ComplianceBreachesApiArg = {
  /** of one account; all that the caller may see when left out */
  accountId?: string;
  cursor?: string;
  limit?: string;
  /** of one rule; all when left out */
  ruleId?: string;
  /** RESTRICTION or WARNING; both when left out */
  severity?: string;
};
export type GetV1PortfolioGroupsApiResponse = /** status 200 OK */ Listed1;
export type GetV1PortfolioGroupsApiArg = {
  /** false: without the accounts; true: with all of them, however many */
  accounts?: string;
};
export type GetV1PortfolioGroupsByIdApiResponse = /** status 200 OK */ PortfolioGroupResponse;
export type GetV1PortfolioGroupsByIdApiArg = {
  id: string;
};
export type GetV1PortfolioGroupsByIdAccountsApiResponse = /** status 200 OK */ Listed;
export type GetV1PortfolioGroupsByIdAccountsApiArg = {
  id: string;
};
export type GetV1ReferenceDataAccountTargetsApiResponse = /** status 200 OK */ TargetsResponse;
export type GetV1ReferenceDataAccountTargetsApiArg = {
  /** Group id, at least one; repeated for several */
  portfolioGroup: string[];
  /** CUSIP or ISIN */
  securityId: string;
};
export type GetV1ReferenceDataBusinessDateApiResponse = /** status 200 OK */ BusinessDateResponse;
export type GetV1ReferenceDataBusinessDateApiArg = void;
export type GetV1RulesApiResponse = /** status 200 OK */ RuleListResponse;
export type GetV1RulesApiArg = {
  /** true: versions that bind on the business date; false: the others; both when left out */
  inForce?: string;
  /** true: versions that wait for a second user; false: the others; both when left out */
  pending?: string;
  /** DRAFT, TEST, APPROVED or RETIRED; all when left out */
  status?: string;
};
export type PostV1RulesApiResponse = /** status 200 OK */ RuleResponse;
export type PostV1RulesApiArg = {
  ruleRequest: RuleRequest;
};
export type GetV1RulesKindsApiResponse = /** status 200 OK */ RuleKindsResponse;
export type GetV1RulesKindsApiArg = void;
export type GetV1RulesByRuleIdApiResponse = /** status 200 OK */ RuleResponse;
export type GetV1RulesByRuleIdApiArg = {
  ruleId: string;
};
export type PutV1RulesByRuleIdApiResponse = /** status 200 OK */ RuleResponse;
export type PutV1RulesByRuleIdApiArg = {
  ruleId: string;
  ruleRequest: RuleRequest;
};
export type PostV1RulesByRuleIdVersionsAndVersionActApiResponse = /** status 200 OK */ RuleResponse;
export type PostV1RulesByRuleIdVersionsAndVersionActApiArg = {
  act: string;
  ruleId: string;
  version: string;
  reasonRequest: ReasonRequest;
};
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
export type GetV1SecuritiesByIdAnalyticsApiResponse = /** status 200 OK */ AnalyticsResponse;
export type GetV1SecuritiesByIdAnalyticsApiArg = {
  id: string;
};
export type AccountRowResponse = {
  account_id: string;
  account_name: string;
  base_currency: string;
  nav: number;
  available_cash: number | null;
  spread_duration: number | null;
  active_spread_duration: number | null;
  benchmark_id: string;
  benchmark_spread_duration: number;
};
export type Listed = {
  accounts: AccountRowResponse[];
  next_cursor: string | null;
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
export type RuleKind =
  | 'MAX_ISSUER_PCT_NAV'
  | 'MAX_SECURITY_PCT_NAV'
  | 'MAX_MATURITY_YEARS'
  | 'MIN_RATING'
  | 'SECTOR_MAX_PCT_NAV'
  | 'DURATION_BAND'
  | 'ACTIVE_SPREAD_DURATION_BAND'
  | 'MAX_ISSUE_OWNERSHIP_PCT'
  | 'RATING_BAND'
  | 'MATURITY_YEARS_BAND'
  | 'MIN_CASH_PCT_NAV'
  | 'ALLOWED_COUNTRIES'
  | 'FORBIDDEN_ISSUERS'
  | 'NO_CALLABLE'
  | 'NO_RULE_144A'
  | 'NO_SUBORDINATED';
export type Severity = 'RESTRICTION' | 'WARNING';
export type Outcome = 'BREACH' | 'MISSING_DATA';
export type Unit = 'PERCENT' | 'YEARS' | 'NOTCH';
export type BreachRow = {
  account_id: string | null;
  account_name: string | null;
  rule_id: string;
  version: number;
  kind: RuleKind;
  severity: Severity;
  outcome: Outcome;
  subject: string | null;
  value: number | null;
  limit_low: number | null;
  limit_high: number | null;
  unit: Unit | null;
  source: string;
  section: string | null;
  effective_from: LocalDate | null;
  as_of: LocalDate;
  detail: string;
};
export type BreachListResponse = {
  business_date: LocalDate;
  breaches: BreachRow[];
  next_cursor: string | null;
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
  /** Sum of the accounts' NAVs; null where they are in several currencies */
  total_nav: number | null;
  /** Empty in a list with accounts=false, and without that in one of more than 20,000 accounts; GET /v1/portfolio-groups/{id}/accounts lists them in pages */
  accounts: AccountName[];
};
export type Listed1 = {
  portfolio_groups: PortfolioGroupResponse[];
};
export type TargetMetric =
  | 'HOLDING'
  | 'ACTIVE_SPREAD_DURATION'
  | 'SPREAD_DURATION'
  | 'DURATION'
  | 'CONTRIBUTION_TO_DURATION'
  | 'DTS'
  | 'OAS';
export type Target = {
  account_id: string;
  metric: TargetMetric;
  value: number;
  scope: string;
  effective_from: LocalDate;
  source: string;
};
export type TargetsResponse = {
  business_date: LocalDate;
  targets: Target[];
};
export type BusinessDateResponse = {
  business_date: LocalDate;
};
export type RuleStatus = 'DRAFT' | 'TEST' | 'APPROVED' | 'RETIRED';
export type RuleOrigin = 'DATASET' | 'BOOK';
export type Instant = string;
export type Asked = 'APPROVE' | 'RETIRE';
export type PendingAct = {
  act: Asked;
  requested_by: string;
  requested_at: Instant;
  reason: string;
};
export type RuleWish = 'TEST' | 'DRAFT' | 'SUBMIT' | 'RETIRE' | 'WITHDRAW' | 'APPROVE' | 'REJECT';
export type RuleVersionResponse = {
  rule_id: string;
  version: number;
  status: RuleStatus;
  in_force: boolean;
  origin: RuleOrigin;
  scope: string;
  kind: RuleKind;
  limit_low: number | null;
  limit_high: number | null;
  members: string[];
  severity: Severity;
  source: string;
  section: string | null;
  effective_from: LocalDate | null;
  effective_to: LocalDate | null;
  made_by: string | null;
  made_at: Instant | null;
  pending: PendingAct | null;
  next_acts: RuleWish[];
};
export type RuleListResponse = {
  business_date: LocalDate;
  rules: RuleVersionResponse[];
};
export type Kind =
  | 'WRITTEN'
  | 'TEST_STARTED'
  | 'TEST_ENDED'
  | 'SUBMITTED'
  | 'RETIRE_ASKED'
  | 'WITHDRAWN'
  | 'APPROVED'
  | 'REJECTED'
  | 'RETIRED'
  | 'SUPERSEDED';
export type ActOnRule = {
  version: number;
  act: Kind;
  actor: string;
  at: Instant;
  reason: string;
};
export type RuleResponse = {
  rule_id: string;
  business_date: LocalDate;
  versions: RuleVersionResponse[];
  acts: ActOnRule[];
};
export type RuleRequest = {
  rule_id?: string | null;
  version?: number | null;
  scope: string;
  kind: RuleKind;
  limit_low?: number | null;
  limit_high?: number | null;
  members?: string[] | null;
  severity: Severity;
  source: string;
  section?: string | null;
  effective_from?: LocalDate | null;
  effective_to?: LocalDate | null;
  reason: string;
};
export type Shape = 'ONE' | 'BAND' | 'MEMBERS' | 'NONE';
export type KindOfRule = {
  kind: RuleKind;
  limit: Shape;
  unit: Unit | null;
};
export type RuleKindsResponse = {
  kinds: KindOfRule[];
};
export type ReasonRequest = {
  reason: string;
};
export type SecurityResponse = {
  cusip: string;
  isin: string | null;
  ticker: string | null;
  description: string;
  issuer: string | null;
  /** The firm's own id of the issuer */
  issuer_id: string | null;
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
  /** Day from which the interest of the first coupon runs */
  dated_date: LocalDate | null;
  /** First coupon of an odd first period */
  first_coupon_date: LocalDate | null;
  /** Whether it trades without accrued interest, as a bond in default does */
  trades_flat: boolean;
  /** Current face as a share of original face; null where par does not scale */
  pool_factor: number | null;
  factor_date: LocalDate | null;
  /** By which the par of an inflation-linked bond is scaled */
  index_ratio: number | null;
  /** First settlement date on which the next coupon stays with the seller: accrued interest is negative from then on up to that coupon */
  ex_dividend_date: LocalDate | null;
  /** Country of risk, ISO 3166 alpha-2 */
  country: string | null;
  callable: boolean | null;
  /** Sold under Rule 144A, to qualified buyers only */
  rule_144a: boolean | null;
  subordinated: boolean | null;
};
export type Found = {
  securities: SecurityResponse[];
  /** What the bonds match instead, where none matches what was typed: the nearest spelling. Null where they match it, or none is near */
  corrected_query: string | null;
};
export type AnalyticsResponse = {
  cusip: string;
  duration: number;
  spread_duration: number;
  oas: number | null;
  price: number;
  accrued_interest: number;
  as_of: LocalDate;
};
export const {
  useGetV1AccountsQuery,
  useGetV1AccountsByAccountIdQuery,
  useGetV1CashByAccountIdQuery,
  useGetV1ComplianceBreachesQuery,
  useGetV1PortfolioGroupsQuery,
  useGetV1PortfolioGroupsByIdQuery,
  useGetV1PortfolioGroupsByIdAccountsQuery,
  useGetV1ReferenceDataAccountTargetsQuery,
  useGetV1ReferenceDataBusinessDateQuery,
  useGetV1RulesQuery,
  usePostV1RulesMutation,
  useGetV1RulesKindsQuery,
  useGetV1RulesByRuleIdQuery,
  usePutV1RulesByRuleIdMutation,
  usePostV1RulesByRuleIdVersionsAndVersionActMutation,
  useGetV1SecuritiesSearchQuery,
  useGetV1SecuritiesByIdQuery,
  useGetV1SecuritiesByIdAnalyticsQuery,
} = injectedRtkApi;
