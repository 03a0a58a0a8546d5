package com.allocationsystem.allocation.application.port.in.approval;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.shared.Entitlement;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Approves, rejects or withdraws a commit that waits for a second user. */
public interface DecideApprovalUseCase {

    /**
     * Commits the allocation in the name of its maker; approved again by the same user, it changes nothing.
     *
     * @param statementHash of the statement that the user looked at
     * @param reason may be null
     * @param waitAtMost how long to wait for its orders to be final, 0 to 30 s
     * @throws ApprovalNotFoundException when there is none, or it is outside the user's scope
     * @throws ApprovalNotPermittedException when the user made it, or lacks a permission that it needs
     * @throws ApprovalClosedException when it is not open any more
     * @throws StatementDiffersException when the hash is another
     * @throws com.allocationsystem.allocation.application.port.in.commit.InputsChangedException when an input has moved
     */
    Approval approve(UUID approvalId, Decider by, String statementHash, String reason, Duration waitAtMost);

    /** Ends it for good: the allocation cannot be committed any more. Throws as {@link #approve}. */
    Approval reject(UUID approvalId, Decider by, String reason);

    /** The maker takes the wish back; the preview may be committed again. Throws as {@link #approve}. */
    Approval withdraw(UUID approvalId, Decider by, String reason);

    /** Closes every open approval that has expired. */
    void expire();

    /**
     * The user who decides.
     *
     * @param permissions that the user holds
     */
    record Decider(String username, Set<String> permissions, Entitlement scope) {}
}
