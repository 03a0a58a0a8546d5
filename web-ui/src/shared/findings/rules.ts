import type { Finding } from '../api/contract';
import type * as reference from '../api/generated/reference-data';
import { percentage, years } from '../format/numbers';
import { ratingOf } from '../format/ratings';

interface Kind {
  /** For a column. */
  short: string;
  /** For a table of limits. */
  name: string;
  /** The unit of its limit in the rule book; null: it has none in numbers. */
  unit: Unit | null;
  /** How a measured value and its limit are written. */
  format: (value: number) => string;
}

/** Of the limits in the rule book. */
export type Unit = reference.Unit;

const percent = (value: number) => `${percentage(value * 100)}%`;
const inYears = (value: number) => `${years(value)} yrs`;

const kindOf =
  (unit: Unit | null, format: Kind['format']) =>
  (short: string, name: string): Kind => ({ short, name, unit, format });
const share = kindOf('PERCENT', percent);
const term = kindOf('YEARS', inYears);
const rating = kindOf('NOTCH', ratingOf);
const list = kindOf(null, String);

/** The kinds of rules in the desk's words. */
const KINDS: Record<string, Kind> = {
  MAX_ISSUER_PCT_NAV: share('Issuer', 'Issuer weight'),
  MAX_SECURITY_PCT_NAV: share('Security', 'Security weight'),
  SECTOR_MAX_PCT_NAV: share('Sector', 'Sector weight'),
  MAX_ISSUE_OWNERSHIP_PCT: share('Ownership', 'Share of the issue'),
  MIN_CASH_PCT_NAV: share('Cash', 'Minimum cash'),
  MAX_MATURITY_YEARS: term('Maturity', 'Maturity'),
  MATURITY_YEARS_BAND: term('Maturity band', 'Maturity band'),
  DURATION_BAND: term('Duration band', 'Duration'),
  ACTIVE_SPREAD_DURATION_BAND: term('ASD band', 'Active spread duration'),
  MIN_RATING: rating('Rating', 'Minimum rating'),
  RATING_BAND: rating('Rating band', 'Rating band'),
  ALLOWED_COUNTRIES: list('Country', 'Allowed countries'),
  FORBIDDEN_ISSUERS: list('Issuer list', 'Forbidden issuers'),
  NO_CALLABLE: list('Callable', 'No callable bonds'),
  NO_RULE_144A: list('144A', 'No 144A bonds'),
  NO_SUBORDINATED: list('Subordinated', 'No subordinated bonds'),
};

/** `Issuer 5%`, `Maturity 12y`: the kind and its limit. */
export function ruleInShort({ kind, limit }: Pick<Finding, 'kind' | 'limit'>): string {
  const known = KINDS[kind];
  if (!known || limit === null || known.unit === null) {
    return known?.short ?? kind;
  }
  const written = {
    PERCENT: () => `${Number((limit * 100).toPrecision(4))}%`,
    YEARS: () => `${Number(limit.toPrecision(4))}y`,
    NOTCH: () => ratingOf(limit),
  };
  return `${known.short} ${written[known.unit]()}`;
}

export const ruleName = (kind: string): string => KINDS[kind]?.name ?? kind;
export const unitOf = (kind: string): Unit | null => KINDS[kind]?.unit ?? null;

/** A figure of a finding: a share of 1, years or a notch. */
export const figureOf = (kind: string, value: number | null): string =>
  value === null ? '–' : (KINDS[kind]?.format ?? String)(value);

/** What a rule measures after the trade, and its limit, as written; a dash where there is no such figure. */
export function measured({ kind, numerator, denominator, limit }: Finding): { post: string; limit: string } {
  const isMeasured = numerator !== null && denominator !== null && denominator !== 0;
  return {
    post: figureOf(kind, isMeasured ? numerator / denominator : null),
    limit: figureOf(kind, limit),
  };
}

/**
 * The most par that a rule allows an account with so much; null where it does not limit it, and where it is breached: the
 * headroom is 0 then, however far the account is past the limit.
 */
export const mostOf = ({ headroom, outcome }: Finding, allocated: number): number | null =>
  headroom === null || outcome === 'BREACH' ? null : Math.max(0, allocated + headroom);

/** The metric of an account that a rule is about, where the service tells it before the trade too. */
export const METRIC_OF: Record<string, 'issuer_weight' | 'security_weight' | 'active_spread_duration'> = {
  MAX_ISSUER_PCT_NAV: 'issuer_weight',
  MAX_SECURITY_PCT_NAV: 'security_weight',
  ACTIVE_SPREAD_DURATION_BAND: 'active_spread_duration',
};

export const preOf = (kind: string, pre: Record<string, number | null>): string =>
  figureOf(kind, pre[METRIC_OF[kind] ?? ''] ?? null);

export const OUTCOMES: Record<string, string> = {
  PASS: 'Pass',
  BREACH: 'Breach',
  CAPPED: 'Capped',
  EXISTING_BREACH: 'Pre-existing breach',
  MISSING_DATA: 'Missing data',
};
