package com.allocationsystem.allocation.model.rule;

import java.math.BigDecimal;

/**
 * One pre-trade rule, as data.
 *
 * @param ruleId unique
 * @param scope {@code *}, {@code group:ID} or {@code account:ID}
 * @param kind e.g. {@code MAX_ISSUER_PCT_NAV}
 * @param limitLow lower end of a band; null when the kind has one limit
 * @param limitHigh the limit, or the upper end of a band: percent, years or rating notch (1 = AAA ... 10 = BBB-)
 * @param severity RESTRICTION caps, WARNING warns
 * @param source document and section, e.g. {@code IMA section 4.2}
 */
public record ComplianceRule(
        String ruleId,
        String scope,
        String kind,
        BigDecimal limitLow,
        BigDecimal limitHigh,
        Severity severity,
        String source) {}
