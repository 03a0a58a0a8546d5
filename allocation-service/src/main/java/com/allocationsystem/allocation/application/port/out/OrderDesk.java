package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.Retry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Takes the pieces of a committed allocation and sees them to Aladdin, each exactly once. */
public interface OrderDesk {

    /**
     * Hands over a batch; the same batch again changes nothing.
     *
     * @return how it stands
     * @throws HandOverRefusedException when the desk will never take this batch
     * @throws OrderDeskUnavailableException when it cannot be told whether the batch arrived: hand it over again
     */
    Standing handOver(OrderBatch batch);

    /**
     * @param atMost how long to wait for the last child to be settled, 0 to 30 s
     * @return how it stands then
     * @throws OrderDeskUnavailableException when the desk does not answer
     */
    Standing progress(UUID allocationId, Duration atMost);

    /**
     * Tries the failed children of a batch again; the same round again changes nothing.
     *
     * @return how it stands
     * @throws HandOverRefusedException when the desk will never do so
     * @throws OrderDeskUnavailableException when it cannot be told whether the wish arrived: ask again
     */
    Standing retry(UUID allocationId, Retry retry);

    /**
     * A batch as the desk sees it.
     *
     * @param round how often its failed children were tried again when this was read; 0 before the first retry
     * @param children every child
     */
    record Standing(int round, List<ChildOrder> children) {}
}
