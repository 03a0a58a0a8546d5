package com.allocationsystem.allocation.adapter.in.rest.commit;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Prefer: wait=N} (RFC 7240): how long a caller would wait for an answer, whole seconds. */
public final class PreferredWait {

    private static final long DEFAULT_SECONDS = 10;
    private static final long LONGEST_SECONDS = 30;
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,9})(?![\\d.])");

    private PreferredWait() {}

    /**
     * @param prefer the header, null when there is none
     * @return 0 to 30 s; 10 s when the header says nothing readable, as a preference may be ignored
     */
    public static Duration of(String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        long seconds = wait.find() ? Long.parseLong(wait.group(1)) : DEFAULT_SECONDS;
        return Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS));
    }
}
