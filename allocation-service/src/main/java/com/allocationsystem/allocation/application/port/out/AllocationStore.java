package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.commit.PendingTrade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Committed allocations, kept for good. */
public interface AllocationStore {

    Optional<CommittedAllocation> find(UUID allocationId);

    /** @return at most {@code limit} allocations, newest commit first */
    List<CommittedSummary> list(AllocationFilter filter);

    /** @return every committed piece, of any account, that Aladdin is not yet known to hold; usually few */
    List<PendingTrade> pendingTrades();

    /** Lets one commit decide at a time: holds until the caller's transaction ends. */
    void decideAlone();

    /**
     * Keeps an allocation together with its outbox entry, in the caller's transaction.
     *
     * @param correlationId of the commit, null when it has none
     * @param handOverFrom when the outbox takes it up, unless whoever commits has handed it over by then
     */
    void add(CommittedAllocation allocation, String correlationId, Instant handOverFrom);
}
