package com.allocationsystem.ordergateway.application.retry;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger;
import com.allocationsystem.ordergateway.application.port.in.read.BatchView;
import com.allocationsystem.ordergateway.application.port.in.read.OrderNotFoundException;
import com.allocationsystem.ordergateway.application.port.in.retry.RetryBatchUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.signal.Progress;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Puts failed children back among those to be looked up; the workers do the rest. */
@ApplicationScoped
class RetryBatchService implements RetryBatchUseCase {

    private final OrderStore store;
    private final OrderLedger ledger;
    private final Progress progress;
    private final WorkBell bell;
    private final OrderClock clock;

    RetryBatchService(OrderStore store, OrderLedger ledger, Progress progress, WorkBell bell, OrderClock clock) {
        this.store = store;
        this.ledger = ledger;
        this.progress = progress;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public BatchView retry(Command command) {
        String id = command.allocationId();
        if (store.batch(id).isEmpty()) {
            throw OrderNotFoundException.batch(id);
        }
        Instant now = clock.now();
        if (ledger.openRound(
                id,
                command.round(),
                child -> child.retryAsked(command.requestedBy(), command.sendBefore(), now),
                command.reason())) {
            progress.pulse();
            bell.ring(WorkKind.RESOLVE);
        }
        return new BatchView(store.batch(id).orElseThrow().round(), store.children(id));
    }
}
