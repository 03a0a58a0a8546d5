package com.allocationsystem.ordergateway.application;

import static java.util.stream.Collectors.toMap;

import com.allocationsystem.ordergateway.application.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.port.out.DeskUnreachableException;
import com.allocationsystem.ordergateway.application.port.out.OrderDesk;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Keeps Aladdin's own status (Active, Booked, Rejected ...) of orders that stand there up to date, many per call. */
@ApplicationScoped
class RefreshWork {

    private static final Logger LOG = Logger.getLogger(RefreshWork.class);
    private static final int MOST_ORDERS = 1000;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final OrderStore store;
    private final OrderDesk desk;
    private final Settling settling;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    RefreshWork(OrderStore store, OrderDesk desk, Settling settling, OrderGatewayConfig config, OrderClock clock) {
        this.store = store;
        this.desk = desk;
        this.settling = settling;
        this.config = config;
        this.clock = clock;
    }

    boolean doSome() {
        Instant now = clock.now();
        List<ChildOrder> claimed =
                store.claim(WorkQueue.TO_REFRESH, now, MOST_ORDERS, order -> order.due(nextLook(order, now)));
        if (claimed.isEmpty()) {
            return false;
        }
        SendPool.follow(claimed.get(0));
        try {
            Map<String, AladdinRecord> seen =
                    desk
                            .read(claimed.stream()
                                    .map(order -> order.aladdin().orderId())
                                    .toList())
                            .stream()
                            .map(SeenOrder::record)
                            .collect(toMap(AladdinRecord::orderId, record -> record, (one, same) -> one));
            settling.moved(claimed.stream()
                    .filter(order -> news(order, seen))
                    .map(order -> Move.housekeeping(
                            order,
                            order.observed(
                                    seen.get(order.aladdin().orderId()),
                                    order.handling().dueAt(),
                                    clock.now())))
                    .toList());
        } catch (DeskUnreachableException e) {
            LOG.infof("Aladdin's status of %d orders was not read this time: %s", claimed.size(), e.getMessage());
        }
        return claimed.size() == MOST_ORDERS;
    }

    private static boolean news(ChildOrder order, Map<String, AladdinRecord> seen) {
        AladdinRecord record = seen.get(order.aladdin().orderId());
        return record != null && record.status() != null && !record.equals(order.aladdin());
    }

    /** What has not changed for long is asked for less often. */
    private Instant nextLook(ChildOrder order, Instant now) {
        Duration quiet = Duration.between(order.stamp().at(), now).dividedBy(4);
        Duration pause = quiet.compareTo(config.refreshInterval()) < 0 ? config.refreshInterval() : quiet;
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
