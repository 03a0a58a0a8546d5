package com.allocationsystem.gateway.domain;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * One action of a user on a screen, without the user, the data or the time.
 *
 * @param screen where
 * @param action what
 * @param duration how long it took, or nothing; 0 to {@link #LONGEST}
 */
public record Interaction(Screen screen, Action action, Optional<Duration> duration) {

    /** A screen may be left open for a day; longer is a clock that was set. */
    public static final Duration LONGEST = Duration.ofDays(1);

    public Interaction {
        if (duration.isPresent()
                && (duration.get().isNegative() || duration.get().compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("duration is " + duration.get() + "; from 0 to " + LONGEST);
        }
    }

    /** The screens there are; only these become labels of a metric. */
    public enum Screen {
        SIGN_IN,
        WORKBENCH,
        BLOTTER,
        ORDERS,
        ACCOUNTS,
        APPROVALS,
        COMPLIANCE,
        FAIRNESS,
        AUDIT,
        USERS,
        DATA,
        MY_ACCOUNT,
        HELP
    }

    /** The actions that are counted; only these become labels of a metric. */
    public enum Action {
        /** The screen was open, for the duration. */
        VIEW,
        SIGN_IN,
        SIGN_OUT,
        SEARCH,
        PREVIEW,
        COMPARE,
        COMMIT,
        APPROVE,
        RETRY_FAILED,
        MODIFY,
        CANCEL,
        VERIFY,
        REPLAY,
        ADMINISTER,
        IMPORT
    }

    /** @return the name as it is sent and as it stands in the metric: {@code retry-failed} */
    public static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
