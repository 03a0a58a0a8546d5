package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a commit, as it stands now.
 *
 * @param status SUCCESS, PARTIAL, FAILED or PENDING
 * @param allocations one per account that gets a piece
 * @param complianceCheck whether rules and restricted lists capped; false: they only warned
 * @param respectCash whether available cash capped; false: it only warned
 * @param auditId entry of the chain {@code allocations}
 */
public record CommitResponse(
        UUID allocationId,
        CommitStatus status,
        List<String> aladdinOrderIds,
        List<ChildResponse> allocations,
        boolean complianceCheck,
        boolean respectCash,
        String auditId) {

    /** One piece; status SUBMITTED, FAILED or PENDING. */
    record ChildResponse(
            String accountId,
            long quantity,
            @Schema(nullable = true) String orderId,
            @Schema(nullable = true) String aladdinOrderId,
            ChildOrder.Status status,
            @Schema(nullable = true) String message) {

        static ChildResponse from(ChildOrder child) {
            return new ChildResponse(
                    child.accountId(),
                    child.quantityPar(),
                    child.orderId(),
                    child.aladdinOrderId(),
                    child.status(),
                    child.message());
        }
    }

    public static CommitResponse from(CommittedAllocation allocation) {
        return new CommitResponse(
                allocation.allocationId(),
                allocation.status(),
                allocation.children().stream()
                        .map(ChildOrder::aladdinOrderId)
                        .filter(Objects::nonNull)
                        .toList(),
                allocation.children().stream().map(ChildResponse::from).toList(),
                allocation.preview().inputs().constraints().complianceCheck(),
                allocation.preview().inputs().constraints().respectCash(),
                allocation.auditId());
    }
}
