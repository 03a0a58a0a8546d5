package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import java.time.Instant;
import java.util.Set;

/** The queues that workers claim from: some states, with or without a long-running operation. */
public enum WorkQueue {
    TO_SEND(Set.of(OrderState.PENDING), false, OrderStyle.CHILDREN, false),
    TO_SEND_AS_BLOCK(Set.of(OrderState.PENDING), false, OrderStyle.BLOCK, false),
    /** Not sent before their checks were too old. */
    LAPSED(Set.of(OrderState.PENDING), false, null, true),
    /** Claimed for sending by a worker whose lease has run out. */
    ABANDONED(Set.of(OrderState.SUBMITTING), false),
    CARRIED(Set.of(OrderState.SUBMITTING), true),
    TO_LOOK_UP(Set.of(OrderState.UNKNOWN), null),
    TO_CHANGE(Set.of(OrderState.MODIFYING, OrderState.CANCELLING), null),
    TO_REFRESH(Set.of(OrderState.SUBMITTED), null);

    private final Set<OrderState> states;
    private final Boolean carried;
    private final OrderStyle style;
    private final Boolean late;

    WorkQueue(Set<OrderState> states, Boolean carried) {
        this(states, carried, null, null);
    }

    WorkQueue(Set<OrderState> states, Boolean carried, OrderStyle style, Boolean late) {
        this.states = states;
        this.carried = carried;
        this.style = style;
        this.late = late;
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

    /** @return whether the time before which they are to be sent has passed (true) or not (false); null when either */
    public Boolean late() {
        return late;
    }

    /** @return whether this order belongs here at {@code now} */
    public boolean holds(ChildOrder order, Instant now) {
        return states.contains(order.state())
                && (style == null || style == order.terms().style())
                && (late == null || late != now.isBefore(order.handling().sendBefore()))
                && (carried == null || carried == (order.handling().operation() != null));
    }
}
