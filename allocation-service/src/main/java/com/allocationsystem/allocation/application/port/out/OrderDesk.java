package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Takes the pieces of a committed allocation and sees them to Aladdin, each exactly once. */
public interface OrderDesk {

    /**
     * Hands over a batch; the same batch again changes nothing.
     *
     * @return every child as it stands
     * @throws HandOverRefusedException when the desk will never take this batch
     * @throws OrderDeskUnavailableException when it cannot be told whether the batch arrived: hand it over again
     */
    List<ChildOrder> handOver(OrderBatch batch);

    /**
     * @param atMost how long to wait for the last child to be settled, 0 to 30 s
     * @return every child as it stands then
     * @throws OrderDeskUnavailableException when the desk does not answer
     */
    List<ChildOrder> progress(UUID allocationId, Duration atMost);
}
