import type { Allocation, Difference, Line, Room, Warning } from '../shared/api/contract';

/** Answers in the services' shapes; figures made up, but of one piece. */

export const security = {
  cusip: '00206RCQ3',
  isin: 'US00206RCQ39',
  ticker: null,
  description: 'AT&T Inc 4.75% 2046-05-15',
  issuer: 'AT&T Inc',
  sector: 'CORPORATE',
  rating: null,
  currency: 'USD',
  coupon: 4.75,
  coupon_frequency: 2,
  day_count: '30/360',
  maturity: '2046-05-15',
  price: 90.006,
  accrued_interest: 1.820833,
  duration: 13.132,
  spread_duration: 13.132,
  oas: null,
  min_denomination: 2000,
  increment: 1000,
  as_of: '2023-03-31',
  dated_date: null,
  first_coupon_date: null,
  trades_flat: false,
  ex_dividend_date: null,
  pool_factor: null,
  factor_date: null,
  index_ratio: null,
  country: null,
  callable: null,
  rule_144a: null,
  subordinated: null,
  issuer_id: null,
};

export const groups = [
  {
    group_id: 'ALL',
    group_name: 'All mandates',
    parent_group_id: null,
    account_count: 2,
    total_nav: null,
    accounts: [
      { account_id: 'ACC1', account_name: 'One' },
      { account_id: 'ACC2', account_name: 'Two' },
    ],
  },
  {
    group_id: 'PENSION',
    group_name: 'Pension mandates',
    parent_group_id: 'ALL',
    account_count: 1,
    total_nav: null,
    accounts: [{ account_id: 'ACC1', account_name: 'One' }],
  },
];

export const checked = {
  respect_cash: true,
  min_allocation: 0,
  compliance_check: true,
  soft_limits: 'WARN' as const,
};

export const room: Room = {
  business_date: '2023-03-31',
  settlement_date: '2023-04-03',
  settlement_dates: ['2023-04-03'],
  together: {
    group_id: null,
    account_count: 2,
    accounts_with_room: 1,
    available_cash: 4000000,
    room: 1378000,
  },
  portfolio_groups: [],
  constraints: checked,
  block: null,
};

const metrics = (active_spread_duration: number) => ({
  active_spread_duration,
  contribution_to_duration: 0.5,
  duration: 5.9,
  spread_duration: 5.9,
  dts: null,
  oas: null,
  security_weight: 0.04,
  issuer_weight: 0.04,
  dv01: 37674.31,
  cs01: 37674.31,
});

const line = (account_id: string, allocated_quantity: number, asd: [number, number]): Line => ({
  account_id,
  account_name: `Mandate ${account_id}`,
  allocated_quantity,
  allocated_notional: allocated_quantity === 0 ? 0 : 918268.33,
  allocated_dv01: allocated_quantity === 0 ? 0 : 1205.87,
  allocated_cs01: allocated_quantity === 0 ? 0 : 1205.87,
  available_cash: 2000000,
  post_trade_cash: 1081731.67,
  nav: 63854766.69,
  holding: 0,
  sellable: 0,
  post_trade_holding: allocated_quantity,
  legal: { minimum: 2000, increment: 1000, maximum: 1378000 },
  reason: {
    code: allocated_quantity === 0 ? 'CASH' : 'WATER_LEVEL',
    rule_id: null,
    headroom: 378000,
    marginal: null,
    detail: 'Cash buys 1378531, legal up to 1378000; more cash would raise it.',
  },
  pre_trade_metrics: metrics(asd[0]),
  post_trade_metrics: metrics(asd[1]),
  asd_band_distance: account_id === 'ACC1' ? 1.1 : null,
  caps: [
    { kind: 'ORDER', rule_id: null, maximum: 1000000, room: 1000000 - allocated_quantity },
    { kind: 'CASH', rule_id: null, maximum: 1378531, room: 1378531 - allocated_quantity },
  ],
  findings: [],
  requested_type: null,
  requested_value: null,
  requested_quantity: null,
  allocation_source: null,
  within_tolerance: null,
  pro_rata: null,
});

export const previewId = 'efb105b3-5f11-4a31-9d78-e8dcd8194bc8';

export const allocation = (over: Partial<Allocation> = {}): Allocation => ({
  allocation_id: previewId,
  timestamp: '2026-11-23T00:48:00Z',
  expires_at: new Date(Date.now() + 900_000).toISOString(),
  method: 'MIN_DISPERSION',
  as_of: '2023-03-31',
  statement_hash: '6e5f',
  constraints: checked,
  targets_from: null,
  order: {
    security_id: '00206RCQ3',
    cusip: '00206RCQ3',
    isin: 'US00206RCQ39',
    description: security.description,
    ticker: null,
    side: 'BUY',
    total_quantity: 1000000,
    settlement_date: '2023-04-03',
    limit_price: null,
    clean_price: 90.006,
    accrued_interest: 1.820833,
    accrued_source: 'MASTER',
    conversions: [],
  },
  approval: null,
  allocations: [line('ACC1', 1000000, [-1.2, -0.9]), line('ACC2', 0, [0.4, 0.4])],
  allocation_count: 2,
  next_cursor: null,
  summary: {
    total_allocated: 1000000,
    unallocated: 0,
    allocation_rate: 1,
    accounts_allocated: 1,
    accounts_skipped: 1,
    total_notional: 918268.33,
    total_dv01: 1205.87,
    total_cs01: 1205.87,
    direct_allocations: null,
    remainder_allocations: null,
    allocation_breakdown: null,
    within_tolerance: null,
    dispersion_metrics: {
      pre_trade_mean: -0.4,
      post_trade_mean: -0.25,
      pre_trade_std_dev: 0.92,
      post_trade_std_dev: 0.64,
      improvement: 0.3043,
      max_deviation: null,
      min_deviation: null,
    },
  },
  test_findings: [],
  warnings: [],
  errors: [],
  certificate: {
    objective: 'DISPERSION(ACTIVE_SPREAD_DURATION, EQUAL)',
    value: 0.64,
    lower_bound: 0.639,
    relative_gap: 4e-7,
    status: 'WITHIN_GAP_TOLERANCE',
    method: 'separation by mean and multiplier',
    intervals: [],
    iterations: 12,
    elapsed_ms: 1.5,
    unallocated_lower_bound: 0,
  },
  previewed_by: 'pm',
  status: 'PREVIEW',
  commit: null,
  ...over,
});

export const difference: Difference = {
  account_id: 'ACC1',
  account_name: 'One',
  quantities: { PRO_RATA: 400_000, MIN_DISPERSION: 1_000_000 },
  active_spread_durations: { PRO_RATA: -0.5, MIN_DISPERSION: -0.125 },
  cash_after: { PRO_RATA: 800_000, MIN_DISPERSION: 200_000 },
  spread: 600_000,
};

export const warning = (over: Partial<Warning> = {}): Warning => ({
  type: 'COMPLIANCE',
  severity: 'BREACH',
  rule_id: 'R-ISSUER-5',
  account_id: 'ACC1',
  message: 'ACC1: over the limit',
  override_required: true,
  waiver: null,
  ...over,
});

/** Information that needs no override. */
export const notes: Warning[] = [
  warning({ severity: 'CAPPED', override_required: false, message: 'ACC1: capped at 2000' }),
  warning({ severity: 'SKIPPED', override_required: false, account_id: 'ACC2', message: 'ACC2: skipped' }),
  warning({
    type: 'WEIGHTS_NORMALISED',
    severity: 'NOTE',
    rule_id: null,
    override_required: false,
    account_id: null,
    message: 'The weights summed to 2',
  }),
];

export const warnings: Warning[] = [warning(), ...notes.slice(2)];
