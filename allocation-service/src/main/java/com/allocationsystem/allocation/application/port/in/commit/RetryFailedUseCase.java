package com.allocationsystem.allocation.application.port.in.commit;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.shared.Entitlement;
import java.time.Duration;
import java.util.UUID;

/** Tries the failed pieces of a committed allocation once more; those in Aladdin stay as they are. */
public interface RetryFailedUseCase {

    /**
     * Each failed piece is looked up in Aladdin before it is sent again. Asked twice at once, it is one retry.
     *
     * @return the allocation after the wait, or as soon as every piece is final
     * @throws AllocationNotFoundException when it was never committed
     * @throws NothingToRetryException when no piece has failed
     * @throws InputsChangedException when a number has moved that the failed pieces rest on
     * @throws WarningsNotOverriddenException when a waiver was revoked on which the commit rested
     * @throws FirmLimitException when the failed pieces would take the user who committed them past the limit of the day
     */
    CommittedAllocation retryFailed(Command command);

    /**
     * @param comment goes into the audit trail, may be null
     * @param askedBy username
     * @param scope the portfolio groups that the user sees
     * @param waitAtMost 0 to 30 s
     */
    record Command(UUID allocationId, String comment, String askedBy, Entitlement scope, Duration waitAtMost) {}
}
