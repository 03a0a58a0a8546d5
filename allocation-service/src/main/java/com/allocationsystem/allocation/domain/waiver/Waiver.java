package com.allocationsystem.allocation.domain.waiver;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Compliance lets one account break one soft rule with one bond, until a date.
 *
 * @param cusip of the bond
 * @param until last day on which it counts, by the business date of the order
 * @param reason why it was granted
 * @param grantedBy username; for a commit of this user it does not count
 * @param end null while it was not revoked
 */
public record Waiver(
        UUID waiverId,
        String accountId,
        String ruleId,
        String cusip,
        LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt,
        End end) {

    /**
     * Who revoked it, and why.
     *
     * @param revokedBy username
     */
    public record End(String revokedBy, Instant revokedAt, String reason) {}

    /** @return the same waiver, revoked */
    public Waiver revoked(End by) {
        return new Waiver(waiverId, accountId, ruleId, cusip, until, reason, grantedBy, grantedAt, by);
    }

    /** @return whether it counts for an order of this business date */
    public boolean isInForce(LocalDate businessDate) {
        return end == null && !businessDate.isAfter(until);
    }

    /** @return whether this warning of the preview is the breach that it waives; a breach of a hard rule never is */
    public boolean covers(SealedPreview preview, Warning warning) {
        return warning.severity() == Warning.Severity.BREACH
                && covers(warning.ruleId(), warning.accountId())
                && cusip.equals(preview.inputs().bond().cusip())
                && isInForce(preview.inputs().businessDate())
                && preview.inputs().rules().stream()
                        .anyMatch(rule -> rule.ruleId().equals(ruleId) && rule.severity() == Severity.WARNING);
    }

    private boolean covers(String otherRuleId, String otherAccountId) {
        return ruleId.equals(otherRuleId) && accountId.equals(otherAccountId);
    }
}
