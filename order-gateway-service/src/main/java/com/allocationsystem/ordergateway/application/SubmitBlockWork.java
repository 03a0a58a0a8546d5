package com.allocationsystem.ordergateway.application;

import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.application.port.out.CallQuota.Turns;
import com.allocationsystem.ordergateway.application.port.out.OrderDesk;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
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
class SubmitBlockWork {

    private final OrderStore store;
    private final OrderDesk desk;
    private final CallQuota quota;
    private final Settling settling;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    SubmitBlockWork(
            OrderStore store,
            OrderDesk desk,
            CallQuota quota,
            Settling settling,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.desk = desk;
        this.quota = quota;
        this.settling = settling;
        this.config = config;
        this.clock = clock;
    }

    /** @return how long to wait before the next attempt; zero when more may be waiting */
    Duration doSome() {
        Instant now = clock.now();
        if (store.waiting(WorkQueue.TO_SEND_AS_BLOCK, now, 1) == 0) {
            return config.timer();
        }
        Turns turns = quota.take(AladdinCall.POST_ONE, 1);
        if (turns.granted() == 0) {
            return turns.pause();
        }
        Instant leaseUntil = now.plus(config.lease());
        List<ChildOrder> children =
                store.claim(WorkQueue.TO_SEND_AS_BLOCK, now, 1, order -> order.claimed(now, leaseUntil));
        if (children.isEmpty()) {
            quota.giveBack(AladdinCall.POST_ONE, 1);
            return config.timer();
        }
        SendPool.follow(children.get(0));
        settling.answered(children, Collections.nCopies(children.size(), desk.postBlock(children)));
        return Duration.ZERO;
    }
}
