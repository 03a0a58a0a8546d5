package com.allocationsystem.ordergateway.application.refresh;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementUnreachableException;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.application.send.SendPool;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/** Keeps Aladdin's own status (Active, Booked, Rejected ...) of orders that stand there up to date. */
@ApplicationScoped
public class RefreshWork {

    private static final Logger LOG = Logger.getLogger(RefreshWork.class);
    private static final int MOST_ORDERS = 4000;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final OrderStore store;
    private final OrderManagementSystem orderManagement;
    private final OutcomeRecorder outcomes;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public RefreshWork(
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
                store.claim(WorkQueue.TO_REFRESH, now, MOST_ORDERS, order -> order.due(nextLook(order, now)));
        claimed.stream().collect(groupingBy(order -> order.terms().orderDate())).forEach(this::refresh);
        return claimed.size() == MOST_ORDERS;
    }

    /** Asks by allocation: one call shows all its children, however many. */
    private void refresh(LocalDate orderDate, List<ChildOrder> orders) {
        SendPool.follow(orders.get(0));
        Set<String> allocations =
                orders.stream().map(order -> order.terms().allocationId()).collect(toSet());
        try {
            Map<String, SeenOrder> seen = orderManagement.readBaskets(allocations, orderDate).stream()
                    .filter(order -> order.record().status() != null)
                    .collect(toMap(order -> order.record().orderId(), order -> order, (one, same) -> one));
            outcomes.moved(orders.stream()
                    .filter(order -> seen.containsKey(order.aladdin().orderId()))
                    .map(order -> move(order, seen.get(order.aladdin().orderId())))
                    .filter(move -> !move.after().equals(move.before()))
                    .toList());
        } catch (OrderManagementUnreachableException e) {
            LOG.infof("Aladdin's status of %d orders was not read this time: %s", orders.size(), e.getMessage());
        }
    }

    /** Fills are facts of the market: each change of them is a row of the audit chain. */
    private Move move(ChildOrder order, SeenOrder seen) {
        ChildOrder after = order.observed(seen.recordOf(order), order.handling().dueAt(), clock.now());
        return after.fills().equals(order.fills())
                ? Move.housekeeping(order, after)
                : new Move(order, after, Act.FILL_SEEN, null);
    }

    /**
     * What has not changed for long is asked for less often: after twice, four times ... the interval. Looks fall on
     * whole multiples of the pause, so that children of one allocation are due together and read by one call.
     */
    private Instant nextLook(ChildOrder order, Instant now) {
        Duration quiet = Duration.between(order.stamp().at(), now).dividedBy(4);
        Duration pause = config.refreshInterval();
        while (pause.compareTo(quiet) < 0 && pause.compareTo(LONGEST_PAUSE) < 0) {
            pause = pause.multipliedBy(2);
        }
        return Instant.ofEpochMilli((now.toEpochMilli() / pause.toMillis() + 1) * pause.toMillis());
    }
}
