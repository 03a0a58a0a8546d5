package com.allocationsystem.allocation.model.input;

import com.allocationsystem.allocation.model.json.Frozen;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the dataset states as target of one account, for this bond and these groups.
 *
 * @param accountId whose target
 * @param metric HOLDING for a target weight of the holding, else the name of a risk metric
 * @param value weight, 0 or more, or a value in the unit of the metric
 * @param scope {@code bond:CUSIP}, {@code group:ID}, or {@code *} for every order
 * @param effectiveFrom first day of the target, not after the business date
 * @param source document and section
 */
public record AccountTarget(
        String accountId, String metric, BigDecimal value, String scope, LocalDate effectiveFrom, String source) {

    /** Numbers as they read back from a statement. */
    public AccountTarget {
        value = Frozen.number(value);
    }
}
