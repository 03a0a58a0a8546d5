package com.allocationsystem.allocation.application.approval;

import com.allocationsystem.allocation.application.port.in.approval.ApprovalNotFoundException;
import com.allocationsystem.allocation.application.port.in.approval.ReadApprovalsUseCase;
import com.allocationsystem.allocation.application.port.out.Approvals;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads approvals; one that has expired reads so, whether or not it has been closed yet. */
@ApplicationScoped
class ReadApprovalsService implements ReadApprovalsUseCase {

    private final Approvals approvals;
    private final Clock clock;

    ReadApprovalsService(Approvals approvals, Clock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public Approval find(UUID approvalId, Entitlement scope) {
        return approvals
                .find(approvalId)
                .filter(approval -> scope.coversAll(approval.subject().portfolioGroups()))
                .map(this::asOfNow)
                .orElseThrow(() -> new ApprovalNotFoundException(approvalId.toString()));
    }

    @Override
    public Optional<Approval> latestOf(UUID allocationId) {
        return approvals.latestOf(allocationId).map(this::asOfNow);
    }

    @Override
    public List<Approval> list(ApprovalFilter filter) {
        return approvals.list(filter).stream().map(this::asOfNow).toList();
    }

    private Approval asOfNow(Approval approval) {
        return approval.decision() == null && approval.status(clock.instant()) == Approval.Status.EXPIRED
                ? approval.decided(approval.expiry())
                : approval;
    }
}
