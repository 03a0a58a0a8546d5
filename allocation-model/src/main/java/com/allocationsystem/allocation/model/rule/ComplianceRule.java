package com.allocationsystem.allocation.model.rule;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * One pre-trade rule, as data.
 *
 * @param ruleId unique
 * @param scope {@code *}, {@code group:ID} or {@code account:ID}
 * @param kind e.g. {@code MAX_ISSUER_PCT_NAV}
 * @param limitLow lower end of a band; null when the kind has one limit
 * @param limitHigh the limit, or the upper end of a band: percent, years or rating notch (1 = AAA ... 10 = BBB-)
 * @param severity RESTRICTION caps, WARNING warns, and caps where the trader asks for it
 * @param source document and section, e.g. {@code IMA section 4.2}
 * @param version of the rule; null where the source has none
 * @param members of a list; null when the kind has none
 */
public record ComplianceRule(
        String ruleId,
        String scope,
        String kind,
        BigDecimal limitLow,
        BigDecimal limitHigh,
        Severity severity,
        String source,
        @OmittedWhenNull Integer version,
        @OmittedWhenNull List<String> members) {

    /** Keeps an unmodifiable copy. */
    public ComplianceRule {
        limitLow = Frozen.number(limitLow);
        limitHigh = Frozen.number(limitHigh);
        members = members == null || members.isEmpty() ? null : List.copyOf(members);
    }

    /** A rule without members, of a source without versions. */
    public ComplianceRule(
            String ruleId,
            String scope,
            String kind,
            BigDecimal limitLow,
            BigDecimal limitHigh,
            Severity severity,
            String source) {
        this(ruleId, scope, kind, limitLow, limitHigh, severity, source, null, null);
    }

    /** @return the members, empty when there are none */
    public List<String> membersOrNone() {
        return members == null ? List.of() : members;
    }
}
