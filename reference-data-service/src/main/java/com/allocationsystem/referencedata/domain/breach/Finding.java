package com.allocationsystem.referencedata.domain.breach;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import java.math.BigDecimal;

/**
 * What a rule finds on one subject; within the limit when neither value nor fact is outside.
 *
 * @param subject issuer, sector or CUSIP; null for the account itself
 * @param value in the unit of the limit; null when missing, and for what is not a number
 * @param missing the field that is unknown; null when nothing is
 * @param fact what the subject is, in words, for what is not a number
 * @param allowed whether the rule allows it
 */
record Finding(String subject, BigDecimal value, String missing, String fact, boolean allowed) {

    static Finding missing(String subject, String field) {
        return new Finding(subject, null, field, null, false);
    }

    static Finding property(String subject, String fact, boolean allowed) {
        return new Finding(subject, null, null, fact, allowed);
    }

    /** Both ends belong to the band; a limit that the kind has as one is the upper end, but for cash. */
    static Finding measured(ComplianceRule rule, String subject, BigDecimal value) {
        boolean least = rule.kind() == RuleKind.MIN_CASH_PCT_NAV;
        BigDecimal low = least ? rule.limitHigh() : rule.limitLow();
        BigDecimal high = least ? null : rule.limitHigh();
        boolean within = (low == null || value.compareTo(low) >= 0) && (high == null || value.compareTo(high) <= 0);
        return new Finding(subject, value, null, null, within);
    }

    /** @param accountId null for a rule over accounts together */
    Breach of(ComplianceRule rule, String accountId, String accountName) {
        return new Breach(
                accountId,
                accountName,
                rule,
                missing == null ? Breach.Outcome.BREACH : Breach.Outcome.MISSING_DATA,
                subject,
                value,
                words(rule));
    }

    private String words(ComplianceRule rule) {
        String name = "%s (%s%s)"
                .formatted(
                        rule.ruleId(),
                        rule.source(),
                        rule.life().section() == null
                                ? ""
                                : " section " + rule.life().section());
        String about = subject == null ? "the account" : subject;
        if (missing != null) {
            return "%s cannot be tested on %s: %s is missing; supply it in the reference data"
                    .formatted(name, about, missing);
        }
        return fact != null
                ? "%s: %s %s".formatted(name, about, fact)
                : "%s: %s stands at %s against %s"
                        .formatted(name, about, value.stripTrailingZeros().toPlainString(), limits(rule));
    }

    private static String limits(ComplianceRule rule) {
        return rule.limitLow() == null
                ? rule.limitHigh().toPlainString()
                : rule.limitLow().toPlainString() + " to " + rule.limitHigh().toPlainString();
    }
}
