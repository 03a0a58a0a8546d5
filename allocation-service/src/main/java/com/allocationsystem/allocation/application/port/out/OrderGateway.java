package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes the pieces of a committed allocation and sees them to Aladdin, each exactly once. */
public interface OrderGateway {

    /**
     * Hands over the child orders of an allocation, as one batch under its id; the same batch again changes nothing. So a
     * late hand-over also tells whether an earlier one arrived: a batch that is new and late fails there, unsent.
     *
     * @param sendBefore a child that is not sent by then fails
     * @return how it stands
     * @throws HandOverRefusedException when the order gateway will never take this batch
     * @throws OrderGatewayUnavailableException when it cannot be told whether the batch arrived: hand it over again
     */
    BatchState handOver(CommittedAllocation allocation, Instant sendBefore);

    /**
     * @param atMost how long to wait for the last child to be final, 0 to 30 s
     * @return how it stands then
     * @throws OrderGatewayUnavailableException when the order gateway does not answer
     */
    BatchState progress(UUID allocationId, Duration atMost);

    /**
     * Tries the failed children of a batch again; the same round again changes nothing.
     *
     * @param sendBefore a child that is not sent by then fails again
     * @return how it stands
     * @throws HandOverRefusedException when the order gateway will never do so
     * @throws OrderGatewayUnavailableException when it cannot be told whether the wish arrived: ask again
     */
    BatchState retry(UUID allocationId, Retry retry, Instant sendBefore);

    /**
     * A batch as the order gateway sees it.
     *
     * @param round how often its failed children were tried again when this was read; 0 before the first retry
     * @param children every child
     */
    record BatchState(int round, List<ChildOrder> children) {}
}
