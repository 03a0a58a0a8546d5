import type { RuleVersion } from './rule';

/** Which versions of the rule book are listed. */
export type RuleView = 'in-force' | 'waiting' | 'work' | 'all';

export const RULE_VIEWS: Record<RuleView, string> = {
  'in-force': 'In force',
  waiting: 'Waiting for approval',
  work: 'Draft and test',
  all: 'All versions',
};

export const NO_RULES: Record<RuleView, string> = {
  'in-force': 'No rule is in force. Load a dataset, or write a rule and have it approved.',
  waiting: 'No rule waits for approval.',
  work: 'No rule is in draft or test.',
  all: 'No rules yet.',
};

const SHOWS: Record<RuleView, (rule: RuleVersion) => boolean> = {
  'in-force': ({ in_force }) => in_force,
  waiting: ({ pending }) => pending !== null,
  work: ({ status }) => status === 'DRAFT' || status === 'TEST',
  all: () => true,
};

export const shownIn = (view: RuleView, rules: RuleVersion[]): RuleVersion[] => rules.filter(SHOWS[view]);
