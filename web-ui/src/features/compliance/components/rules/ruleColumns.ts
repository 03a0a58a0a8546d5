import type { RuleVersion } from '../../model/rule';
import { limitInWords, scopeInWords, severityInWords, sourceInWords, stateInWords } from '../../model/words';
import { ruleName } from '../../../../shared/findings/rules';
import type { ListColumn } from '../../../../shared/grid/listColumns';

export const RULE_COLUMNS: ListColumn<RuleVersion>[] = [
  { header: 'Rule', kind: 'text', width: 150, of: ({ rule_id }) => rule_id },
  { header: 'Kind', kind: 'text', width: 170, of: ({ kind }) => ruleName(kind) },
  { header: 'Hard or soft', kind: 'text', width: 104, of: ({ severity }) => severityInWords(severity) },
  { header: 'Limit', kind: 'text', width: 180, of: limitInWords },
  { header: 'Scope', kind: 'text', width: 170, of: ({ scope }) => scopeInWords(scope) },
  { header: 'Version', kind: 'whole', width: 84, of: ({ version }) => version },
  { header: 'Status', kind: 'text', width: 190, of: stateInWords },
  { header: 'From', kind: 'text', isDay: true, width: 90, of: ({ effective_from }) => effective_from },
  { header: 'To', kind: 'text', isDay: true, width: 90, of: ({ effective_to }) => effective_to },
  { header: 'Source', kind: 'text', width: 200, grows: true, of: sourceInWords },
];
