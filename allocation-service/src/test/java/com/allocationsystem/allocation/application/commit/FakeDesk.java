package com.allocationsystem.allocation.application.commit;

import com.allocationsystem.allocation.application.port.out.HandOverRefusedException;
import com.allocationsystem.allocation.application.port.out.OrderBatch;
import com.allocationsystem.allocation.application.port.out.OrderDesk;
import com.allocationsystem.allocation.application.port.out.OrderDeskUnavailableException;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.Retry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An order desk that takes batches and answers as it is told. */
final class FakeDesk implements OrderDesk {

    final List<OrderBatch> taken = new ArrayList<>();
    final List<Retry> retries = new ArrayList<>();
    boolean down;
    int round;
    String refusal;
    List<ChildOrder> progress = List.of();

    @Override
    public Standing handOver(OrderBatch batch) {
        if (down) {
            throw new OrderDeskUnavailableException("down", null);
        }
        if (refusal != null) {
            throw new HandOverRefusedException(refusal);
        }
        taken.add(batch);
        return new Standing(
                0,
                batch.pieces().stream()
                        .map(piece -> ChildOrder.awaiting(piece.accountId(), piece.quantityPar()))
                        .toList());
    }

    @Override
    public Standing progress(UUID allocationId, Duration atMost) {
        if (down) {
            throw new OrderDeskUnavailableException("down", null);
        }
        return new Standing(round, progress);
    }

    @Override
    public Standing retry(UUID allocationId, Retry retry) {
        if (down) {
            throw new OrderDeskUnavailableException("down", null);
        }
        retries.add(retry);
        round = retry.round();
        return new Standing(round, progress);
    }
}
