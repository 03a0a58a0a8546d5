package com.allocationsystem.allocation.application.port.in.preview;

import java.time.Duration;

/** Other splits have taken every processor for longer than one may take, or wait for one; this one was not begun. */
public final class SolvesBusyException extends RuntimeException {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Duration retryAfter;

    public SolvesBusyException() {
        this(RETRY_AFTER);
    }

    /** @param retryAfter when a caller should try again, whole seconds */
    public SolvesBusyException(Duration retryAfter) {
        super("Other splits are using every processor; try again in %d s".formatted(retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    /** @return when a caller should try again */
    public Duration retryAfter() {
        return retryAfter;
    }
}
