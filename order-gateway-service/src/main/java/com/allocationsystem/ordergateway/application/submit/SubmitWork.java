package com.allocationsystem.ordergateway.application.submit;

import static java.util.stream.Collectors.partitioningBy;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.AladdinCall;
import com.allocationsystem.ordergateway.application.port.out.CallQuota;
import com.allocationsystem.ordergateway.application.port.out.CallQuota.QuotaPermits;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.application.send.SendPool;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig.Operations;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.NotTaken;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.RefusedTogether;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sends what is PENDING: a few by themselves, more together, of whichever allocations have their turn.
 *
 * <p>A worker takes a permit of Aladdin's quota before it claims anything, so that no worker holds orders that it may not
 * send. The claim (SUBMITTING, with a lease) is committed before anything is sent. An order is sent only while its lease
 * still covers the longest possible request: the worker that takes the order over after the lease can then count the grace time
 * from that moment.
 */
@ApplicationScoped
public class SubmitWork {

    private final OrderStore store;
    private final OrderManagementSystem orderManagement;
    private final CallQuota quota;
    private final OutcomeRecorder outcomes;
    private final SendPool pool;
    private final WorkBell bell;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public SubmitWork(
            OrderStore store,
            OrderManagementSystem orderManagement,
            CallQuota quota,
            OutcomeRecorder outcomes,
            SendPool pool,
            WorkBell bell,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.orderManagement = orderManagement;
        this.quota = quota;
        this.outcomes = outcomes;
        this.pool = pool;
        this.bell = bell;
        this.config = config;
        this.clock = clock;
    }

    /** @return how long to wait before the next attempt; zero when more may be waiting */
    public Duration doSome() {
        int waiting = store.waiting(WorkQueue.TO_SEND, clock.now(), config.batchSize());
        if (waiting == 0) {
            return config.timer();
        }
        boolean together = config.operations() == Operations.BATCH && waiting > config.singlePostMost();
        return together ? sendTogether() : sendSingly(waiting);
    }

    private Duration sendTogether() {
        QuotaPermits permits = quota.take(AladdinCall.POST_MANY, 1);
        if (permits.granted() == 0) {
            return permits.pause();
        }
        Instant leaseUntil = clock.now().plus(config.lease());
        List<ChildOrder> claimed = claim(config.batchSize(), leaseUntil);
        if (claimed.isEmpty()) {
            quota.giveBack(AladdinCall.POST_MANY, 1);
            return config.timer();
        }
        together(claimed, leaseUntil);
        bell.ring(WorkKind.FOLLOW);
        return Duration.ZERO;
    }

    private Duration sendSingly(int waiting) {
        QuotaPermits permits = quota.take(AladdinCall.POST_ONE, waiting);
        if (permits.granted() == 0) {
            return permits.pause();
        }
        Instant leaseUntil = clock.now().plus(config.lease());
        List<ChildOrder> claimed = claim(permits.granted(), leaseUntil);
        quota.giveBack(AladdinCall.POST_ONE, permits.granted() - claimed.size());
        pool.forEach(claimed, order -> outcomes.answered(order, alone(order, leaseUntil)));
        return claimed.isEmpty() ? config.timer() : Duration.ZERO;
    }

    private List<ChildOrder> claim(int most, Instant leaseUntil) {
        Instant now = clock.now();
        return store.claim(WorkQueue.TO_SEND, now, most, order -> order.claimed(now, leaseUntil));
    }

    /** Each part is recorded as soon as it is answered. */
    private void together(List<ChildOrder> orders, Instant leaseUntil) {
        SendPool.follow(orders.get(0));
        List<SubmissionAnswer> answers = inTime(leaseUntil)
                ? orderManagement.postTogether(orders)
                : orders.stream().map(order -> tooLate()).toList();
        Map<Boolean, List<Integer>> sunk = IntStream.range(0, orders.size())
                .boxed()
                .collect(partitioningBy(i -> orders.size() > 1 && answers.get(i) instanceof RefusedTogether));
        outcomes.answered(
                sunk.get(false).stream().map(orders::get).toList(),
                sunk.get(false).stream().map(answers::get).toList());
        inHalves(sunk.get(true).stream().map(orders::get).toList(), leaseUntil);
    }

    private void inHalves(List<ChildOrder> orders, Instant leaseUntil) {
        int half = (orders.size() + 1) / 2;
        if (half > 0) {
            halfOf(orders.subList(0, half), leaseUntil);
        }
        if (half < orders.size()) {
            halfOf(orders.subList(half, orders.size()), leaseUntil);
        }
    }

    /** One bad order must not fail the good ones it was sent with: halves are sent until it stands alone. */
    private void halfOf(List<ChildOrder> orders, Instant leaseUntil) {
        QuotaPermits permits = quota.take(AladdinCall.POST_MANY, 1);
        if (permits.granted() == 0) {
            NotTaken later = new NotTaken("Waits to be sent apart from an order that Aladdin refuses", permits.pause());
            outcomes.answered(orders, Collections.nCopies(orders.size(), later));
        } else {
            together(orders, leaseUntil);
        }
    }

    private SubmissionAnswer alone(ChildOrder order, Instant leaseUntil) {
        return inTime(leaseUntil) ? orderManagement.post(order) : tooLate();
    }

    private boolean inTime(Instant leaseUntil) {
        // A what-if run comes first: a request, and the time its operation may take.
        int requests = config.whatIf() ? 3 : 1;
        return clock.now().plus(config.requestTimeout().multipliedBy(requests)).isBefore(leaseUntil);
    }

    private static SubmissionAnswer tooLate() {
        return new NotTaken("Its turn did not come while the claim lasted", Duration.ZERO);
    }
}
