package com.allocationsystem.auth.application.port.in.signin.refusal;

import java.time.Duration;

/** One address has as many sign-ins under way as it may. */
public final class TooManySignInsException extends RuntimeException {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    public TooManySignInsException(int most) {
        super("Your address has %d sign-ins under way, the most it may have at once; try again in %d s."
                .formatted(most, RETRY_AFTER.toSeconds()));
    }

    /** @return how long to wait, whole seconds, at least 1 */
    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
