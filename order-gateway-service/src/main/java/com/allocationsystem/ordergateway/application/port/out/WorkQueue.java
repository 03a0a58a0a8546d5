package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import java.util.Set;

/** The queues that workers claim from: some states, with or without a long-running operation. */
public enum WorkQueue {
    TO_SEND(Set.of(OrderState.PENDING), false, OrderStyle.CHILDREN),
    TO_SEND_AS_BLOCK(Set.of(OrderState.PENDING), false, OrderStyle.BLOCK),
    /** Claimed for sending by a worker whose lease has run out. */
    ABANDONED(Set.of(OrderState.SUBMITTING), false),
    CARRIED(Set.of(OrderState.SUBMITTING), true),
    TO_LOOK_UP(Set.of(OrderState.UNKNOWN), null),
    TO_CHANGE(Set.of(OrderState.MODIFYING, OrderState.CANCELLING), null),
    TO_REFRESH(Set.of(OrderState.SUBMITTED), null);

    private final Set<OrderState> states;
    private final Boolean carried;
    private final OrderStyle style;

    WorkQueue(Set<OrderState> states, Boolean carried) {
        this(states, carried, null);
    }

    WorkQueue(Set<OrderState> states, Boolean carried, OrderStyle style) {
        this.states = states;
        this.carried = carried;
        this.style = style;
    }

    /** @return style of the orders in this queue; null when either */
    public OrderStyle style() {
        return style;
    }

    /** @return states of the orders in this queue */
    public Set<OrderState> states() {
        return states;
    }

    /** @return whether a long-running operation must carry them (true) or must not (false); null when either */
    public Boolean carried() {
        return carried;
    }

    /** @return whether this order belongs here */
    public boolean holds(ChildOrder order) {
        return states.contains(order.state())
                && (style == null || style == order.terms().style())
                && (carried == null || carried == (order.handling().operation() != null));
    }
}
