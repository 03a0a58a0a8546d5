package com.allocationsystem.edge.correlation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** One id for everything that one user action sets off: echoed to the caller, in every log line, passed downstream. */
public final class CorrelationId {

    /** Name of the HTTP header, in and out. */
    public static final String HEADER = "X-Correlation-ID";

    static final String LOG_KEY = "correlationId";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private CorrelationId() {}

    /** @return the id of the work at hand, or null outside any */
    public static String current() {
        return (String) MDC.get(LOG_KEY);
    }

    /** Makes {@code id} the id of the work at hand, for work that no request started (an outbox, a timer). */
    public static void set(String id) {
        MDC.put(LOG_KEY, id);
    }

    /**
     * @param offered what the caller sent, or null
     * @return the caller's id when it is 1 to 64 harmless characters, else a new one
     */
    public static String acceptOrCreate(String offered) {
        return offered != null && ACCEPTABLE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
