package com.allocationsystem.allocation.application.port.in.approval;

import com.allocationsystem.allocation.domain.approval.Approval;

/** A second user rejected this allocation. */
public final class AllocationRejectedException extends RuntimeException {

    public AllocationRejectedException(Approval rejected) {
        super("Allocation %s was rejected by %s: %s; preview the order anew"
                .formatted(
                        rejected.subject().allocationId(),
                        rejected.decision().decidedBy(),
                        rejected.decision().reason()));
    }
}
