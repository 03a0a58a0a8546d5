package com.allocationsystem.ordergateway.application.read;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Map;

/** {@code oas_orders_children{state}}: how many child orders are in each state, counted at most every few seconds. */
@ApplicationScoped
class OrderGauges {

    private static final long FRESH_NANOS = 5_000_000_000L;

    private final OrderStore store;
    private Map<OrderState, Long> counts = Map.of();
    private Long countedAtNanos;

    OrderGauges(OrderStore store) {
        this.store = store;
    }

    void register(@Observes Startup started, MeterRegistry meters) {
        for (OrderState state : OrderState.values()) {
            Gauge.builder("oas.orders.children", this, gauges -> gauges.count(state))
                    .description("Child orders by state")
                    .tag("state", state.name())
                    .register(meters);
        }
    }

    private synchronized double count(OrderState state) {
        if (countedAtNanos == null || System.nanoTime() - countedAtNanos > FRESH_NANOS) {
            counts = store.counts();
            countedAtNanos = System.nanoTime();
        }
        return counts.getOrDefault(state, 0L);
    }
}
