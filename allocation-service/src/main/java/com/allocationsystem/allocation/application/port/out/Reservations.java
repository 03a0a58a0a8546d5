package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.Reservation;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Increases of orders that were allowed and whose outcome is not known yet. */
public interface Reservations {

    /** Keeps a reservation, in the caller's transaction; those that have ended go. */
    void hold(Reservation reservation, Instant now);

    /** Ends the reservation of a check; nothing happens when there is none. */
    void release(UUID checkId);

    /**
     * @param since by the clock of the store of allocations
     * @return each reservation that was held at some moment since then, as the trade that it may become; its check stands for
     *     the allocation
     */
    List<PendingTrade> held(Instant since);
}
