package com.allocationsystem.ordergateway.application.submit;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.application.port.out.CallQuota.QuotaPermits;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.application.send.SendPool;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * Sends allocations that stand in Aladdin as one order. The path is that of single orders, claimed before sending and
 * looked up when in doubt; the children go through it together, and what happens to the order happens to each.
 */
@ApplicationScoped
public class SubmitBlockWork {

    private final OrderStore store;
    private final OrderManagementSystem orderManagement;
    private final CallQuota quota;
    private final OutcomeRecorder outcomes;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public SubmitBlockWork(
            OrderStore store,
            OrderManagementSystem orderManagement,
            CallQuota quota,
            OutcomeRecorder outcomes,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.orderManagement = orderManagement;
        this.quota = quota;
        this.outcomes = outcomes;
        this.config = config;
        this.clock = clock;
    }

    /** @return how long to wait before the next attempt; zero when more may be waiting */
    public Duration doSome() {
        Instant now = clock.now();
        if (store.waiting(WorkQueue.TO_SEND_AS_BLOCK, now, 1) == 0) {
            return config.timer();
        }
        QuotaPermits permits = quota.take(AladdinCall.POST_ONE, 1);
        if (permits.granted() == 0) {
            return permits.pause();
        }
        Instant leaseUntil = now.plus(config.lease());
        List<ChildOrder> children =
                store.claim(WorkQueue.TO_SEND_AS_BLOCK, now, 1, order -> order.claimed(now, leaseUntil));
        if (children.isEmpty()) {
            quota.giveBack(AladdinCall.POST_ONE, 1);
            return config.timer();
        }
        SendPool.follow(children.get(0));
        outcomes.answered(children, Collections.nCopies(children.size(), orderManagement.postBlock(children)));
        return Duration.ZERO;
    }
}
