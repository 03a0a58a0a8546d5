package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.application.port.out.AllocationStore.OtherBlocks;
import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Increases of orders that were allowed and whose outcome is not known yet. */
public interface Reservations {

    /** Keeps a reservation, in the caller's transaction; those that have ended go. */
    void hold(Reservation reservation, Instant now);

    /**
     * @return par by which orders of the allocation, of all accounts but this one, were ever allowed to grow; whether each
     *     increase was done is not known here
     */
    long increasedPar(UUID allocationId, String exceptAccountId);

    /** @return money of the increases that were allowed in this user's name since then, whether or not each was done */
    BigDecimal increasedNotional(String username, Instant since);

    /** @return the same of some blocks only */
    BigDecimal increasedNotional(String username, OtherBlocks blocks, Instant since);

    /** Ends the reservation of a check; nothing happens when there is none. */
    void release(UUID checkId);

    /**
     * @param since by the clock of the store of allocations
     * @return each reservation that was held at some moment since then, as the trade that it may become; its check stands for
     *     the allocation
     */
    List<PendingTrade> held(Instant since);
}
