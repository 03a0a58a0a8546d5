package com.allocationsystem.referencedata.application.port.in.rule;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import com.allocationsystem.referencedata.domain.rulebook.RuleWish;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a rule as a caller sees it.
 *
 * @param rule that it belongs to
 * @param version the content
 * @param businessDate on which it is in force, or not
 * @param possible what the caller may do now
 */
public record RuleView(RuleRecord rule, ComplianceRule version, LocalDate businessDate, List<RuleWish> possible) {

    /** @return whether it binds on the business date */
    public boolean inForce() {
        return version.life().counts(RuleStatus.APPROVED, businessDate);
    }

    /** @return whether it waits for a second user */
    public boolean waits() {
        return rule.pending(version).isPresent();
    }
}
