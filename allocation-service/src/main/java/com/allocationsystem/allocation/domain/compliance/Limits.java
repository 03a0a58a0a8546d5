package com.allocationsystem.allocation.domain.compliance;

import java.math.BigDecimal;

/** Reads a rule's limits. */
final class Limits {

    private Limits() {}

    /** @return the one limit of a rule that has one, whichever end it was recorded under; null when there is none */
    static BigDecimal single(ComplianceRule rule) {
        return rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
    }
}
