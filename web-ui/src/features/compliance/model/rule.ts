/** The rule book in the screens' own words: the services' documents say which fields there are and which can be null. */
import type * as allocation from '../../../shared/api/generated/allocation';
import type * as reference from '../../../shared/api/generated/reference-data';

export type RuleStatus = reference.RuleStatus;
export type Severity = reference.Severity;
export type LimitShape = reference.Shape;
export type RuleVersion = reference.RuleVersionResponse;
/** What a rule says; limits in the unit of its kind. */
export type RuleTerms = Pick<
  RuleVersion,
  'scope' | 'kind' | 'limit_low' | 'limit_high' | 'members' | 'severity'
>;
export type RuleHistory = reference.RuleResponse;
export type RuleKinds = reference.RuleKindsResponse;
/** A rule as it is written, with the reason for writing it. */
export type WrittenRule = Required<Omit<reference.RuleRequest, 'version' | 'rule_id'>> & { rule_id: string };

/** What a rule would have done to the allocations of the last statements. */
export type Trial = allocation.TrialResponse;
export type TrialExample = allocation.TrialExample;
