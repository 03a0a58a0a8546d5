package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.AllocationFilter;
import com.allocationsystem.allocation.domain.commit.CommitProgress;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.commit.Retry;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Committed allocations, kept for good. */
public interface AllocationStore {

    Optional<CommittedAllocation> find(UUID allocationId);

    /** @return the portfolio groups of a committed allocation; empty when there is none */
    Optional<List<String>> groupsOf(UUID allocationId);

    /** @return at most {@code limit} allocations, newest commit first */
    List<CommittedSummary> list(AllocationFilter filter);

    /** @return now, by the store's own clock, which is one for all replicas */
    Instant now();

    /**
     * @param since by {@link #now}
     * @return every committed piece, of any account, that at some moment since then Aladdin was not known to hold; usually few
     */
    List<PendingTrade> pendingTrades(Instant since);

    /** @return how far a committed allocation is; cheap enough to be asked every second */
    Optional<CommitProgress> progress(UUID allocationId);

    /** @return money of what was committed in this user's name since then, failed orders left out */
    BigDecimal committedNotional(String username, Instant since);

    /** @return the same of some blocks only, those left out that a second user approved */
    BigDecimal committedNotional(String username, OtherBlocks blocks, Instant since);

    /**
     * Blocks of one bond and side, but for one of them.
     *
     * @param except id of the allocation that is left out, committed or not
     */
    record OtherBlocks(String cusip, Side side, UUID except) {}

    /** Lets one commit decide at a time: holds until the caller's transaction ends. */
    void decideAlone();

    /**
     * Keeps an allocation together with its outbox entry, in the caller's transaction.
     *
     * @param correlationId of the commit, null when it has none
     * @param handOverFrom when the outbox takes it up, unless the commit itself has handed it over by then
     * @param sendBefore until then the checks of the commit count
     */
    void add(CommittedAllocation allocation, String correlationId, Instant handOverFrom, Instant sendBefore);

    /**
     * Puts the failed pieces of an allocation back to pending, with a new outbox entry, in the caller's transaction.
     *
     * @param retry the next round
     * @param correlationId of the retry, null when it has none
     * @param handOverFrom as in {@link #add}
     * @param sendBefore until then the checks of the retry count
     */
    void reopen(UUID allocationId, Retry retry, String correlationId, Instant handOverFrom, Instant sendBefore);
}
