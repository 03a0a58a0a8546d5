package com.allocationsystem.gateway.domain;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of requests for each client, refilled steadily: {@code burst} at once, {@code requestsPerSecond} for ever.
 *
 * <p>Kept in memory, so each replica of the gateway counts for itself. It guards the services against one runaway program, it
 * is no quota: after {@code mostClients} the client longest unseen is forgotten, and starts again with a full bucket.
 */
public final class ClientLimit {

    private static final double NANOS_PER_SECOND = 1e9;

    private final double requestsPerSecond;
    private final double burst;
    private final Map<String, Bucket> buckets;

    /**
     * @param requestsPerSecond refill of each bucket, above 0
     * @param burst size of each bucket in requests, at least 1
     * @param mostClients how many clients are remembered
     */
    public ClientLimit(double requestsPerSecond, double burst, int mostClients) {
        this.requestsPerSecond = requestsPerSecond;
        this.burst = burst;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > mostClients;
            }
        };
    }

    /**
     * Takes one request out of the client's bucket.
     *
     * @param client the address that is counted
     * @param nowNanos a clock that never goes back, in nanoseconds
     * @return whether the request may pass, and what is left of the bucket
     */
    public synchronized Turn take(String client, long nowNanos) {
        Bucket last = buckets.get(client);
        double tokens = last == null
                ? burst
                : Math.min(burst, last.tokens + (nowNanos - last.atNanos) / NANOS_PER_SECOND * requestsPerSecond);
        boolean passes = tokens >= 1;
        double left = passes ? tokens - 1 : tokens;
        buckets.put(client, new Bucket(left, nowNanos));
        return new Turn(passes ? Duration.ZERO : refill(1 - tokens), (long) left, refill(burst - left));
    }

    /** @return how long an empty bucket takes to be full */
    public Duration window() {
        return refill(burst);
    }

    private Duration refill(double tokens) {
        return Duration.ofNanos((long) Math.ceil(tokens / requestsPerSecond * NANOS_PER_SECOND));
    }

    /**
     * One request's turn.
     *
     * @param pause zero when the request may pass, else how long until one may
     * @param remaining requests that may still pass at once, 0 or more
     * @param untilFull how long until the bucket is full again
     */
    public record Turn(Duration pause, long remaining, Duration untilFull) {}

    private record Bucket(double tokens, long atNanos) {}
}
