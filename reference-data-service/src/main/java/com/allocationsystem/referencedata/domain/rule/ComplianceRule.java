package com.allocationsystem.referencedata.domain.rule;

import java.math.BigDecimal;

/**
 * One pre-trade rule, as data; what a kind means is the allocation service's affair.
 *
 * @param ruleId unique
 * @param scope {@code *}, {@code group:ID} or {@code account:ID}
 * @param kind e.g. {@code MAX_ISSUER_PCT_NAV}
 * @param limitLow lower end of a band; null when the kind has one limit
 * @param limitHigh the limit, or the upper end of a band
 * @param severity {@code RESTRICTION} or {@code WARNING}
 * @param source document and section
 */
public record ComplianceRule(
        String ruleId,
        String scope,
        RuleKind kind,
        BigDecimal limitLow,
        BigDecimal limitHigh,
        Severity severity,
        String source) {}
