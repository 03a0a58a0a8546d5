package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.model.plan.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to know before committing; without an account it concerns the whole order.
 *
 * @param severity BREACH: a limit is passed; CAPPED, SKIPPED: a limit held the allocation down, or to nothing; MISSING_DATA: could
 *     not be judged; UNCHECKED: a check is off; NOTE: for information
 * @param overrideRequired whether a commit needs override_warnings, the permission allocation:override and a comment
 */
public record WarningResponse(
        Warning.Type type,
        Warning.Severity severity,
        @Schema(nullable = true) String ruleId,
        @Schema(nullable = true) String accountId,
        boolean overrideRequired,
        String message) {

    public static WarningResponse from(Warning warning) {
        return new WarningResponse(
                warning.type(),
                warning.severity(),
                warning.ruleId(),
                warning.accountId(),
                warning.overrideRequired(),
                warning.message());
    }
}
