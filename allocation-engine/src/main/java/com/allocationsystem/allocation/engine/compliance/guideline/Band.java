package com.allocationsystem.allocation.engine.compliance.guideline;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import java.math.BigDecimal;

/** Shared by the rules "a figure of the bond, from low to high". */
final class Band {

    private Band() {}

    /** @return the property; its limit is the end that is passed, else the upper one, else the lower */
    static Exposure of(ComplianceRule rule, double value, String fact) {
        BigDecimal low = rule.limitLow();
        BigDecimal high = rule.limitHigh();
        if (low == null && high == null) {
            return new Exposure.Missing("limit");
        }
        boolean below = low != null && value < low.doubleValue();
        boolean above = high != null && value > high.doubleValue();
        BigDecimal limit = below || high == null ? low : high;
        String asked =
                "%s and %s %s is asked for".formatted(fact, below ? "at least" : "at most", limit.toPlainString());
        return new Exposure.Property(value, limit.doubleValue(), !below && !above, asked);
    }
}
