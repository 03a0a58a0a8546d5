package com.allocationsystem.allocation.application;

import com.allocationsystem.allocation.application.port.out.HandOverRefusedException;
import com.allocationsystem.allocation.application.port.out.OrderBatch;
import com.allocationsystem.allocation.application.port.out.OrderDesk;
import com.allocationsystem.allocation.application.port.out.OrderDeskUnavailableException;
import com.allocationsystem.allocation.domain.commit.ChildOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An order desk that takes batches and answers as it is told. */
final class FakeDesk implements OrderDesk {

    final List<OrderBatch> taken = new ArrayList<>();
    boolean down;
    String refusal;
    List<ChildOrder> progress = List.of();

    @Override
    public List<ChildOrder> handOver(OrderBatch batch) {
        if (down) {
            throw new OrderDeskUnavailableException("down", null);
        }
        if (refusal != null) {
            throw new HandOverRefusedException(refusal);
        }
        taken.add(batch);
        return batch.pieces().stream()
                .map(piece -> ChildOrder.awaiting(piece.accountId(), piece.quantityPar()))
                .toList();
    }

    @Override
    public List<ChildOrder> progress(UUID allocationId, Duration atMost) {
        if (down) {
            throw new OrderDeskUnavailableException("down", null);
        }
        return progress;
    }
}
