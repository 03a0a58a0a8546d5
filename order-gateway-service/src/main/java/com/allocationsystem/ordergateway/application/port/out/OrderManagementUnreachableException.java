package com.allocationsystem.ordergateway.application.port.out;

/** Aladdin could not be asked; nothing follows from that about any order. */
public final class OrderManagementUnreachableException extends RuntimeException {

    /**
     * @param reason in plain words
     * @param cause for the log
     */
    public OrderManagementUnreachableException(String reason, Throwable cause) {
        super("Aladdin cannot be asked: " + reason, cause);
    }
}
