package com.allocationsystem.allocation.engine.compliance.exposure;

import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.math.BigDecimal;

/** Reads a rule's limits. */
public final class Limits {

    private Limits() {}

    /** @return the one limit of a rule that has one, whichever end it was recorded under; null when there is none */
    public static BigDecimal single(ComplianceRule rule) {
        return rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
    }
}
