package com.allocationsystem.allocation.domain.finalallocation;

import com.allocationsystem.allocation.model.finalallocation.Correction;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a user asks to change in a final allocation; it counts once another user has approved it.
 *
 * @param basedOn hash of the version that the user looked at
 * @param pars what accounts get instead, par by account id; empty for a CANCEL
 * @param decision null while it waits
 */
public record CorrectionRequest(
        UUID correctionId,
        UUID allocationId,
        String basedOn,
        Correction.Kind kind,
        Correction.ReasonCode reasonCode,
        String reason,
        Map<String, Long> pars,
        String requestedBy,
        Instant requestedAt,
        Decision decision) {

    /** Keeps an unmodifiable copy. */
    public CorrectionRequest {
        pars = Map.copyOf(pars);
    }

    /** Where it stands. */
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    /**
     * How it ended.
     *
     * @param status not PENDING
     * @param reason of the decision; null where none was given
     */
    public record Decision(Status status, String decidedBy, Instant decidedAt, String reason) {}

    public Status status() {
        return decision == null ? Status.PENDING : decision.status();
    }

    public CorrectionRequest decided(Decision how) {
        return new CorrectionRequest(
                correctionId, allocationId, basedOn, kind, reasonCode, reason, pars, requestedBy, requestedAt, how);
    }

    /** @return why a version differs, once {@code approver} has approved it */
    public Correction approvedBy(String approver) {
        return new Correction(kind, reasonCode, reason, requestedBy, approver);
    }
}
