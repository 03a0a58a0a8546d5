package com.allocationsystem.allocation.adapter.in.rest.commit;

import com.allocationsystem.allocation.application.port.in.preview.SoftLimitsMode;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalCause;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a commit, as it stands now.
 *
 * @param status PENDING_APPROVAL while a second user has not decided: nothing was sent, and there are no orders
 * @param aladdinOrderIds Aladdin's numbers of the orders that it has
 * @param allocations one per account that receives an allocation
 * @param complianceCheck whether rules and restricted lists capped; false: they only warned; null while a second user has not decided
 * @param respectCash whether available cash capped; false: it only warned; null while a second user has not decided
 * @param softLimits whether soft rules (severity WARNING) capped as well; null while a second user has not decided
 * @param auditId entry of the chain {@code allocations}; null while a second user has not decided
 * @param approval null where one user decides, and once it is committed
 */
public record CommitResponse(
        UUID allocationId,

        @Schema(enumeration = {"PENDING_APPROVAL", "PENDING", "SUCCESS", "PARTIAL", "FAILED"})
        String status,

        List<String> aladdinOrderIds,
        List<ChildResponse> allocations,
        @Schema(nullable = true) Boolean complianceCheck,
        @Schema(nullable = true) Boolean respectCash,
        @Schema(nullable = true) SoftLimitsMode softLimits,
        @Schema(nullable = true) String auditId,
        @Schema(nullable = true) AwaitedResponse approval) {

    /**
     * The second user's decision that a commit waits for.
     *
     * @param needs permissions that the second user needs, all of them
     * @param because what the policy reacted to
     * @param expiresAt from then on it cannot be approved
     */
    record AwaitedResponse(UUID approvalId, Collection<String> needs, List<CauseResponse> because, Instant expiresAt) {}

    /**
     * What the policy reacted to: NOTIONAL, COMPLIANCE_OVERRIDE, OVERRIDE, BY_HAND or LATE, and one sentence with the figure.
     *
     * @param code what the policy reacted to
     * @param sentence the same with the figure
     */
    public record CauseResponse(ApprovalCause.Code code, String sentence) {

        public static List<CauseResponse> from(Approval approval) {
            return approval.request().causes().stream()
                    .map(cause -> new CauseResponse(cause.code(), cause.sentence()))
                    .toList();
        }
    }

    /**
     * One piece; status SUBMITTED, FAILED or PENDING.
     *
     * @param quantity par
     * @param orderId id in the order gateway; null until it is handed over
     * @param aladdinOrderId Aladdin's number; null until Aladdin has it
     * @param status SUBMITTED: Aladdin has it; FAILED; PENDING: not known yet
     * @param message what to know about it; null when there is nothing to say
     */
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
                allocation.status().name(),
                allocation.children().stream()
                        .map(ChildOrder::aladdinOrderId)
                        .filter(Objects::nonNull)
                        .toList(),
                allocation.children().stream().map(ChildResponse::from).toList(),
                allocation.preview().inputs().constraints().complianceCheck(),
                allocation.preview().inputs().constraints().respectCash(),
                SoftLimitsMode.of(allocation.preview().inputs().constraints()),
                allocation.auditId(),
                null);
    }

    static CommitResponse awaiting(Approval approval) {
        return new CommitResponse(
                approval.subject().allocationId(),
                "PENDING_APPROVAL",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                new AwaitedResponse(
                        approval.approvalId(),
                        approval.needs(),
                        CauseResponse.from(approval),
                        approval.request().expiresAt()));
    }
}
