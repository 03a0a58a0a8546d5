import type { Line, Preview, TestFinding, Warning } from '../api/contract';
import { WARNING_WORDS } from './findings';
import { day } from '../format/dates';
import { figureOf, measured, mostOf, preOf, ruleName } from './rules';

/** A warning as a row of a table; empty where there is no such figure. */
export interface WarningRow {
  id: string;
  severity: string;
  override: string;
  isBreach: boolean;
  rule: string;
  account: string;
  pre: string;
  post: string;
  limit: string;
  /** Most par; null: no such limit. */
  most: number | null;
  source: string;
  message: string;
}

const SEVERITIES: Record<Warning['severity'], string> = {
  BREACH: 'Breach',
  UNCHECKED: 'Unchecked',
  MISSING_DATA: 'Missing data',
  CAPPED: 'Capped',
  SKIPPED: 'Skipped',
  NOTE: 'Note',
};
const ORDER = Object.keys(SEVERITIES);

/** Every warning with the figures of its rule, what needs an override first; last what rules in test would have said. */
export const warningRows = (preview: Preview): WarningRow[] => [
  ...rowsOf(preview),
  ...telling(preview).map(testRow),
];

/** What rules in test say beyond a pass; it binds no one. */
export const telling = ({ test_findings }: Pick<Preview, 'test_findings'>): TestFinding[] =>
  test_findings.filter(({ would_breach, outcome }) => would_breach || outcome === 'MISSING_DATA');

function testRow(finding: TestFinding): WarningRow {
  const { rule_id, version, kind, account_id, pre, post, limit, allowed_quantity, detail } = finding;
  return {
    id: `test ${rule_id} ${account_id}`,
    severity: 'Test rule',
    override: '',
    isBreach: false,
    rule: `${ruleName(kind)} (${rule_id}${version === null ? '' : ` v${version}`})`,
    account: account_id,
    pre: figureOf(kind, pre),
    post: figureOf(kind, post),
    limit: figureOf(kind, limit),
    most: allowed_quantity,
    source: '',
    message: `Test rule, binds no one: ${detail ?? 'it would have been broken'}`,
  };
}

/** What the warning's rule measured of its account. */
const findingOf = (warning: Warning, line: Line | undefined) =>
  line?.findings.find(({ rule_id }) => rule_id === warning.rule_id);

/** Those of the warnings that have figures, as rows, and the others. */
export function byFigures(preview: Preview, warnings: Warning[]): { rows: WarningRow[]; others: Warning[] } {
  const lines = new Map(preview.allocations.map((line) => [line.account_id, line]));
  const hasFigures = (warning: Warning) =>
    findingOf(warning, lines.get(warning.account_id ?? '')) !== undefined;
  return {
    rows: rowsOf({ ...preview, warnings: warnings.filter(hasFigures) }),
    others: warnings.filter((warning) => !hasFigures(warning)),
  };
}

function rowsOf({ warnings, allocations }: Preview): WarningRow[] {
  const lines = new Map(allocations.map((line) => [line.account_id, line]));
  const rank = (warning: Warning) =>
    (warning.override_required ? 0 : ORDER.length) + ORDER.indexOf(warning.severity);
  return [...warnings]
    .sort((a, b) => rank(a) - rank(b))
    .map((warning, index) => {
      const line = lines.get(warning.account_id ?? '');
      const finding = findingOf(warning, line);
      return {
        id: String(index),
        severity: SEVERITIES[warning.severity] ?? warning.severity,
        override: warning.override_required ? 'required' : warning.waiver ? 'waived' : '',
        isBreach: warning.severity === 'BREACH',
        rule: finding
          ? `${ruleName(finding.kind)} (${finding.rule_id})`
          : (WARNING_WORDS[warning.type] ?? warning.type),
        account: warning.account_id ?? '',
        pre: finding && line ? preOf(finding.kind, line.pre_trade_metrics) : '',
        ...(finding ? measured(finding) : { post: '', limit: '' }),
        most: line && finding ? mostOf(finding, line.allocated_quantity) : null,
        source: finding?.source ?? '',
        message: messageOf(warning),
      };
    });
}

/** Without the account, which has a column of its own; a waiver says until when, by whom and why. */
function messageOf({ account_id, message, waiver }: Warning): string {
  const name = `${account_id}: `;
  const said = message.startsWith(name) ? message.slice(name.length) : message;
  return waiver
    ? `${said}. Waived until ${day(waiver.until)} by ${waiver.granted_by}: ${waiver.reason}`
    : said;
}
