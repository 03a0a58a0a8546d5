package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.allocationsystem.allocation.model.plan.Warning;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to know before committing; without an account it concerns the whole order.
 *
 * @param type what it is about
 * @param severity BREACH: a limit is passed; CAPPED, SKIPPED: a limit held the allocation down, or to nothing; MISSING_DATA: could
 *     not be judged; UNCHECKED: a check is off; NOTE: for information
 * @param ruleId id of the rule; null where it is no rule
 * @param accountId id of the account; null where it concerns the whole order
 * @param overrideRequired whether a commit needs override_warnings, the permission allocation:override and a comment; false
 *     under a waiver, but for commits of the user who granted it
 * @param message the fact with its figures
 * @param waiver of compliance that covers the breach; null when none does
 */
public record WarningResponse(
        Warning.Type type,
        Warning.Severity severity,
        @Schema(nullable = true) String ruleId,
        @Schema(nullable = true) String accountId,
        boolean overrideRequired,
        String message,
        @Schema(nullable = true) WaivedResponse waiver) {

    /**
     * The waiver that covers a breach.
     *
     * @param until last day on which it counts
     * @param grantedBy username
     * @param reason in the words of the user who granted it
     */
    record WaivedResponse(UUID waiverId, LocalDate until, String grantedBy, String reason) {}

    /** @param waiver null when none covers it */
    static WarningResponse from(Warning warning, Waiver waiver) {
        return new WarningResponse(
                warning.type(),
                warning.severity(),
                warning.ruleId(),
                warning.accountId(),
                warning.overrideRequired() && waiver == null,
                warning.message(),
                waiver == null
                        ? null
                        : new WaivedResponse(waiver.waiverId(), waiver.until(), waiver.grantedBy(), waiver.reason()));
    }

    public static WarningResponse from(Warning warning) {
        return from(warning, null);
    }
}
