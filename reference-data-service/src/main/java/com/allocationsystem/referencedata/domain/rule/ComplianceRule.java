package com.allocationsystem.referencedata.domain.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * One pre-trade rule, as data; what a kind means is the allocation service's affair.
 *
 * @param ruleId unique
 * @param scope {@code *}, {@code group:ID} or {@code account:ID}
 * @param kind e.g. {@code MAX_ISSUER_PCT_NAV}
 * @param limitLow lower end of a band; null when the kind has one limit
 * @param limitHigh the limit, or the upper end of a band; null when the kind has none
 * @param severity {@code RESTRICTION} or {@code WARNING}
 * @param source document, and its section where {@code life} states none
 * @param life version, status, days and section
 * @param members of a list; empty when the kind has none
 */
public record ComplianceRule(
        String ruleId,
        String scope,
        RuleKind kind,
        BigDecimal limitLow,
        BigDecimal limitHigh,
        Severity severity,
        String source,
        RuleLife life,
        List<String> members) {

    public ComplianceRule {
        members = List.copyOf(members);
    }

    /** @return the same content in another version, status or time */
    public ComplianceRule with(RuleLife other) {
        return new ComplianceRule(ruleId, scope, kind, limitLow, limitHigh, severity, source, other, members);
    }

    /** @return the same rule over these members */
    public ComplianceRule withMembers(List<String> others) {
        return new ComplianceRule(ruleId, scope, kind, limitLow, limitHigh, severity, source, life, others);
    }
}
