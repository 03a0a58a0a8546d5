package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;

/** Makes a preview binding and sends its pieces on their way; the same call again changes nothing. */
public interface CommitAllocationUseCase {

    /**
     * @return the allocation as it stands when every order is final or the wait is over; or the approval that it waits for
     * @throws AllocationNotFoundException when there is no such preview
     * @throws PreviewExpiredException when it is too late
     * @throws NothingToCommitException when no account gets anything
     * @throws WarningsNotOverriddenException when warnings are open and the trader did not override them
     * @throws OverrideNotPermittedException when the trader may not override
     * @throws com.allocationsystem.shared.InvalidInputException when the trader overrides without saying why
     * @throws com.allocationsystem.allocation.application.port.in.approval.AllocationRejectedException when a second user
     *     rejected it
     * @throws FirmLimitException when the trader would commit more than the firm allows in a day
     * @throws InputsChangedException when a number that the split rests on has moved
     */
    CommitOutcome commit(CommitAllocationCommand command);
}
