package com.allocationsystem.referencedata.domain.targets;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One target of one account.
 *
 * @param accountId whose target
 * @param metric what it is a value of
 * @param cusip the only bond that it is for; null for every bond
 * @param groupId the only portfolio group whose orders it is for; null for every order
 * @param value of HOLDING: weight, 0 or more; else in the unit of the metric
 * @param effectiveFrom first day; a target for the same bond or group ends the day before a later one begins
 * @param source document and section
 */
public record AccountTarget(
        String accountId,
        TargetMetric metric,
        String cusip,
        String groupId,
        BigDecimal value,
        LocalDate effectiveFrom,
        String source) {

    /** @return {@code bond:CUSIP}, {@code group:ID} or {@code *} */
    public String scope() {
        return cusip != null ? "bond:" + cusip : groupId != null ? "group:" + groupId : "*";
    }
}
