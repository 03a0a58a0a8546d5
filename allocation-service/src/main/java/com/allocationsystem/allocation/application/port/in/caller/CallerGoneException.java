package com.allocationsystem.allocation.application.port.in.caller;

/** The caller closed the connection before the split had ended; the split was ended, and no one reads an answer. */
public final class CallerGoneException extends RuntimeException {

    public CallerGoneException() {
        super("The caller closed the connection; the split was ended");
    }
}
