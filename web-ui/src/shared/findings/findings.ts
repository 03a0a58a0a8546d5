import type { Certificate, Metrics, Preview, Warning } from '../api/contract';
import { par, percent, years } from '../format/numbers';
import type { TargetMetric } from '../draft/draft';
import { TARGETS } from '../draft/methods';

const FIELDS: Record<TargetMetric, keyof Metrics> = {
  ACTIVE_SPREAD_DURATION: 'active_spread_duration',
  SPREAD_DURATION: 'spread_duration',
  DURATION: 'duration',
  CONTRIBUTION_TO_DURATION: 'contribution_to_duration',
  DTS: 'dts',
  OAS: 'oas',
};

/** Which figure the dispersion of this preview is about: the certificate's objective, else active spread duration. */
export function targetOf({
  certificate,
}: Pick<Preview, 'certificate'>): { field: keyof Metrics } & (typeof TARGETS)[TargetMetric] {
  const named = (Object.keys(TARGETS) as TargetMetric[]).find((target) =>
    certificate?.objective.includes(`(${target},`),
  );
  const target = named ?? 'ACTIVE_SPREAD_DURATION';
  return { field: FIELDS[target], ...TARGETS[target] };
}

/** A metric's short name inside a sentence; acronyms keep their capitals. */
export const midSentence = (short: string): string =>
  /^[A-Z]{2}/.test(short) ? short : short.charAt(0).toLowerCase() + short.slice(1);

/** The preview in one sentence. */
export function findingOf(preview: Preview): string {
  const { summary, order, allocations } = preview;
  const placed = `${par(summary.total_allocated)} of ${par(order.total_quantity)} allocated to ${par(summary.accounts_allocated)} of ${par(allocations.length)} accounts`;
  return summary.total_allocated === 0 ? `${placed}.` : `${placed}; ${dispersionFinding(preview, false)}.`;
}

/** How the dispersion across the accounts changes, in one sentence. */
export function dispersionFinding(preview: Preview, isTitle = true): string {
  const metrics = preview.summary.dispersion_metrics;
  const { short, unit } = targetOf(preview);
  const { pre_trade_std_dev: before, post_trade_std_dev: after, improvement } = metrics;
  const what = `${isTitle ? short : midSentence(short)} dispersion`;
  if (before === null || after === null || improvement === null) {
    return `${what} is unknown`;
  }
  if (years(before) === years(after) && percent(Math.abs(improvement)) === percent(0)) {
    return `${what} is unchanged at ${years(before)} ${unit}`;
  }
  const format = years(before) === years(after) ? (value: number) => value.toFixed(6) : years;
  const from = `from ${format(before)} to ${format(after)} ${unit}`;
  const [verb, share] = improvement > 0 ? ['falls', improvement] : ['rises', -improvement];
  return `${what} ${verb} ${percent(share)}, ${from}`;
}

/** Whether the proof is about dispersion; the other methods prove that no more par can be placed. */
export const provesDispersion = ({ objective }: Certificate) => objective.startsWith('DISPERSION');

/** How close to the best possible, in words. */
export function provenWords(certificate: Certificate): string {
  if (!provesDispersion(certificate)) {
    return certificate.value <= certificate.lower_bound
      ? 'Proven optimal: no tradable allocation places more of the block.'
      : `At most ${par(certificate.value - certificate.lower_bound)} more par could be allocated.`;
  }
  if (certificate.status === 'OPTIMAL') {
    return 'Proven optimal: no tradable allocation has a lower dispersion.';
  }
  return `Proven within ${smallPercent(certificate.relative_gap)} of the optimum.`;
}

/** The two numbers behind {@link provenWords}, in a sentence. */
export function proofInWords(certificate: Certificate): string {
  const { value, lower_bound } = certificate;
  return provesDispersion(certificate)
    ? `The allocation has a dispersion of ${value.toFixed(6)}; the lower bound for every tradable allocation is ${lower_bound.toFixed(6)}.`
    : `${par(value)} par remain unallocated; the lower bound for every tradable allocation is ${par(lower_bound)} par.`;
}

/** A small share as percent, with the digits that say something; a smaller share is rounded up to 0.00001%. */
export function smallPercent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.00001) {
    return '0.00001%';
  }
  const digits = value === 0 || value >= 0.01 ? 2 : Math.min(5, Math.ceil(-Math.log10(value)));
  return `${value.toFixed(digits)}%`;
}

/** What each kind of warning means; the messages under it say the numbers. */
export const WARNING_WORDS: Record<string, string> = {
  INSUFFICIENT_CASH: 'Insufficient cash',
  INSUFFICIENT_HOLDING: 'Insufficient position',
  MIN_LOT_SIZE: 'Below min denomination',
  COMPLIANCE: 'Compliance',
  MISSING_DATA: 'Missing data',
  UNALLOCATED: 'Unallocated balance',
  WEIGHTS_NORMALISED: 'Weights normalized',
  PRICE_BAND: 'Limit price',
  COMPLIANCE_OFF: 'Pre-trade compliance off',
  CASH_LIMIT_OFF: 'Cash limit off',
};

/** The reason for an account's allocation, in two or three words for a column. */
export const REASON_WORDS: Record<string, string> = {
  METHOD_SHARE: 'Pro rata share',
  WATER_LEVEL: 'Optimal',
  CASH: 'Cash limit',
  HOLDING: 'Position limit',
  MIN_PIECE: 'Below min denom.',
  INCREMENT: 'Rounded down',
  DISTANCE: 'Max distance',
  COMPLIANCE: 'Rule',
  RESTRICTED: 'Restricted list',
  MISSING_DATA: 'Missing data',
  ZERO_WEIGHT: 'Not in weights',
  EXCLUDED: 'Excluded',
  FIXED: 'Manual',
  ORDER: 'Order size',
  REQUEST: 'Instruction',
  FIRM_LIMIT: 'Firm limit',
  DO_NOT_TRADE: 'Do not trade',
  CASH_FLOOR: 'Cash floor',
  ASSET_CLASS: 'Asset class',
};

/** What needs an override, by what it is, one and many. */
const OPEN_WORDS: Partial<Record<Warning['severity'], [string, string]>> = {
  BREACH: ['breach', 'breaches'],
  UNCHECKED: ['unchecked limit', 'unchecked limits'],
  MISSING_DATA: ['rule with missing data', 'rules with missing data'],
};

/** `2 breaches and 1 unchecked limit need your override` */
export function openInWords(open: Warning[]): string {
  const counts = new Map<string, number>();
  open.forEach(({ severity }) => {
    const kind = severity in OPEN_WORDS ? severity : '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  const parts = [...counts].map(([kind, count]) => {
    const [one, many] = OPEN_WORDS[kind as Warning['severity']] ?? ['warning', 'warnings'];
    return `${par(count)} ${count === 1 ? one : many}`;
  });
  const listed = [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
  return `${listed} ${open.length === 1 ? 'needs' : 'need'} your override`;
}

/** Warnings by kind, most first. */
export function byType<W extends { type: string }>(warnings: W[]): [string, W[]][] {
  const groups = new Map<string, W[]>();
  for (const warning of warnings) {
    groups.set(warning.type, [...(groups.get(warning.type) ?? []), warning]);
  }
  return [...groups.entries()].sort((a, b) => b[1].length - a[1].length);
}

/** What is said of these accounts; of none, when it is about the order. */
export interface Sentence {
  /** As it is said of the first. */
  message: string;
  /** Without the account's name. */
  text: string;
  accounts: string[];
}

/** What is said of many accounts in the same words is one sentence, where it is said first. */
export function sentencesOf(warnings: Warning[]): Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const { account_id, message } of warnings) {
    const name = `${account_id}: `;
    const text = account_id && message.startsWith(name) ? message.slice(name.length) : message;
    const sentence = sentences.get(text) ?? { message, text, accounts: [] };
    sentences.set(text, sentence);
    if (account_id) {
      sentence.accounts.push(account_id);
    }
  }
  return [...sentences.values()];
}
