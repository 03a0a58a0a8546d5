package com.allocationsystem.ordergateway.application.submit;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.ledger.OrderLedger.Move;
import com.allocationsystem.ordergateway.application.ledger.OutcomeRecorder;
import com.allocationsystem.ordergateway.application.port.out.OrderJournal.Act;
import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.application.port.out.WorkQueue;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Fails what is still PENDING when its checks are too old: cash, holdings, prices and rules may have moved since. Only what
 * Aladdin is known not to have is PENDING; an order in doubt is looked up first and comes here only when it is proven absent.
 */
@ApplicationScoped
public class LapseWork {

    private static final Logger LOG = Logger.getLogger(LapseWork.class);
    private static final int MOST_ORDERS = 500;

    private final OrderStore store;
    private final OutcomeRecorder outcomes;
    private final MeterRegistry meters;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public LapseWork(
            OrderStore store,
            OutcomeRecorder outcomes,
            MeterRegistry meters,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
    }

    /** @return how long to wait before the next look; zero when more may be waiting */
    public Duration doSome() {
        Instant now = clock.now();
        List<ChildOrder> late =
                store.claim(WorkQueue.LAPSED, now, MOST_ORDERS, order -> order.due(now.plus(config.lease())));
        if (late.isEmpty()) {
            return config.timer();
        }
        LOG.warnf("%d orders were not sent in time and fail", late.size());
        outcomes.moved(late.stream().map(order -> lapsed(order, now)).toList());
        meters.counter("oas.orders.submissions", "outcome", "lapsed").increment(late.size());
        return Duration.ZERO;
    }

    private static Move lapsed(ChildOrder before, Instant now) {
        ChildOrder after = before.lapsed(now);
        return new Move(before, after, Act.LAPSED, after.handling().message());
    }
}
