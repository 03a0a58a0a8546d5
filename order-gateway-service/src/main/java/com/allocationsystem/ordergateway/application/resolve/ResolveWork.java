package com.allocationsystem.ordergateway.application.resolve;

import static java.util.stream.Collectors.groupingBy;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementUnreachableException;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.application.send.SendPool;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Finds out what became of orders whose answer was lost: found in Aladdin by external id, adopted; not found by a
 * look-up that began after the grace time, sent again; Aladdin cannot be asked, waited. Never the other order.
 */
@ApplicationScoped
public class ResolveWork {

    private static final Logger LOG = Logger.getLogger(ResolveWork.class);
    private static final int MOST_ORDERS = 500;

    private final OrderStore store;
    private final OrderManagementSystem orderManagement;
    private final OutcomeRecorder outcomes;
    private final WorkBell bell;
    private final MeterRegistry meters;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public ResolveWork(
            OrderStore store,
            OrderManagementSystem orderManagement,
            OutcomeRecorder outcomes,
            WorkBell bell,
            MeterRegistry meters,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.orderManagement = orderManagement;
        this.outcomes = outcomes;
        this.bell = bell;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
    }

    public boolean doSome() {
        return takeOver() | lookUp();
    }

    /** The worker that claimed these has not come back within its lease: it may have sent them or not. */
    private boolean takeOver() {
        Instant now = clock.now();
        List<ChildOrder> abandoned = store.claim(
                WorkQueue.ABANDONED,
                now,
                MOST_ORDERS,
                order -> order.inDoubt("The worker that sent it stopped before the answer came", now, now));
        if (!abandoned.isEmpty()) {
            LOG.warnf("Took over %d orders whose worker did not come back", abandoned.size());
        }
        return !abandoned.isEmpty();
    }

    private boolean lookUp() {
        Instant started = clock.now();
        List<ChildOrder> doubtful = store.claim(
                WorkQueue.TO_LOOK_UP, started, MOST_ORDERS, order -> order.due(started.plus(config.lease())));
        if (doubtful.isEmpty()) {
            return false;
        }
        SendPool.follow(doubtful.get(0));
        try {
            Map<String, List<SeenOrder>> seen =
                    orderManagement
                            .lookUp(doubtful.stream()
                                    .map(order -> order.terms().nameInAladdin())
                                    .distinct()
                                    .toList())
                            .stream()
                            .filter(order -> order.externalId() != null)
                            .collect(groupingBy(SeenOrder::externalId));
            resolve(doubtful, seen, started);
        } catch (OrderManagementUnreachableException e) {
            LOG.warnf("%d orders in doubt cannot be looked up, waiting: %s", doubtful.size(), e.getMessage());
            meters.counter("oas.orders.lookups", "outcome", "impossible").increment(doubtful.size());
            postpone(doubtful);
        }
        return true;
    }

    private void resolve(List<ChildOrder> doubtful, Map<String, List<SeenOrder>> seen, Instant started) {
        Map<String, Boolean> running = new HashMap<>();
        outcomes.moved(doubtful.stream()
                .map(order -> {
                    List<SeenOrder> found = seen.get(order.terms().nameInAladdin());
                    return found != null ? adopt(order, found) : missing(order, started, running);
                })
                .toList());
        bell.ring(WorkKind.SUBMIT);
    }

    private Move adopt(ChildOrder order, List<SeenOrder> found) {
        if (found.size() > 1) {
            LOG.errorf(
                    "Aladdin holds %d orders for %s: a duplicate",
                    found.size(), order.terms().nameInAladdin());
            meters.counter("oas.orders.duplicates").increment(found.size() - 1);
        }
        AladdinRecord first = found.stream()
                .map(SeenOrder::record)
                .min(Comparator.comparing(AladdinRecord::orderId))
                .orElseThrow();
        meters.counter("oas.orders.lookups", "outcome", "found").increment();
        return OutcomeRecorder.answer(order, order.accepted(first, "Found in Aladdin by its external id", clock.now()));
    }

    private Move missing(ChildOrder order, Instant started, Map<String, Boolean> running) {
        Instant now = clock.now();
        if (order.provenAbsent(started, config.graceTime())) {
            meters.counter("oas.orders.lookups", "outcome", "absent").increment();
            return OutcomeRecorder.answer(order, order.absent(config.mostAttempts(), now));
        }
        if (order.handling().operation() != null) {
            return Move.housekeeping(order, askOperation(order, now, running));
        }
        Instant proof = order.handling().doubtSince().plus(config.graceTime());
        Instant soon = now.plus(config.lookUpInterval());
        return Move.housekeeping(order, order.due(soon.isBefore(proof) ? soon : proof));
    }

    /** While its operation runs an order may still be stored any moment, so the grace time begins when that is over. */
    private ChildOrder askOperation(ChildOrder order, Instant now, Map<String, Boolean> running) {
        boolean abandoned =
                order.handling().sentAt().plus(config.operationAbandon()).isBefore(now);
        boolean over = abandoned
                || !running.computeIfAbsent(
                        order.handling().operation().id(),
                        id -> orderManagement.operation(id) instanceof OperationAnswer.Running);
        Duration next = over ? config.lookUpInterval() : config.pause();
        return order.doubtRenewed(over, now.plus(next), now);
    }

    private void postpone(List<ChildOrder> orders) {
        Instant later = clock.now().plus(config.pause());
        outcomes.moved(orders.stream()
                .map(order -> Move.housekeeping(order, order.due(later)))
                .toList());
    }
}
