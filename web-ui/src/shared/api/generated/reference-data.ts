import { api } from '../api';
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    listAccounts: build.query<ListAccountsApiResponse, ListAccountsApiArg>({
      query: (queryArg) => ({
        url: `/v1/accounts`,
        params: {
          cursor: queryArg.cursor,
          group: queryArg.group,
          limit: queryArg.limit,
        },
      }),
    }),
    readAccount: build.query<ReadAccountApiResponse, ReadAccountApiArg>({
      query: (queryArg) => ({
        url: `/v1/accounts/${encodeURIComponent(String(queryArg.accountId))}`,
        params: {
          as_of: queryArg.asOf,
        },
      }),
    }),
    readCash: build.query<ReadCashApiResponse, ReadCashApiArg>({
      query: (queryArg) => ({
        url: `/v1/cash/${encodeURIComponent(String(queryArg.accountId))}`,
      }),
    }),
    listBreaches: build.query<ListBreachesApiResponse, ListBreachesApiArg>({
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
    listPortfolioGroups: build.query<ListPortfolioGroupsApiResponse, ListPortfolioGroupsApiArg>({
      query: (queryArg) => ({
        url: `/v1/portfolio-groups`,
        params: {
          accounts: queryArg.accounts,
        },
      }),
    }),
    readPortfolioGroup: build.query<ReadPortfolioGroupApiResponse, ReadPortfolioGroupApiArg>({
      query: (queryArg) => ({
        url: `/v1/portfolio-groups/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    listAccountsOfGroup: build.query<ListAccountsOfGroupApiResponse, ListAccountsOfGroupApiArg>({
      query: (queryArg) => ({
        url: `/v1/portfolio-groups/${encodeURIComponent(String(queryArg.id))}/accounts`,
      }),
    }),
    listAccountTargets: build.query<ListAccountTargetsApiResponse, ListAccountTargetsApiArg>({
      query: (queryArg) => ({
        url: `/v1/reference-data/account-targets`,
        params: {
          portfolio_group: queryArg.portfolioGroup,
          security_id: queryArg.securityId,
        },
      }),
    }),
    readBusinessDate: build.query<ReadBusinessDateApiResponse, ReadBusinessDateApiArg>({
      query: () => ({ url: `/v1/reference-data/business-date` }),
    }),
    listImportRequests: build.query<ListImportRequestsApiResponse, ListImportRequestsApiArg>({
      query: (queryArg) => ({
        url: `/v1/reference-data/import-requests`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
        },
      }),
    }),
    approveImportRequest: build.mutation<ApproveImportRequestApiResponse, ApproveImportRequestApiArg>({
      query: (queryArg) => ({
        url: `/v1/reference-data/import-requests/${encodeURIComponent(String(queryArg.id))}/approve`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    rejectImportRequest: build.mutation<RejectImportRequestApiResponse, RejectImportRequestApiArg>({
      query: (queryArg) => ({
        url: `/v1/reference-data/import-requests/${encodeURIComponent(String(queryArg.id))}/reject`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    withdrawImportRequest: build.mutation<WithdrawImportRequestApiResponse, WithdrawImportRequestApiArg>({
      query: (queryArg) => ({
        url: `/v1/reference-data/import-requests/${encodeURIComponent(String(queryArg.id))}/withdraw`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    listRules: build.query<ListRulesApiResponse, ListRulesApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules`,
        params: {
          in_force: queryArg.inForce,
          pending: queryArg.pending,
          status: queryArg.status,
        },
      }),
    }),
    createRule: build.mutation<CreateRuleApiResponse, CreateRuleApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules`,
        method: 'POST',
        body: queryArg.ruleRequest,
      }),
    }),
    listRuleKinds: build.query<ListRuleKindsApiResponse, ListRuleKindsApiArg>({
      query: () => ({ url: `/v1/rules/kinds` }),
    }),
    readRule: build.query<ReadRuleApiResponse, ReadRuleApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules/${encodeURIComponent(String(queryArg.ruleId))}`,
      }),
    }),
    editRule: build.mutation<EditRuleApiResponse, EditRuleApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules/${encodeURIComponent(String(queryArg.ruleId))}`,
        method: 'PUT',
        body: queryArg.ruleRequest,
      }),
    }),
    actOnRuleVersion: build.mutation<ActOnRuleVersionApiResponse, ActOnRuleVersionApiArg>({
      query: (queryArg) => ({
        url: `/v1/rules/${encodeURIComponent(String(queryArg.ruleId))}/versions/${encodeURIComponent(String(queryArg.version))}/${encodeURIComponent(String(queryArg.act))}`,
        method: 'POST',
        body: queryArg.reasonRequest,
      }),
    }),
    searchSecurities: build.query<SearchSecuritiesApiResponse, SearchSecuritiesApiArg>({
      query: (queryArg) => ({
        url: `/v1/securities/search`,
        params: {
          cursor: queryArg.cursor,
          limit: queryArg.limit,
          query: queryArg.query,
        },
      }),
    }),
    readSecurity: build.query<ReadSecurityApiResponse, ReadSecurityApiArg>({
      query: (queryArg) => ({
        url: `/v1/securities/${encodeURIComponent(String(queryArg.id))}`,
      }),
    }),
    readAnalytics: build.query<ReadAnalyticsApiResponse, ReadAnalyticsApiArg>({
      query: (queryArg) => ({
        url: `/v1/securities/${encodeURIComponent(String(queryArg.id))}/analytics`,
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as enhancedApi };
export type ListAccountsApiResponse = /** status 200 OK */ Listed;
export type ListAccountsApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Id of the group; without it, all accounts that the caller may see */
  group?: string;
  /** Most rows in the answer */
  limit?: string;
};
export type ReadAccountApiResponse = /** status 200 OK */ AccountResponse;
export type ReadAccountApiArg = {
  /** Id of the account, as in Aladdin */
  accountId: string;
  /** SOD: start of the day, the default; CURRENT: with trades and working orders */
  asOf?: string;
};
export type ReadCashApiResponse = /** status 200 OK */ CashResponse;
export type ReadCashApiArg = {
  /** Id of the account, as in Aladdin */
  accountId: string;
};
export type ListBreachesApiResponse = /** status 200 OK */ BreachListResponse;
export type ListBreachesApiArg = {
  /** of one account; all that the caller may see when left out */
  accountId?: string;
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
  /** of one rule; all when left out */
  ruleId?: string;
  /** RESTRICTION or WARNING; both when left out */
  severity?: string;
};
export type ListPortfolioGroupsApiResponse = /** status 200 OK */ Listed1;
export type ListPortfolioGroupsApiArg = {
  /** false: without the accounts; true: with all of them, however many */
  accounts?: string;
};
export type ReadPortfolioGroupApiResponse = /** status 200 OK */ PortfolioGroupResponse;
export type ReadPortfolioGroupApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ListAccountsOfGroupApiResponse = /** status 200 OK */ Listed;
export type ListAccountsOfGroupApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ListAccountTargetsApiResponse = /** status 200 OK */ TargetsResponse;
export type ListAccountTargetsApiArg = {
  /** Group id, at least one; repeated for several */
  portfolioGroup: string[];
  /** CUSIP or ISIN */
  securityId: string;
};
export type ReadBusinessDateApiResponse = /** status 200 OK */ BusinessDateResponse;
export type ReadBusinessDateApiArg = void;
export type ListImportRequestsApiResponse = /** status 200 OK */ ImportRequestsResponse;
export type ListImportRequestsApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
};
export type ApproveImportRequestApiResponse = /** status 200 OK */ ImportRequestResponse;
export type ApproveImportRequestApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type RejectImportRequestApiResponse = /** status 200 OK */ ImportRequestResponse;
export type RejectImportRequestApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type WithdrawImportRequestApiResponse = /** status 200 OK */ ImportRequestResponse;
export type WithdrawImportRequestApiArg = {
  /** Id of what the address names */
  id: string;
  reasonRequest: ReasonRequest;
};
export type ListRulesApiResponse = /** status 200 OK */ RuleListResponse;
export type ListRulesApiArg = {
  /** true: versions that bind on the business date; false: the others; both when left out */
  inForce?: string;
  /** true: versions that wait for a second user; false: the others; both when left out */
  pending?: string;
  /** DRAFT, TEST, APPROVED or RETIRED; all when left out */
  status?: string;
};
export type CreateRuleApiResponse = /** status 201 The new rule */ RuleResponse;
export type CreateRuleApiArg = {
  ruleRequest: RuleRequest;
};
export type ListRuleKindsApiResponse = /** status 200 OK */ RuleKindsResponse;
export type ListRuleKindsApiArg = void;
export type ReadRuleApiResponse = /** status 200 OK */ RuleResponse;
export type ReadRuleApiArg = {
  /** Id of the rule in the rule book */
  ruleId: string;
};
export type EditRuleApiResponse = /** status 200 OK */ RuleResponse;
export type EditRuleApiArg = {
  /** Id of the rule in the rule book */
  ruleId: string;
  ruleRequest: RuleRequest;
};
export type ActOnRuleVersionApiResponse = /** status 200 OK */ RuleResponse;
export type ActOnRuleVersionApiArg = {
  /** What to do with the version: one of its next_acts */
  act: string;
  /** Id of the rule in the rule book */
  ruleId: string;
  /** Version, counted from 1 */
  version: string;
  reasonRequest: ReasonRequest;
};
export type SearchSecuritiesApiResponse = /** status 200 OK */ Found;
export type SearchSecuritiesApiArg = {
  /** next_cursor of the page before; without it, the first page */
  cursor?: string;
  /** Most rows in the answer */
  limit?: string;
  /** CUSIP, ISIN, ticker, coupon, maturity or words of the description or issuer */
  query?: string;
};
export type ReadSecurityApiResponse = /** status 200 OK */ SecurityResponse;
export type ReadSecurityApiArg = {
  /** Id of what the address names */
  id: string;
};
export type ReadAnalyticsApiResponse = /** status 200 OK */ AnalyticsResponse;
export type ReadAnalyticsApiArg = {
  /** Id of what the address names */
  id: string;
};
export type AccountRowResponse = {
  /** Also its portfolio ticker in Aladdin */
  account_id: string;
  /** As shown */
  account_name: string;
  /** ISO 4217, of the money */
  base_currency: string;
  /** Net asset value, 2 decimals */
  nav: number;
  /** One business day from the business date, 2 decimals; null when unknown */
  available_cash: number | null;
  /** At the start of the day, years; null when unknown */
  spread_duration: number | null;
  /** Less the benchmark's, years; null when unknown */
  active_spread_duration: number | null;
  /** What it is measured against */
  benchmark_id: string;
  /** Years */
  benchmark_spread_duration: number;
};
export type Listed = {
  /** By account id */
  accounts: AccountRowResponse[];
  /** For the next page; null on the last */
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
export type LocalDate = string;
export type AsOf = 'SOD' | 'CURRENT';
export type Benchmark = {
  /** Id of the benchmark */
  benchmark_id: string;
  /** For screens */
  benchmark_name: string;
  /** Of the whole benchmark, years */
  duration: number;
  /** Of the whole benchmark, years */
  spread_duration: number;
  /** Of the whole benchmark, basis points; null when unknown */
  oas: number | null;
};
export type AccountMetrics = {
  /** Years; null when unknown */
  duration: number | null;
  /** Years; null when unknown */
  spread_duration: number | null;
  /** Years times basis points; null when unknown */
  dts: number | null;
  /** Duration less the benchmark's, years; null when unknown */
  active_duration: number | null;
  /** Spread duration less the benchmark's, years; null when unknown */
  active_spread_duration: number | null;
};
export type HoldingRow = {
  /** CUSIP of the bond, 9 characters */
  cusip: string;
  /** The bond as a trader reads it; null when unknown */
  description: string | null;
  /** Par held */
  quantity: number;
  /** Accrued interest included, in the base currency */
  market_value: number;
  /** Market value over NAV, share of 1; null when unknown */
  weight: number | null;
  /** Years; null when unknown */
  duration: number | null;
  /** Years; null when unknown */
  spread_duration: number | null;
  /** Weight times duration, years; null when unknown */
  contribution_to_duration: number | null;
};
export type AccountResponse = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** Name of the account, for screens */
  account_name: string;
  /** Currency of the account's NAV, ISO 4217 */
  base_currency: string;
  /** Net asset value in the base currency */
  nav: number;
  /** Day of the positions and prices in use, ISO 8601; may be earlier than today */
  business_date: LocalDate;
  /** State of the day: SOD or CURRENT */
  as_of: AsOf;
  /** What the account is measured against */
  benchmark: Benchmark;
  /** Risk of all holdings */
  metrics: AccountMetrics;
  /** By CUSIP */
  holdings: HoldingRow[];
};
export type Row = {
  /** ISO 4217 code */
  currency: string;
  /** At the business date, 2 decimals */
  settled_cash: number;
  /** One business day later, open orders counted, 2 decimals */
  available_cash: number;
};
export type CashResponse = {
  /** One row a currency */
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
  /** Null for a rule over all accounts in its scope together */
  account_id: string | null;
  /** For screens; null where account_id is null */
  account_name: string | null;
  /** Id of the rule in the rule book */
  rule_id: string;
  /** Of the rule, in force since effective_from */
  version: number;
  /** Of the rule, as in GET /v1/rules/kinds */
  kind: RuleKind;
  /** RESTRICTION: hard; WARNING: soft */
  severity: Severity;
  /** Breach, or what is missing to tell */
  outcome: Outcome;
  /** Issuer, sector or CUSIP of the bond held; null for the account itself */
  subject: string | null;
  /** In the unit of the limit, 4 decimals; null when missing, and for what is not a number */
  value: number | null;
  /** Lower end of a band, in the unit of the kind; null without one */
  limit_low: number | null;
  /** The limit or the upper end of a band; of MIN_CASH_PCT_NAV the least; null without one */
  limit_high: number | null;
  /** Of value and limits; null where they are no numbers */
  unit: Unit | null;
  /** Document that the rule comes from */
  source: string;
  /** Of the document; null for none */
  section: string | null;
  /** First day of the rule's version; null without a beginning */
  effective_from: LocalDate | null;
  /** Of the positions */
  as_of: LocalDate;
  /** One sentence: fact and limit */
  detail: string;
};
export type BreachListResponse = {
  /** As_of of the positions */
  business_date: LocalDate;
  /** By account, rule and subject */
  breaches: BreachRow[];
  /** Null on the last page */
  next_cursor: string | null;
};
export type AccountName = {
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** For screens */
  account_name: string;
};
export type PortfolioGroupResponse = {
  /** Id of the group */
  group_id: string;
  /** For screens */
  group_name: string;
  /** Id of the group above; null at the top */
  parent_group_id: string | null;
  /** Accounts, those of groups below included, each once */
  account_count: number;
  /** Sum of the accounts' NAVs; null where they are in several currencies */
  total_nav: number | null;
  /** Empty in a list with accounts=false, and without that in one of more than 20,000 accounts; GET /v1/portfolio-groups/{id}/accounts lists them in pages */
  accounts: AccountName[];
};
export type Listed1 = {
  /** By group id */
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
  /** Id of the account, as in Aladdin */
  account_id: string;
  /** What the target is of */
  metric: TargetMetric;
  /** Of HOLDING: weight, 0 or more; else in the unit of the metric */
  value: number;
  /** Bond:CUSIP, group:ID, or * for every order */
  scope: string;
  /** First day on which it counts */
  effective_from: LocalDate;
  /** Document that it comes from */
  source: string;
};
export type TargetsResponse = {
  /** On which they have begun */
  business_date: LocalDate;
  /** By account, metric and scope; an account with several of one metric has groups that disagree */
  targets: Target[];
};
export type BusinessDateResponse = {
  /** Day of the positions and prices in use, ISO 8601; may be earlier than today */
  business_date: LocalDate;
};
export type Instant = string;
export type Status = 'PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED' | 'LOADED';
export type ImportRequestResponse = {
  /** Id of the request, a UUID */
  id: string;
  /** SHA-256 of the files, as an import answers it */
  content_hash: string;
  /** Rows of rules, restrictions, policies and group members that would be gone or changed */
  lost_count: number;
  /** The first 50 of them as they are now, each its table and the row as JSON */
  lost: string[];
  /** Username of the user who wanted to load it */
  maker: string;
  /** UTC */
  asked_at: Instant;
  /** UTC; from then on it is neither decided about nor loaded */
  expires_at: Instant;
  /** What became of it; APPROVED may be loaded once */
  status: Status;
  /** Whether the caller is another user than its maker, and it is open; approving needs compliance:approve */
  may_decide: boolean;
  /** Whether the caller is its maker, and it is open */
  may_withdraw: boolean;
  /** Username; null while it is open */
  decided_by: string | null;
  /** UTC; null while it is open */
  decided_at: Instant | null;
  /** In the words of the user who decided; null while it is open */
  reason: string | null;
};
export type ImportRequestsResponse = {
  /** Newest first */
  import_requests: ImportRequestResponse[];
};
export type ReasonRequest = {
  /** Goes into the audit trail; 1 to 500 characters, not blank */
  reason: string;
};
export type RuleStatus = 'DRAFT' | 'TEST' | 'APPROVED' | 'RETIRED';
export type RuleOrigin = 'DATASET' | 'BOOK';
export type Asked = 'APPROVE' | 'RETIRE';
export type PendingAct = {
  /** What is asked for */
  act: Asked;
  /** Username; decides not */
  requested_by: string;
  /** When it was asked for, UTC */
  requested_at: Instant;
  /** In the user's words */
  reason: string;
};
export type RuleWish = 'TEST' | 'DRAFT' | 'SUBMIT' | 'RETIRE' | 'WITHDRAW' | 'APPROVE' | 'REJECT';
export type RuleVersionResponse = {
  /** Id of the rule in the rule book */
  rule_id: string;
  /** Version, counted from 1 */
  version: number;
  /** Where it is in its life */
  status: RuleStatus;
  /** Whether it binds on the business date */
  in_force: boolean;
  /** DATASET: each import replaces the rule; BOOK: imports leave it alone */
  origin: RuleOrigin;
  /** *, group:ID or account:ID */
  scope: string;
  /** As in GET /v1/rules/kinds */
  kind: RuleKind;
  /** Lower end of a band; null for other kinds */
  limit_low: number | null;
  /** The limit or the upper end of a band: percent, years or rating notch (1 = AAA); null without a limit */
  limit_high: number | null;
  /** Of a list */
  members: string[];
  /** RESTRICTION: hard; WARNING: soft */
  severity: Severity;
  /** Document that the rule comes from */
  source: string;
  /** Of the document; null for none */
  section: string | null;
  /** First day; null without a beginning */
  effective_from: LocalDate | null;
  /** Last day; null without an end */
  effective_to: LocalDate | null;
  /** Username; null for a version that came by a dataset */
  made_by: string | null;
  /** UTC; null for a version that came by a dataset */
  made_at: Instant | null;
  /** What waits for a second user; null when nothing does */
  pending: PendingAct | null;
  /** What the caller may do with this version now */
  next_acts: RuleWish[];
};
export type RuleListResponse = {
  /** As_of of the positions in use */
  business_date: LocalDate;
  /** By rule id and version */
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
  /** Of the rule that it was done to */
  version: number;
  /** What was done */
  act: Kind;
  /** Username */
  actor: string;
  /** When it was done, UTC */
  at: Instant;
  /** In the user's words */
  reason: string;
};
export type RuleResponse = {
  /** Id of the rule in the rule book */
  rule_id: string;
  /** As_of of the positions in use */
  business_date: LocalDate;
  /** Newest first */
  versions: RuleVersionResponse[];
  /** What was done to them, newest first; what imports did is in the audit alone */
  acts: ActOnRule[];
};
export type RuleRequest = {
  /** Of a new rule, 1 to 64 characters; null by PUT, whose address names it */
  rule_id?: string | null;
  /** By PUT, the newest version that the user saw; null by POST */
  version?: number | null;
  /** *, group:ID or account:ID */
  scope: string;
  /** As in GET /v1/rules/kinds */
  kind: RuleKind;
  /** Lower end of a band; null for other kinds */
  limit_low?: number | null;
  /** The limit or the upper end of a band: percent, years or rating notch (1 = AAA); null without a limit */
  limit_high?: number | null;
  /** Of a list, at most 200 of 1 to 100 characters without semicolons; null or empty for other kinds */
  members?: string[] | null;
  /** RESTRICTION: hard; WARNING: soft */
  severity: Severity;
  /** The document, 1 to 200 characters */
  source: string;
  /** Of it, up to 100 characters; may be null */
  section?: string | null;
  /** First day; null from the approval on */
  effective_from?: LocalDate | null;
  /** Last day; null without an end */
  effective_to?: LocalDate | null;
  /** Goes into the audit trail; 1 to 500 characters, not blank */
  reason: string;
};
export type Shape = 'ONE' | 'BAND' | 'MEMBERS' | 'NONE';
export type KindOfRule = {
  /** As rules name it */
  kind: RuleKind;
  /** ONE: limit_high; BAND: limit_low and limit_high; MEMBERS: a list; NONE */
  limit: Shape;
  /** Of the limit; null without one in numbers */
  unit: Unit | null;
};
export type RuleKindsResponse = {
  /** Every one there is */
  kinds: KindOfRule[];
};
export type SecurityResponse = {
  /** CUSIP of the bond, 9 characters */
  cusip: string;
  /** 12 characters; null when unknown */
  isin: string | null;
  /** Of the issuer; null when unknown */
  ticker: string | null;
  /** The bond as a trader reads it */
  description: string;
  /** Name; null when unknown */
  issuer: string | null;
  /** The firm's own id of the issuer; null when not given */
  issuer_id: string | null;
  /** Of the issuer; null when unknown */
  sector: string | null;
  /** Lowest of the agencies; null when unknown */
  rating: string | null;
  /** ISO 4217 code */
  currency: string;
  /** Percent a year */
  coupon: number;
  /** Coupons a year; 0 for none */
  coupon_frequency: number;
  /** Convention of accrued interest */
  day_count: string;
  /** Day of the last payment */
  maturity: LocalDate;
  /** Clean, per 100 par */
  price: number;
  /** Per 100 par, for settlement one business day after as_of */
  accrued_interest: number;
  /** Modified duration, years */
  duration: number;
  /** Spread duration, years */
  spread_duration: number;
  /** Option-adjusted spread, basis points; null when unknown */
  oas: number | null;
  /** Smallest par in which it trades */
  min_denomination: number;
  /** Step between tradable sizes above the minimum, par */
  increment: number;
  /** Day of price and risk figures */
  as_of: LocalDate;
  /** Day from which the interest of the first coupon runs; null when unknown */
  dated_date: LocalDate | null;
  /** First coupon of an odd first period; null when unknown or regular */
  first_coupon_date: LocalDate | null;
  /** Whether it trades without accrued interest, as a bond in default does */
  trades_flat: boolean;
  /** Current face as a share of original face; null where par does not scale */
  pool_factor: number | null;
  /** Day from which pool_factor holds; null without one */
  factor_date: LocalDate | null;
  /** By which the par of an inflation-linked bond is scaled; null for other bonds */
  index_ratio: number | null;
  /** First settlement date on which the next coupon stays with the seller: accrued interest is negative from then on up to that coupon. Null when none does, or unknown */
  ex_dividend_date: LocalDate | null;
  /** Country of risk, ISO 3166 alpha-2; null when unknown */
  country: string | null;
  /** Whether the issuer may redeem it early; null when unknown */
  callable: boolean | null;
  /** Sold under Rule 144A, to qualified buyers only; null when unknown */
  rule_144a: boolean | null;
  /** Whether it ranks below senior debt; null when unknown */
  subordinated: boolean | null;
};
export type Found = {
  /** Best match first */
  securities: SecurityResponse[];
  /** What the bonds match instead, where none matches what was typed: the nearest spelling. Null where they match it, or none is near */
  corrected_query: string | null;
};
export type AnalyticsResponse = {
  /** 9 characters */
  cusip: string;
  /** Modified, years */
  duration: number;
  /** Years */
  spread_duration: number;
  /** Basis points; null when unknown */
  oas: number | null;
  /** Clean, per 100 par */
  price: number;
  /** Per 100 par, for settlement one business day after asOf */
  accrued_interest: number;
  /** Date of the figures */
  as_of: LocalDate;
};
export const {
  useListAccountsQuery,
  useReadAccountQuery,
  useReadCashQuery,
  useListBreachesQuery,
  useListPortfolioGroupsQuery,
  useReadPortfolioGroupQuery,
  useListAccountsOfGroupQuery,
  useListAccountTargetsQuery,
  useReadBusinessDateQuery,
  useListImportRequestsQuery,
  useApproveImportRequestMutation,
  useRejectImportRequestMutation,
  useWithdrawImportRequestMutation,
  useListRulesQuery,
  useCreateRuleMutation,
  useListRuleKindsQuery,
  useReadRuleQuery,
  useEditRuleMutation,
  useActOnRuleVersionMutation,
  useSearchSecuritiesQuery,
  useReadSecurityQuery,
  useReadAnalyticsQuery,
} = injectedRtkApi;
