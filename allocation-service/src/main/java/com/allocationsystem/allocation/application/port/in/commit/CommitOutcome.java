package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;

/** What a commit led to. */
public sealed interface CommitOutcome {

    /** It is binding; its orders are on their way. */
    record Committed(CommittedAllocation allocation) implements CommitOutcome {}

    /** It waits for a second user; nothing was sent. */
    record AwaitingApproval(Approval approval) implements CommitOutcome {}
}
