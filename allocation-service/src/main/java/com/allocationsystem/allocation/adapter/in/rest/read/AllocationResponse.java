package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.adapter.in.rest.commit.CommitResponse;
import com.allocationsystem.allocation.adapter.in.rest.preview.PreviewResponse;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A preview, and what became of it.
 *
 * @param status PREVIEW while nobody has committed it, else the commit's
 * @param commit null while nobody has committed it
 */
public record AllocationResponse(
        @JsonUnwrapped PreviewResponse preview,

        @Schema(enumeration = {"PREVIEW", "PENDING", "SUCCESS", "PARTIAL", "FAILED"})
        String status,

        @Schema(nullable = true) DecisionResponse commit) {

    /** Who made it binding, when, and how far its orders are. */
    record DecisionResponse(
            String committedBy,
            Instant committedAt,
            @Schema(nullable = true) String comment,
            boolean warningsOverridden,
            @JsonUnwrapped CommitResponse result) {

        static DecisionResponse from(CommittedAllocation allocation) {
            return new DecisionResponse(
                    allocation.committedBy(),
                    allocation.committedAt(),
                    allocation.comment(),
                    allocation.warningsOverridden(),
                    CommitResponse.from(allocation));
        }
    }

    public static AllocationResponse from(ReadAllocationUseCase.Found found) {
        return new AllocationResponse(
                PreviewResponse.from(found.preview()),
                found.commit().map(commit -> commit.status().name()).orElse("PREVIEW"),
                found.commit().map(DecisionResponse::from).orElse(null));
    }
}
