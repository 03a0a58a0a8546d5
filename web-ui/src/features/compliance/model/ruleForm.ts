import { object, string } from 'yup';
import { RATINGS } from '../../../shared/format/ratings';
import type { Unit } from '../../../shared/findings/rules';
import type { LimitShape, RuleVersion, Severity, WrittenRule } from './rule';

/** A rule as it stands in the form: text as it is typed. */
export interface RuleForm {
  rule_id: string;
  kind: string;
  scope_of: string;
  scope_id: string;
  low: string;
  high: string;
  members: string;
  severity: string;
  source: string;
  section: string;
  effective_from: string;
  effective_to: string;
  reason: string;
}

export const EMPTY: RuleForm = {
  rule_id: '',
  kind: '',
  scope_of: '*',
  scope_id: '',
  low: '',
  high: '',
  members: '',
  severity: 'WARNING',
  source: '',
  section: '',
  effective_from: '',
  effective_to: '',
  reason: '',
};

const text = (value: number | null) => (value === null ? '' : String(value));

/** The next version begins as the newest one stands. */
export const formOf = (rule: RuleVersion): RuleForm => ({
  ...EMPTY,
  rule_id: rule.rule_id,
  kind: rule.kind,
  scope_of: rule.scope === '*' ? '*' : rule.scope.slice(0, rule.scope.indexOf(':')),
  scope_id: rule.scope === '*' ? '' : rule.scope.slice(rule.scope.indexOf(':') + 1),
  low: text(rule.limit_low),
  high: text(rule.limit_high),
  members: rule.members.join('; '),
  severity: rule.severity,
  source: rule.source,
  section: rule.section ?? '',
  effective_from: rule.effective_from ?? '',
  effective_to: rule.effective_to ?? '',
});

const given = (what: string) => string().trim().required(`Enter ${what}.`);

/** What is missing is said before anything is sent; what a rule may say, the service tells. */
export const ruleFields = object({
  rule_id: given('the id of the rule'),
  kind: given('the kind'),
  scope_id: string()
    .trim()
    .defined()
    .when('scope_of', {
      is: (scope: string) => scope !== '*',
      then: (id) => id.required('Enter the id of the group or account.'),
    }),
  source: given('the document that the rule comes from'),
  reason: given('the reason; it goes into the audit trail').max(500, 'A reason has at most 500 characters.'),
});

/** The limits of each shape that are typed, with their labels; a single limit is kept as the upper one. */
export function limitFields(
  shape: LimitShape | undefined,
): { name: 'low' | 'high' | 'members'; label: string }[] {
  if (shape === 'MEMBERS') {
    return [{ name: 'members', label: 'Members, a semicolon between' }];
  }
  if (shape === 'BAND') {
    return [
      { name: 'low', label: 'Lowest' },
      { name: 'high', label: 'Highest' },
    ];
  }
  return shape === 'ONE' ? [{ name: 'high', label: 'Limit' }] : [];
}

/** `BBB-` or 10 as its notch; any other text as the number it is, or null. */
const asLimit = (typed: string, unit: Unit | null): number | null => {
  const written = typed.trim();
  const notch = unit === 'NOTCH' ? RATINGS.indexOf(written.toUpperCase()) + 1 : 0;
  const value = notch > 0 ? notch : Number(written);
  return written === '' || Number.isNaN(value) ? null : value;
};

/** Why a limit cannot be read; null where it can. */
export const limitFault = (typed: string, unit: Unit | null): string | null =>
  asLimit(typed, unit) === null
    ? `"${typed.trim().slice(0, 20)}" is no limit. Enter ${unit === 'NOTCH' ? 'a rating such as BBB-' : 'a number'}.`
    : null;

/** The form as it is sent. */
export function writtenOf(form: RuleForm, shape: LimitShape | undefined, unit: Unit | null): WrittenRule {
  const asked = limitFields(shape).map(({ name }) => name);
  const limit = (name: 'low' | 'high') => (asked.includes(name) ? asLimit(form[name], unit) : null);
  const orNull = (typed: string) => typed.trim() || null;
  return {
    rule_id: form.rule_id.trim(),
    kind: form.kind as WrittenRule['kind'],
    scope: form.scope_of === '*' ? '*' : `${form.scope_of}:${form.scope_id.trim()}`,
    limit_low: limit('low'),
    limit_high: limit('high'),
    members: asked.includes('members')
      ? form.members
          .split(';')
          .map((member) => member.trim())
          .filter(Boolean)
      : [],
    severity: form.severity as Severity,
    source: form.source.trim(),
    section: orNull(form.section),
    effective_from: orNull(form.effective_from),
    effective_to: orNull(form.effective_to),
    reason: form.reason.trim(),
  };
}
