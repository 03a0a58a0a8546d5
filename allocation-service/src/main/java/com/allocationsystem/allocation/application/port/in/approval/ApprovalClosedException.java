package com.allocationsystem.allocation.application.port.in.approval;

import com.allocationsystem.allocation.domain.approval.Approval;
import java.util.UUID;

/** The approval is not open any more. */
public final class ApprovalClosedException extends RuntimeException {

    public ApprovalClosedException(UUID approvalId, Approval.Status status) {
        super("Approval %s is %s and cannot be decided again; preview the order anew".formatted(approvalId, status));
    }
}
