package com.allocationsystem.ordergateway.application;

import com.allocationsystem.ordergateway.application.port.in.AcceptBatchUseCase;
import com.allocationsystem.ordergateway.application.port.in.DoWorkUseCase;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Instrument;
import com.allocationsystem.shared.Side;
import com.allocationsystem.testsupport.HandSetClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The use cases wired by hand around a store and an order management system. */
final class Gateway implements AutoCloseable {

    final AcceptBatchUseCase accept;
    final DoWorkUseCase work;
    final ModifyOrderService modify;
    final CancelOrderService cancel;
    final GivenLimits limits = new GivenLimits();
    final List<String> journal = new ArrayList<>();
    private final SendPool pool;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    Gateway(OrderStore store, OrderManagementSystem orderManagement, OrderGatewayConfig config, HandSetClock time) {
        OrderClock clock = new OrderClock(time);
        WorkBell bell = new WorkBell();
        Progress progress = new Progress();
        OrderLedger ledger = new OrderLedger(store, new ListedJournal());
        OutcomeRecorder outcomes = new OutcomeRecorder(ledger, progress, meters, clock);
        pool = new SendPool(config);
        OrderChanges changes = new OrderChanges(store, ledger, bell, progress, config);
        accept = new AcceptBatchService(store, ledger, bell, config, clock);
        modify = new ModifyOrderService(changes, new SizeCheck(limits, clock), clock);
        cancel = new CancelOrderService(changes, clock);
        work = new DoWorkService(
                new SubmitWork(store, orderManagement, new FreeQuota(), outcomes, pool, bell, config, clock),
                new SubmitBlockWork(store, orderManagement, new FreeQuota(), outcomes, config, clock),
                new FollowWork(store, orderManagement, outcomes, config, clock),
                new ResolveWork(store, orderManagement, outcomes, bell, meters, config, clock),
                new ChangeWork(store, orderManagement, limits, outcomes, pool, meters, config, clock),
                new RefreshWork(store, orderManagement, outcomes, config, clock),
                config);
    }

    @Override
    public void close() {
        pool.close(null);
    }

    static AcceptBatchUseCase.Command batch(String allocationId, int children) {
        return new AcceptBatchUseCase.Command(
                allocationId,
                new Instrument("912828ZQ6", null, 1000L, 1000L),
                Side.BUY,
                LocalDate.of(2023, 4, 4),
                null,
                "trader",
                null,
                null,
                IntStream.range(0, children)
                        .mapToObj(i -> new AcceptBatchUseCase.Piece("ACC" + i, 5000 + 1000L * i))
                        .toList());
    }

    private final class ListedJournal implements OrderJournal {

        @Override
        public synchronized void accepted(String allocationId, List<ChildOrder> children) {
            journal.add("accepted " + children.size());
        }

        @Override
        public synchronized void noted(ChildOrder order, String actor, String words) {
            journal.add("noted " + words);
        }

        @Override
        public synchronized void changed(Act act, String reason, ChildOrder before, ChildOrder after) {
            journal.add(act.word() + " " + before.state() + ">" + after.state());
        }
    }
}
