package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalFilter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Commits that wait for a second user, and those that waited; kept for good. */
public interface Approvals {

    /** Keeps a new approval, in the caller's transaction; an allocation has one open approval at most. */
    void add(Approval approval);

    Optional<Approval> find(UUID approvalId);

    /** @return the approval of this allocation that was requested last */
    Optional<Approval> latestOf(UUID allocationId);

    /** @return at most {@code limit} approvals, newest request first */
    List<Approval> list(ApprovalFilter filter);

    /** Notes how an open approval ended, in the caller's transaction. */
    void decide(UUID approvalId, Approval.Decision decision);

    /** @return open approvals that have expired, oldest first */
    List<Approval> overdue(Instant now, int atMost);
}
