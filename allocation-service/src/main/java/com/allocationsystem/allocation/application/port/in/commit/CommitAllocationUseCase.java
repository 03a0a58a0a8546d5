package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;

/** Makes a preview binding and sends its pieces on their way; the same call again changes nothing. */
public interface CommitAllocationUseCase {

    /**
     * @return the allocation as it stands when every piece is settled or the wait is over
     * @throws AllocationNotFoundException when there is no such preview
     * @throws PreviewExpiredException when it is too late
     * @throws NothingToCommitException when no account gets anything
     * @throws WarningsNotOverriddenException when warnings are open and the trader did not override them
     * @throws OverrideNotPermittedException when the trader may not override
     * @throws com.allocationsystem.shared.InvalidInputException when the trader overrides without saying why
     * @throws InputsChangedException when a number that the split rests on has moved
     */
    CommittedAllocation commit(CommitAllocationCommand command);
}
