import type { Certificate, Metrics, Preview, Warning } from '../../../shared/api/contract';
import { par, percent, years } from '../../../shared/format/numbers';
import type { TargetMetric } from '../draft';
import { TARGETS } from '../methods';

const FIELDS: Record<TargetMetric, keyof Metrics> = {
  ACTIVE_SPREAD_DURATION: 'active_spread_duration',
  SPREAD_DURATION: 'spread_duration',
  DURATION: 'duration',
  CONTRIBUTION_TO_DURATION: 'contribution_to_duration',
  DTS: 'dts',
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

/** The preview in one sentence. */
export function findingOf(preview: Preview): string {
  const { summary, order, allocations } = preview;
  const placed = `${par(summary.total_allocated)} of ${par(order.total_quantity)} placed in ${par(summary.accounts_allocated)} of ${par(allocations.length)} accounts`;
  return summary.total_allocated === 0 ? `${placed}.` : `${placed}; ${dispersionFinding(preview, false)}.`;
}

/** How the spread between the accounts changes, in one sentence. */
export function dispersionFinding(preview: Preview, isTitle = true): string {
  const metrics = preview.summary.dispersion_metrics;
  const { short, unit } = targetOf(preview);
  const { pre_trade_std_dev: before, post_trade_std_dev: after, improvement } = metrics;
  const what = isTitle ? `Spread of ${short}` : `spread of ${short}`;
  if (before === null || after === null || improvement === null) {
    return `${what} is unknown`;
  }
  if (years(before) === years(after) && percent(Math.abs(improvement)) === percent(0)) {
    return `${what} stays at ${years(before)} ${unit}`;
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
      ? 'Proven: no legal split places more of the block.'
      : `At most ${par(certificate.value - certificate.lower_bound)} par more could be placed.`;
  }
  if (certificate.status === 'OPTIMAL') {
    return 'Proven best possible: no legal split brings the accounts closer together.';
  }
  return `Proven within ${smallPercent(certificate.relative_gap)} of the best possible.`;
}

/** The two numbers behind {@link provenWords}, in a sentence. */
export function proofInWords(certificate: Certificate): string {
  const { value, lower_bound } = certificate;
  return provesDispersion(certificate)
    ? `The split reaches a dispersion of ${value.toFixed(6)}; a bound that holds for every legal split says that none can be below ${lower_bound.toFixed(6)}.`
    : `${par(value)} par stay unallocated; a bound that holds for every legal split says that at least ${par(lower_bound)} must.`;
}

/** A small share as percent, with the digits that say something; what is next to nothing is rounded up to 0.00001 %. */
export function smallPercent(share: number): string {
  const value = share * 100;
  if (value > 0 && value < 0.00001) {
    return '0.00001 %';
  }
  const digits = value === 0 || value >= 0.01 ? 2 : Math.min(5, Math.ceil(-Math.log10(value)));
  return `${value.toFixed(digits)} %`;
}

/** What each kind of warning means; the messages under it say the numbers. */
export const WARNING_WORDS: Record<string, string> = {
  INSUFFICIENT_CASH: 'Cash covers less than the share',
  INSUFFICIENT_HOLDING: 'The holding covers less than the share',
  MIN_LOT_SIZE: 'The share is under the smallest legal piece',
  COMPLIANCE: 'Compliance rules',
  MISSING_DATA: 'A needed value is unknown',
  UNALLOCATED: 'Part of the block finds no account',
  WEIGHTS_NORMALISED: 'The weights were scaled to 100 %',
  PRICE_BAND: 'Limit price',
  COMPLIANCE_OFF: 'Pre-trade compliance off',
  CASH_LIMIT_OFF: 'Cash limit off',
};

/** Why an account got its piece, in two or three words for a column. */
export const REASON_WORDS: Record<string, string> = {
  METHOD_SHARE: 'Share by method',
  WATER_LEVEL: 'Best level',
  CASH: 'Cash',
  HOLDING: 'Holding',
  MIN_PIECE: 'Smallest piece',
  INCREMENT: 'Increment',
  COMPLIANCE: 'Rule',
  RESTRICTED: 'Restricted list',
  MISSING_DATA: 'Value unknown',
  ZERO_WEIGHT: 'No weight',
  EXCLUDED: 'Left out',
  FIXED: 'Fixed',
  ORDER: 'Whole order',
};

/** What needs an override, by what it is, one and many. */
const OPEN_WORDS: Partial<Record<Warning['severity'], [string, string]>> = {
  BREACH: ['breach', 'breaches'],
  UNCHECKED: ['unchecked limit', 'unchecked limits'],
  MISSING_DATA: ['rule that cannot be tested', 'rules that cannot be tested'],
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
