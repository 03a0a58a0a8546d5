package com.allocationsystem.localstack.supervision;

import java.time.Duration;

/**
 * How long to wait before a program that died is started again.
 *
 * <p>The wait doubles from {@link #FIRST} to {@link #LONGEST}; a run that stayed ready for {@link #FORGIVEN_AFTER}
 * clears the record, so that a program killed now and then comes back at once and one that cannot run does not burn the
 * machine.
 */
public final class Backoff {

    public static final Duration FIRST = Duration.ofMillis(250);
    public static final Duration LONGEST = Duration.ofSeconds(10);
    public static final Duration FORGIVEN_AFTER = Duration.ofSeconds(15);

    private int failures;

    /**
     * @param readyFor how long the run that just ended had been ready; zero when it never was
     * @return the wait before the next start
     */
    public Duration afterRunOf(Duration readyFor) {
        if (readyFor.compareTo(FORGIVEN_AFTER) >= 0) {
            failures = 0;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures, 10));
        failures++;
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
