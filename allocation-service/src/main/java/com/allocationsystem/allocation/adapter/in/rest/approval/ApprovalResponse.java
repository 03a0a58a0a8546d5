package com.allocationsystem.allocation.adapter.in.rest.approval;

import com.allocationsystem.allocation.adapter.in.rest.commit.CommitResponse.CauseResponse;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A commit that waits for a second user, or waited.
 *
 * @param subject ALLOCATION
 * @param description of the bond; null when it is not known
 * @param quantity par of the block
 * @param notional what its allocations come to, accrued interest included, in the bond's currency
 * @param maker username of who wants to commit
 * @param preparedBy username of who previewed it; neither may approve
 * @param comment the maker's; null for none
 * @param expiresAt from then on it cannot be approved
 * @param needs permissions that the second user needs, all of them
 * @param because what the policy reacted to
 * @param policyVersion of the policy that made it wait
 * @param status PENDING while no second user has decided and it has not expired
 * @param decidedBy username; null while it is open, and when it expired
 * @param decidedAt UTC; null while it is open, and when it expired
 * @param reason of the decision; null while it is open, and when it expired
 * @param statementHash SHA-256 of the sealed statement, to be sent with the approval
 */
public record ApprovalResponse(
        UUID approvalId,

        @Schema(enumeration = {"ALLOCATION"}) String subject,

        UUID allocationId,
        List<String> portfolioGroups,
        Side side,
        String cusip,
        @Schema(nullable = true) String description,
        long quantity,
        BigDecimal notional,
        String maker,
        String preparedBy,
        @Schema(nullable = true) String comment,
        Instant requestedAt,
        Instant expiresAt,
        Collection<String> needs,
        List<CauseResponse> because,
        String policyVersion,
        Approval.Status status,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String reason,
        String statementHash) {

    /** @param approval as of now */
    public static ApprovalResponse from(Approval approval) {
        Approval.Subject subject = approval.subject();
        Approval.Request request = approval.request();
        Approval.Decision decision = approval.decision();
        return new ApprovalResponse(
                approval.approvalId(),
                "ALLOCATION",
                subject.allocationId(),
                subject.portfolioGroups(),
                subject.side(),
                subject.cusip(),
                subject.description(),
                subject.quantityPar(),
                subject.notional(),
                request.maker(),
                request.preparedBy(),
                request.comment(),
                request.requestedAt(),
                request.expiresAt(),
                approval.needs(),
                CauseResponse.from(approval),
                request.policyVersion(),
                decision == null ? Approval.Status.PENDING : decision.status(),
                decision == null ? null : decision.decidedBy(),
                decision == null ? null : decision.decidedAt(),
                decision == null ? null : decision.reason(),
                subject.statementHash());
    }
}
