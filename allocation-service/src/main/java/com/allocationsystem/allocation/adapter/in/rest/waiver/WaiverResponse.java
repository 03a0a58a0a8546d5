package com.allocationsystem.allocation.adapter.in.rest.waiver;

import com.allocationsystem.allocation.domain.waiver.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A waiver of a soft rule.
 *
 * @param securityId CUSIP of the bond
 * @param until last day on which it counts, by the business date of an order
 * @param reason in the words of the user who granted it
 * @param grantedBy username; for this user's own commits it does not count
 * @param grantedAt UTC
 * @param revokedBy username; null while it was not revoked
 * @param revokedAt UTC; null while it was not revoked
 * @param revokeReason in the words of the user who revoked it; null while it was not revoked
 */
public record WaiverResponse(
        UUID waiverId,
        String accountId,
        String ruleId,
        String securityId,
        LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Schema(nullable = true) String revokedBy,
        @Schema(nullable = true) Instant revokedAt,
        @Schema(nullable = true) String revokeReason) {

    public static WaiverResponse from(Waiver waiver) {
        Waiver.End end = waiver.end();
        return new WaiverResponse(
                waiver.waiverId(),
                waiver.accountId(),
                waiver.ruleId(),
                waiver.cusip(),
                waiver.until(),
                waiver.reason(),
                waiver.grantedBy(),
                waiver.grantedAt(),
                end == null ? null : end.revokedBy(),
                end == null ? null : end.revokedAt(),
                end == null ? null : end.reason());
    }
}
