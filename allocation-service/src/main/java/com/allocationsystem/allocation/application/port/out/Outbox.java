package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is committed and not yet final: one entry per allocation, written in the transaction of its commit.
 *
 * <p>An entry is taken on lease, so that work cut off by a crash is taken up again. It may be worked on twice, even at once
 * (the order gateway knows a batch by its key), but is never lost.
 */
public interface Outbox {

    /**
     * One allocation to be brought on its way.
     *
     * @param delivered whether the order gateway has it and only its progress is awaited
     * @param attempts calls that failed since the last one that went well
     * @param correlationId of the commit or retry, null when it had none
     * @param retry the wish to be handed over as well; null before the first retry
     * @param sendBefore until then the checks of the commit or retry count; the order gateway sends nothing from then on
     */
    record Entry(
            UUID allocationId,
            boolean delivered,
            int attempts,
            String correlationId,
            Retry retry,
            Instant sendBefore) {}

    /**
     * Takes entries that are due, oldest first, out of the others' sight until the lease ends.
     *
     * @param now what counts as due
     * @param atMost 1 or more
     */
    List<Entry> take(Instant now, Duration lease, int atMost);

    /** @return what is left to do for one allocation, also while another instance holds it; empty when every child is final */
    Optional<Entry> findEntry(UUID allocationId);

    /**
     * Notes how the children stand, and with them the allocation; the entry goes once every child is final. A child that is
     * settled never goes back to pending, and news of an earlier round is passed over: it may come in the wrong order.
     *
     * @param next when to look again if some child is not settled
     */
    void progressed(UUID allocationId, OrderGateway.BatchState now, Instant next);

    /** Notes that a call failed and when to try again. */
    void failed(UUID allocationId, String error, Instant next);
}
