package com.allocationsystem.allocation.adapter.in.rest.read;

import com.allocationsystem.allocation.adapter.in.rest.approval.ApprovalResponse;
import com.allocationsystem.allocation.adapter.in.rest.commit.CommitResponse;
import com.allocationsystem.allocation.adapter.in.rest.preview.AnswerParts;
import com.allocationsystem.allocation.adapter.in.rest.preview.PreviewResponse;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.waiver.Waiver;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A preview, and what became of it.
 *
 * @param preview the split as it was previewed
 * @param status PREVIEW until it is committed, then that of the commit; PENDING_APPROVAL while a second user has not decided
 * @param commit null until it is committed
 * @param approval the last one; null when no second user was needed
 */
public record AllocationResponse(
        @JsonUnwrapped PreviewResponse preview,

        @Schema(enumeration = {"PREVIEW", "PENDING_APPROVAL", "PENDING", "SUCCESS", "PARTIAL", "FAILED"})
        String status,

        @Schema(nullable = true) DecisionResponse commit,
        @Schema(nullable = true) ApprovalResponse approval) {

    /**
     * Who made it binding, when, and how far its orders are.
     *
     * @param comment in the user's words; null for none
     * @param warningsOverridden whether open warnings were passed
     * @param result what became of the orders
     */
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

    public static AllocationResponse from(
            ReadAllocationUseCase.Found found,
            Optional<ApprovalResponse> approval,
            List<Waiver> waivers,
            AnswerParts parts) {
        return new AllocationResponse(
                PreviewResponse.from(found.preview(), waivers, parts),
                found.commit()
                        .map(commit -> commit.status().name())
                        .orElseGet(() -> waits(approval) ? "PENDING_APPROVAL" : "PREVIEW"),
                found.commit().map(DecisionResponse::from).orElse(null),
                approval.orElse(null));
    }

    private static boolean waits(Optional<ApprovalResponse> approval) {
        return approval.filter(last -> last.status() == Approval.Status.PENDING).isPresent();
    }
}
