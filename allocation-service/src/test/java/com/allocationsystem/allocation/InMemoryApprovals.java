package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.Approvals;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Approvals without a database. */
public final class InMemoryApprovals implements Approvals {

    private final List<Approval> approvals = new ArrayList<>();

    @Override
    public void add(Approval approval) {
        approvals.add(approval);
    }

    @Override
    public Optional<Approval> find(UUID approvalId) {
        return approvals.stream()
                .filter(one -> one.approvalId().equals(approvalId))
                .findFirst();
    }

    @Override
    public Optional<Approval> latestOf(UUID allocationId) {
        return approvals.stream()
                .filter(one -> one.subject().allocationId().equals(allocationId))
                .max(Comparator.comparing(one -> one.request().requestedAt()));
    }

    @Override
    public List<Approval> list(ApprovalFilter filter) {
        return List.copyOf(approvals);
    }

    @Override
    public void decide(UUID approvalId, Approval.Decision decision) {
        approvals.replaceAll(one -> one.approvalId().equals(approvalId) ? one.decided(decision) : one);
    }

    @Override
    public List<Approval> overdue(Instant now, int atMost) {
        return approvals.stream()
                .filter(one -> one.decision() == null && one.status(now) == Approval.Status.EXPIRED)
                .toList();
    }
}
