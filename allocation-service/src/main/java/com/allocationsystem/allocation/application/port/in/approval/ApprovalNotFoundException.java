package com.allocationsystem.allocation.application.port.in.approval;

/** There is no such approval, or the caller may not see it. */
public final class ApprovalNotFoundException extends RuntimeException {

    public ApprovalNotFoundException(String id) {
        super("There is no approval '%s'; list those that wait with GET /v1/approvals?status=PENDING".formatted(id));
    }
}
