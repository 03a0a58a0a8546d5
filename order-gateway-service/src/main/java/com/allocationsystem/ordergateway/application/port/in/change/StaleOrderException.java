package com.allocationsystem.ordergateway.application.port.in.change;

import java.util.UUID;

/** The order has changed since the caller read it. */
public final class StaleOrderException extends RuntimeException {

    /** @param version the version the order has now */
    public StaleOrderException(UUID orderId, long version) {
        super("Order %s has changed and is now version %d; read it again and decide anew".formatted(orderId, version));
    }
}
