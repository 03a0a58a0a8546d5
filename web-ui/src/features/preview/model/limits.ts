import type { Finding, Line } from '../../../shared/api/contract';
import { money, par } from '../../../shared/format/numbers';
import { measured, mostOf, OUTCOMES, preOf, ruleName } from '../../../shared/findings/rules';

/** One limit of an account, as a row of a table; a dash where there is no such figure. */
export interface Limit {
  key: string;
  name: string;
  /** The rule's id and where it stands. */
  source: string;
  isHard: boolean | null;
  pre: string;
  post: string;
  limit: string;
  /** The most par that it allows, without rounding. */
  most: string;
  outcome: string;
  isBinding: boolean;
  isBreached: boolean;
}

const NONE = '–';

const CAPS: Record<string, string> = {
  ORDER: 'Order size',
  CASH: 'Cash at settlement ($)',
  HOLDING: 'Position (par)',
  RESTRICTED: 'Restricted list',
  MISSING_DATA: 'Missing data',
  EXCLUDED: 'Excluded',
  FIXED: 'Manual',
  ZERO_WEIGHT: 'Not in weights',
  REQUEST: 'Instruction',
  FIRM_LIMIT: 'Firm limit',
  DO_NOT_TRADE: 'Do not trade',
  CASH_FLOOR: 'Cash floor',
  ASSET_CLASS: 'Asset class',
};

type Cap = Line['caps'][number];

/** Whether the reason names this limit. */
const binds = (cap: Cap, { code, rule_id }: Line['reason']): boolean =>
  cap.kind === 'RULE' ? code === 'COMPLIANCE' && cap.rule_id === rule_id : cap.kind === code;

/** What the account has before and after, of the limits that are no rules. */
function around(kind: string, line: Line): { pre: string; post: string } {
  switch (kind) {
    case 'CASH':
      return { pre: money(line.available_cash), post: money(line.post_trade_cash) };
    case 'HOLDING':
      return { pre: par(line.holding), post: par(line.post_trade_holding) };
    default:
      return { pre: NONE, post: NONE };
  }
}

function ofCap(cap: Cap, line: Line): Limit {
  return {
    key: `${cap.kind} ${cap.rule_id ?? ''}`,
    name: CAPS[cap.kind] ?? cap.kind,
    source: cap.rule_id ?? '',
    isHard: null,
    ...around(cap.kind, line),
    limit: NONE,
    most: par(cap.maximum),
    outcome: '',
    isBinding: binds(cap, line.reason),
    isBreached: false,
  };
}

function ofRule(finding: Finding, cap: Cap | undefined, line: Line): Limit {
  const most = cap?.maximum ?? mostOf(finding, line.allocated_quantity);
  return {
    key: finding.rule_id,
    name: ruleName(finding.kind),
    source: [finding.rule_id, finding.source].filter(Boolean).join(', '),
    isHard: finding.severity === 'RESTRICTION',
    pre: preOf(finding.kind, line.pre_trade_metrics),
    ...measured(finding),
    most: most === null ? NONE : par(most),
    outcome: OUTCOMES[finding.outcome] ?? finding.outcome,
    isBinding: cap !== undefined && binds(cap, line.reason),
    isBreached: finding.outcome === 'BREACH',
  };
}

/** Every limit of an account once, the binding one first. */
export function limitsOf(line: Line): Limit[] {
  const capOf = (finding: Finding) =>
    line.caps.find(({ kind, rule_id }) => kind === 'RULE' && rule_id === finding.rule_id);
  const tested = new Set(line.findings.map(({ rule_id }) => rule_id));
  const caps = line.caps.filter(({ kind, rule_id }) => kind !== 'RULE' || !tested.has(rule_id ?? ''));
  const all = [
    ...caps.map((cap) => ofCap(cap, line)),
    ...line.findings.map((finding) => ofRule(finding, capOf(finding), line)),
  ];
  return [...all.filter(({ isBinding }) => isBinding), ...all.filter(({ isBinding }) => !isBinding)];
}
