import type { RuleVersion } from '../../model/rule';
import { limitInWords, scopeInWords, severityInWords, sourceInWords, stateInWords } from '../../model/words';
import { ruleName } from '../../../../shared/findings/rules';
import type { ListColumn } from '../../../../shared/grid/listColumns';

export const RULE_COLUMNS: ListColumn<RuleVersion>[] = [
  { header: 'Rule', kind: 'text', width: 140, of: ({ rule_id }) => rule_id },
  { header: 'Kind', kind: 'text', width: 156, of: ({ kind }) => ruleName(kind) },
  { header: 'Hard or soft', kind: 'text', width: 88, of: ({ severity }) => severityInWords(severity) },
  { header: 'Limit', kind: 'text', width: 160, of: limitInWords },
  { header: 'Scope', kind: 'text', width: 160, of: ({ scope }) => scopeInWords(scope) },
  { header: 'Source', kind: 'text', width: 190, grows: true, of: sourceInWords },
  { header: 'Status', kind: 'text', width: 160, of: stateInWords },
  { header: 'Version', kind: 'whole', width: 64, of: ({ version }) => version },
  { header: 'From', kind: 'text', isDay: true, width: 90, of: ({ effective_from }) => effective_from },
  { header: 'To', kind: 'text', isDay: true, width: 90, of: ({ effective_to }) => effective_to },
];
