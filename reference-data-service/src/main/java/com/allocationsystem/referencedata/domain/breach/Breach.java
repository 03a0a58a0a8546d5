package com.allocationsystem.referencedata.domain.breach;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import java.math.BigDecimal;

/**
 * A position outside a rule in force, or one that the rule cannot be tested on.
 *
 * @param accountId null for a rule over all accounts in its scope together
 * @param accountName null with it
 * @param rule the version in force
 * @param outcome which of both
 * @param subject issuer, sector or CUSIP; null when it is about the account itself
 * @param value in the unit of the limit; null when missing, and for what is not a number
 * @param detail one sentence: fact and limit
 */
public record Breach(
        String accountId,
        String accountName,
        ComplianceRule rule,
        Outcome outcome,
        String subject,
        BigDecimal value,
        String detail) {

    /** What was found. */
    public enum Outcome {
        /** Outside the limit. */
        BREACH,
        /** A value that the rule needs is unknown. */
        MISSING_DATA
    }
}
