import type { RuleVersion } from '../../model/rule';
import {
  effectiveInWords,
  limitInWords,
  scopeInWords,
  severityInWords,
  sourceInWords,
  stateInWords,
} from '../../model/words';
import { day, time } from '../../../../shared/format/dates';
import { Facts } from '../../../../shared/ui/Facts';

/** What a version says and where it comes from; what it waits for, when it waits. */
export function RuleFacts({ rule, name }: { rule: RuleVersion; name: string }) {
  const { pending, made_by, made_at } = rule;
  const asked: [string, string][] = pending
    ? [
        ['Requested by', `${pending.requested_by}, ${time(pending.requested_at)}`],
        ['Request reason', pending.reason],
      ]
    : [];
  return (
    <Facts
      facts={[
        ['Version', `${rule.version}: ${stateInWords(rule)}`],
        ['Kind', name],
        ['Limit', limitInWords(rule) || 'none in numbers'],
        ['Hard or soft', severityInWords(rule.severity)],
        ['Scope', scopeInWords(rule.scope)],
        ...(rule.status === 'TEST'
          ? ([['Binds', 'no one; each preview shows, under Warnings, what it would have done']] as [
              string,
              string,
            ][])
          : []),
        ['Effective', effectiveInWords(rule, day)],
        ['Source', sourceInWords(rule)],
        ['Written by', made_by && made_at ? `${made_by}, ${time(made_at)}` : 'loaded with a dataset'],
        ...asked,
      ]}
    />
  );
}
