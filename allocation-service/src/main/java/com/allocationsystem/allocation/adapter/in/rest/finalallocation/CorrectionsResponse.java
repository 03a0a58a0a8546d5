package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Corrections of final allocations.
 *
 * @param corrections one row each
 */
record CorrectionsResponse(List<CorrectionResponse> corrections) {

    /**
     * One correction.
     *
     * @param correctionId id of the correction, a UUID
     * @param kind what is changed
     * @param reason in the words of the user who asked for it
     * @param changes accounts that get another quantity
     * @param status PENDING while it waits for a second user
     */
    record CorrectionResponse(
            UUID correctionId,
            UUID allocationId,

            @Schema(description = "Hash of the version that it changes")
            String documentHash,

            Correction.Kind kind,
            Correction.ReasonCode reasonCode,
            String reason,
            List<CorrectedAccountResponse> changes,
            CorrectionRequest.Status status,
            String requestedBy,
            Instant requestedAt,

            @Schema(nullable = true, description = "Username; null while it waits")
            String decidedBy,

            @Schema(nullable = true, description = "Null while it waits")
            Instant decidedAt,

            @Schema(nullable = true, description = "Of the decision; null while it waits")
            String decisionReason) {

        static CorrectionResponse from(CorrectionRequest request) {
            CorrectionRequest.Decision decision = request.decision();
            return new CorrectionResponse(
                    request.correctionId(),
                    request.allocationId(),
                    request.basedOn(),
                    request.kind(),
                    request.reasonCode(),
                    request.reason(),
                    new TreeMap<>(request.pars())
                            .entrySet().stream()
                                    .map(CorrectedAccountResponse::from)
                                    .toList(),
                    request.status(),
                    request.requestedBy(),
                    request.requestedAt(),
                    decision == null ? null : decision.decidedBy(),
                    decision == null ? null : decision.decidedAt(),
                    decision == null ? null : decision.reason());
        }
    }

    /**
     * What an account gets instead, par.
     *
     * @param quantity what the account gets instead, par
     */
    record CorrectedAccountResponse(String accountId, long quantity) {

        static CorrectedAccountResponse from(Map.Entry<String, Long> change) {
            return new CorrectedAccountResponse(change.getKey(), change.getValue());
        }
    }

    static CorrectionsResponse from(List<CorrectionRequest> requests) {
        return new CorrectionsResponse(
                requests.stream().map(CorrectionResponse::from).toList());
    }
}
