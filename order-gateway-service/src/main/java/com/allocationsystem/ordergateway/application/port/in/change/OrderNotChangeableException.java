package com.allocationsystem.ordergateway.application.port.in.change;

import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.OrderState;
import com.allocationsystem.ordergateway.domain.terms.OrderStyle;
import java.util.Map;
import java.util.UUID;

/** The order's state does not allow what was asked; nothing was changed. */
public final class OrderNotChangeableException extends RuntimeException {

    private static final Map<OrderState, String> WHY = Map.of(
            OrderState.PENDING, "waits to be sent to Aladdin; cancel it, or wait until it is SUBMITTED",
            OrderState.SUBMITTING, "is on its way to Aladdin; try again in a moment",
            OrderState.UNKNOWN, "was sent but Aladdin's answer was lost; wait until it has been looked up",
            OrderState.FAILED, "was refused by Aladdin, which has no such order; there is nothing to change",
            OrderState.MODIFYING, "has a modification under way; wait for its outcome",
            OrderState.CANCELLING, "is being canceled; wait for the outcome",
            OrderState.CANCELLED, "is canceled already");

    private final UUID orderId;
    private final OrderState state;

    /** @param order as it stands */
    public OrderNotChangeableException(ChildOrder order) {
        super("Order %s %s".formatted(order.id(), why(order)));
        this.orderId = order.id();
        this.state = order.state();
    }

    private static String why(ChildOrder order) {
        if (order.terms().style() == OrderStyle.BLOCK) {
            return "is part of a block, one order for all accounts of its allocation; change the block in Aladdin";
        }
        return order.isFilled()
                ? "is filled; nothing is left to cancel"
                : WHY.getOrDefault(order.state(), "is " + order.state());
    }

    /** @return ours */
    public UUID orderId() {
        return orderId;
    }

    /** @return the state that does not allow it */
    public OrderState state() {
        return state;
    }
}
