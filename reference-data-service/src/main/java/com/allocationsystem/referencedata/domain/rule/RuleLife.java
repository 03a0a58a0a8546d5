package com.allocationsystem.referencedata.domain.rule;

import java.time.LocalDate;

/**
 * From when to when one version of a rule counts, and where it is written.
 *
 * @param version 1 or more
 * @param status of this version
 * @param effectiveFrom first day on which it counts; null without a beginning
 * @param effectiveTo last day on which it counts; null without an end
 * @param section of the source document; null when not stated
 */
public record RuleLife(int version, RuleStatus status, LocalDate effectiveFrom, LocalDate effectiveTo, String section) {

    /** In force without beginning and end. */
    public static final RuleLife ALWAYS = new RuleLife(1, RuleStatus.APPROVED, null, null, null);

    /** @return whether it is evaluated in that status on that day */
    public boolean counts(RuleStatus wanted, LocalDate day) {
        return status == wanted
                && (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** @return whether there is a day on which both are in force, or both in test */
    public boolean overlaps(RuleLife other) {
        boolean evaluated = status == RuleStatus.APPROVED || status == RuleStatus.TEST;
        return evaluated && status == other.status && !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(RuleLife other) {
        return effectiveTo != null && other.effectiveFrom != null && effectiveTo.isBefore(other.effectiveFrom);
    }
}
