import { WARNING_WORDS } from '../../../shared/findings/findings';
import { percentage, years } from '../../../shared/format/numbers';
import { ratingOf } from '../../../shared/format/ratings';
import { ruleName, unitOf, type Unit } from '../../../shared/findings/rules';
import type { Override } from './oversight';
import type { RuleStatus, RuleTerms, RuleVersion, Severity } from './rule';

/** A hard rule caps the allocation; a soft one warns, and is passed by an override or a waiver. */
export const severityInWords = (severity: Severity): string => (severity === 'RESTRICTION' ? 'Hard' : 'Soft');

export const STATUS_WORDS: Record<RuleStatus, string> = {
  DRAFT: 'Draft',
  TEST: 'Test',
  APPROVED: 'Approved',
  RETIRED: 'Retired',
};

/** `Approved, in force`, `Draft, waiting for approval` */
export function stateInWords({ status, in_force, pending }: RuleVersion): string {
  const parts = [STATUS_WORDS[status]];
  if (in_force) {
    parts.push('in force');
  }
  if (pending) {
    parts.push(pending.act === 'RETIRE' ? 'retirement waits for approval' : 'waiting for approval');
  }
  return parts.join(', ');
}

/** `All accounts`, `Group CORE`, `Account DEMO0021` */
export function scopeInWords(scope: string): string {
  const [kind, id] = [scope.slice(0, scope.indexOf(':')), scope.slice(scope.indexOf(':') + 1)];
  return scope === '*' ? 'All accounts' : kind === 'group' ? `Group ${id}` : `Account ${id}`;
}

/** A value in the unit of its rule. */
export function valueInWords(value: number, unit: Unit | null): string {
  if (unit === 'NOTCH') {
    return ratingOf(value);
  }
  return unit === 'PERCENT'
    ? `${percentage(value)}%`
    : unit === 'YEARS'
      ? `${years(value)} yrs`
      : String(value);
}

/** Kinds whose single limit is the least that has to be left. */
const AT_LEAST = ['MIN_CASH_PCT_NAV'];

/** `at most 5.00%`, `−1.000 yrs to 1.000 yrs`, `US, CA`; what has no limit in numbers says its kind alone. */
export function limitInWords({
  kind,
  limit_low,
  limit_high,
  members,
}: Pick<RuleTerms, 'kind' | 'limit_low' | 'limit_high' | 'members'>): string {
  const unit = unitOf(kind);
  const of = (value: number) => valueInWords(value, unit);
  if (members.length > 0) {
    return members.join(', ');
  }
  if (limit_low !== null && limit_high !== null) {
    return `${of(limit_low)} to ${of(limit_high)}`;
  }
  if (limit_high === null) {
    return '';
  }
  if (unit === 'NOTCH') {
    return `${of(limit_high)} or better`;
  }
  return `${AT_LEAST.includes(kind) ? 'at least' : 'at most'} ${of(limit_high)}`;
}

/** `from 12/01/26`, as ISO days for a file too. */
export function effectiveInWords(
  rule: Pick<RuleVersion, 'effective_from' | 'effective_to'>,
  day: (iso: string) => string,
) {
  const { effective_from: from, effective_to: to } = rule;
  return [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' ') || 'always';
}

/** `IMA 4.2` */
export const sourceInWords = ({ source, section }: { source: string; section: string | null }): string =>
  section ? `${source} ${section}` : source;

/** `Issuer weight (IMA-77-4.2), at most 5.00%` */
export const ruleInWords = (rule: RuleTerms & { rule_id: string }): string =>
  [`${ruleName(rule.kind)} (${rule.rule_id})`, limitInWords(rule)].filter(Boolean).join(', ');

/** `DR-SECURITY-4: DEMO0001, DEMO0002; Unallocated balance` */
export function overriddenInWords({ warnings }: Pick<Override, 'warnings'>): string {
  const accounts = new Map<string, string[]>();
  for (const { type, rule_id, account_id } of warnings) {
    const what = rule_id ?? WARNING_WORDS[type] ?? type;
    accounts.set(what, [...(accounts.get(what) ?? []), ...(account_id ? [account_id] : [])]);
  }
  return [...accounts]
    .map(([what, named]) => (named.length > 0 ? `${what}: ${named.join(', ')}` : what))
    .join('; ');
}
