package com.allocationsystem.auth.application.port.in.signin.refusal;

import java.time.Duration;

/** Too many failed attempts to sign in under one name from one address. */
public final class TooManyAttemptsException extends RuntimeException {

    private final Duration retryAfter;

    public TooManyAttemptsException(Duration retryAfter) {
        super("Too many failed attempts; try again in %d s.".formatted(retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    /** @return how long to wait, whole seconds, at least 1 */
    public Duration retryAfter() {
        return retryAfter;
    }
}
