package com.allocationsystem.ordergateway.domain.order;

/** An order was to move where its state does not allow it; nothing was changed. */
public final class IllegalOrderMoveException extends RuntimeException {

    private final OrderState from;
    private final OrderState to;

    IllegalOrderMoveException(String externalId, OrderState from, OrderState to) {
        super("Order %s is %s and cannot become %s".formatted(externalId, from, to));
        this.from = from;
        this.to = to;
    }

    /** @return the state the order has */
    public OrderState from() {
        return from;
    }

    /** @return the state that was asked for */
    public OrderState to() {
        return to;
    }
}
