package com.allocationsystem.ordergateway.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.allocationsystem.ordergateway.application.port.in.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.OrderDesk;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends what is PENDING.
 *
 * <p>The claim (SUBMITTING, with a lease) is committed before anything is sent. An order is sent only while its lease
 * still covers the longest possible request: whoever takes the order over after the lease can then count the grace time
 * from that moment.
 */
@ApplicationScoped
class SubmitWork {

    private final OrderStore store;
    private final OrderDesk desk;
    private final Settling settling;
    private final SendPool pool;
    private final WorkBell bell;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    SubmitWork(
            OrderStore store,
            OrderDesk desk,
            Settling settling,
            SendPool pool,
            WorkBell bell,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.desk = desk;
        this.settling = settling;
        this.pool = pool;
        this.bell = bell;
        this.config = config;
        this.clock = clock;
    }

    boolean doSome() {
        Instant now = clock.now();
        Instant leaseUntil = now.plus(config.lease());
        List<ChildOrder> claimed =
                store.claim(WorkQueue.TO_SEND, now, config.batchSize(), order -> order.claimed(now, leaseUntil));
        Map<String, List<ChildOrder>> byAllocation = claimed.stream()
                .collect(groupingBy(order -> order.terms().allocationId(), LinkedHashMap::new, toList()));
        byAllocation.values().forEach(orders -> send(orders, leaseUntil));
        return !claimed.isEmpty();
    }

    private void send(List<ChildOrder> orders, Instant leaseUntil) {
        if (orders.size() > config.singlePostMost()) {
            SendPool.follow(orders.get(0));
            settling.answered(orders, together(orders, leaseUntil));
            bell.ring(WorkKind.FOLLOW);
        } else {
            pool.forEach(orders, order -> settling.answered(order, alone(order, leaseUntil)));
        }
    }

    private List<SubmissionAnswer> together(List<ChildOrder> orders, Instant leaseUntil) {
        return inTime(leaseUntil)
                ? desk.postTogether(orders)
                : orders.stream().map(order -> tooLate()).toList();
    }

    private SubmissionAnswer alone(ChildOrder order, Instant leaseUntil) {
        return inTime(leaseUntil) ? desk.post(order) : tooLate();
    }

    private boolean inTime(Instant leaseUntil) {
        return clock.now().plus(config.requestTimeout()).isBefore(leaseUntil);
    }

    private static SubmissionAnswer tooLate() {
        return new NotTaken("Its turn did not come while the claim lasted", Duration.ZERO);
    }
}
