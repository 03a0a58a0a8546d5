package com.allocationsystem.ordergateway.application.read;

import com.allocationsystem.ordergateway.application.port.in.read.BatchView;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.read.WatchBatchUseCase;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.signal.Progress;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Reads an allocation's children, waiting for the slowest if asked to. */
@ApplicationScoped
class WatchBatchService implements WatchBatchUseCase {

    private final OrderStore store;
    private final Progress progress;

    WatchBatchService(OrderStore store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    @Override
    public BatchView watch(String allocationId, Duration wait) {
        int round = store.batch(allocationId)
                .orElseThrow(() -> OrderNotFoundException.batch(allocationId))
                .round();
        return new BatchView(
                round, progress.await(() -> store.children(allocationId), WatchBatchService::noneUnderWay, wait));
    }

    private static boolean noneUnderWay(List<ChildOrder> children) {
        return children.stream().noneMatch(child -> child.state().underWay());
    }
}
