package com.allocationsystem.edge.problem;

import java.time.Duration;

/** Another system that this service needs does not answer; answers 503 with {@code Retry-After}. */
public class DependencyUnavailableException extends RuntimeException {

    private final Duration retryAfter;

    /**
     * @param dependency the other system in a user's words, e.g. "Aladdin"
     * @param retryAfter when a caller should try again, whole seconds
     * @param cause what went wrong, for the log only
     */
    public DependencyUnavailableException(String dependency, Duration retryAfter, Throwable cause) {
        this("%s does not answer; try again in %d s".formatted(dependency, retryAfter.toSeconds()), cause, retryAfter);
    }

    private DependencyUnavailableException(String detail, Throwable cause, Duration retryAfter) {
        super(detail, cause);
        this.retryAfter = retryAfter;
    }

    /**
     * What another service said when it could not answer: it knows better than its caller what is missing.
     *
     * @param detail of its problem document
     * @param retryAfter when a caller should try again, whole seconds
     * @param cause what went wrong, for the log only
     */
    public static DependencyUnavailableException saying(String detail, Duration retryAfter, Throwable cause) {
        return new DependencyUnavailableException(detail, cause, retryAfter);
    }

    /** @return when a caller should try again */
    public Duration retryAfter() {
        return retryAfter;
    }
}
