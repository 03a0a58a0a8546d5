package com.allocationsystem.allocation.application.port.out;

/** The order gateway, or the sign-in it needs, does not answer; what is committed stands and is handed over later. */
public final class OrderGatewayUnavailableException extends RuntimeException {

    public OrderGatewayUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
