package com.allocationsystem.ordergateway.application.port.in.read;

/** Nothing here has that id. */
public final class OrderNotFoundException extends RuntimeException {

    private OrderNotFoundException(String message) {
        super(message);
    }

    /** @param id ours or Aladdin's */
    public static OrderNotFoundException order(String id) {
        return new OrderNotFoundException("No order has the id %s; give order_id or aladdin_order_id".formatted(id));
    }

    /** @param allocationId as the caller gave it */
    public static OrderNotFoundException batch(String allocationId) {
        return new OrderNotFoundException("No allocation %s was handed over here".formatted(allocationId));
    }
}
