package com.allocationsystem.ordergateway.application.follow;

import static java.util.stream.Collectors.groupingBy;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.application.send.SendPool;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer.Done;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer.Lost;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer.Result;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer.InDoubt;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Asks Aladdin how its long-running operations went. The operation's id is stored with each order, so any replica can
 * ask, and a crash in between costs nothing.
 */
@ApplicationScoped
public class FollowWork {

    private static final int MOST_ORDERS = 1000;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final OrderStore store;
    private final OrderManagementSystem orderManagement;
    private final OutcomeRecorder outcomes;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public FollowWork(
            OrderStore store,
            OrderManagementSystem orderManagement,
            OutcomeRecorder outcomes,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.orderManagement = orderManagement;
        this.outcomes = outcomes;
        this.config = config;
        this.clock = clock;
    }

    public boolean doSome() {
        Instant now = clock.now();
        List<ChildOrder> claimed =
                store.claim(WorkQueue.CARRIED, now, MOST_ORDERS, order -> order.due(now.plus(config.lease())));
        Map<String, List<ChildOrder>> byOperation = claimed.stream()
                .collect(groupingBy(order -> order.handling().operation().id()));
        byOperation.forEach(this::follow);
        return !claimed.isEmpty();
    }

    private void follow(String operationId, List<ChildOrder> orders) {
        SendPool.follow(orders.get(0));
        OperationAnswer answer = orderManagement.operation(operationId);
        if (answer instanceof Done done) {
            outcomes.answered(
                    orders,
                    orders.stream()
                            .map(order -> resultOf(order, done.results()))
                            .toList());
        } else if (answer instanceof Lost lost) {
            outcomes.answered(
                    orders, orders.stream().map(order -> doubt(lost.reason())).toList());
        } else {
            outcomes.moved(orders.stream().map(this::stillRunning).toList());
        }
    }

    /** Results come in the order sent, but where one names its order the name is believed. */
    private SubmissionAnswer resultOf(ChildOrder order, List<Result> results) {
        String externalId = order.terms().externalId();
        for (Result result : results) {
            if (externalId.equals(result.externalId())) {
                return result.answer();
            }
        }
        int position = order.handling().operation().position();
        if (position < results.size() && results.get(position).externalId() == null) {
            return results.get(position).answer();
        }
        return doubt("Aladdin's operation ended without a result for this order");
    }

    private Move stillRunning(ChildOrder order) {
        Instant now = clock.now();
        Duration age = Duration.between(order.handling().sentAt(), now);
        ChildOrder after = age.compareTo(config.operationPatience()) > 0
                ? order.inDoubt("Aladdin's operation has not ended after %d s".formatted(age.toSeconds()), now, now)
                : order.due(now.plus(pause(age)));
        return OutcomeRecorder.answer(order, after);
    }

    /** The longer it runs, the less often it is asked: a long one must not use up the quota of all. */
    private Duration pause(Duration age) {
        Duration half = age.dividedBy(2);
        Duration pause = half.compareTo(config.operationPoll()) < 0 ? config.operationPoll() : half;
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private SubmissionAnswer doubt(String reason) {
        return new InDoubt(reason, config.lookUpInterval());
    }
}
