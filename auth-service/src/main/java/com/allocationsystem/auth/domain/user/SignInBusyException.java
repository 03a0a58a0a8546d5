package com.allocationsystem.auth.domain.user;

import java.time.Duration;

/** As many passwords are being checked as this replica has memory and threads for. */
public final class SignInBusyException extends RuntimeException {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /** Names no number: how many are taken at once is nothing a stranger needs to know. */
    public SignInBusyException() {
        super("Too many passwords are being checked at the moment; try again in %d s."
                .formatted(RETRY_AFTER.toSeconds()));
    }

    /** @return when a caller should try again, whole seconds, at least 1 */
    public Duration retryAfter() {
        return RETRY_AFTER;
    }
}
