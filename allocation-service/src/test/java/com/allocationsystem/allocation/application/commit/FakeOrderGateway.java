package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.out.HandOverRefusedException;
import com.allocationsystem.allocation.application.port.out.OrderGateway;
import com.allocationsystem.allocation.application.port.out.OrderGatewayUnavailableException;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.Retry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An order gateway that takes batches and answers as it is told. */
final class FakeOrderGateway implements OrderGateway {

    final List<CommittedAllocation> taken = new ArrayList<>();
    final List<Instant> sendBefores = new ArrayList<>();
    final List<Retry> retries = new ArrayList<>();
    boolean down;
    int round;
    String refusal;
    List<ChildOrder> progress = List.of();

    @Override
    public BatchState handOver(CommittedAllocation allocation, Instant sendBefore) {
        if (down) {
            throw new OrderGatewayUnavailableException("down", null);
        }
        if (refusal != null) {
            throw new HandOverRefusedException(refusal);
        }
        taken.add(allocation);
        sendBefores.add(sendBefore);
        return new BatchState(0, allocation.children());
    }

    @Override
    public BatchState progress(UUID allocationId, Duration atMost) {
        if (down) {
            throw new OrderGatewayUnavailableException("down", null);
        }
        return new BatchState(round, progress);
    }

    @Override
    public BatchState retry(UUID allocationId, Retry retry, Instant sendBefore) {
        if (down) {
            throw new OrderGatewayUnavailableException("down", null);
        }
        retries.add(retry);
        round = retry.round();
        return new BatchState(round, progress);
    }
}
