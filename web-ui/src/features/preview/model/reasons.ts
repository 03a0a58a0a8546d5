import type { Line } from '../../../shared/api/contract';
import { REASON_WORDS } from '../../../shared/findings/findings';
import { ruleInShort } from '../../../shared/findings/rules';

/** The reason for an account's allocation as a code for a column: `Issuer 5%`, `Cash limit`, `No benefit`. */
export function shortReason({ reason, findings, allocated_quantity }: Line): string {
  if (reason.code === 'COMPLIANCE' && reason.rule_id) {
    const finding = findings.find(({ rule_id }) => rule_id === reason.rule_id);
    return finding ? ruleInShort(finding) : reason.rule_id;
  }
  if (reason.code === 'WATER_LEVEL' && allocated_quantity === 0) {
    return 'No benefit';
  }
  return REASON_WORDS[reason.code] ?? reason.code;
}
