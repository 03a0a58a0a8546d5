package com.allocationsystem.allocation.application.port.out;

/** The order desk, or the sign-in it needs, does not answer; what is committed stands and is handed over later. */
public final class OrderDeskUnavailableException extends RuntimeException {

    public OrderDeskUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
