package com.allocationsystem.simulator.domain.fault;

import java.util.OptionalInt;

/** Requests allowed in a minute; a minute starts with the first request after the last one ended. */
public final class MinuteQuota {

    private static final long MINUTE_MS = 60_000;

    private final int perMinute;
    private long startMs = Long.MIN_VALUE / 2;
    private int taken;

    /** @param perMinute 0 or more */
    public MinuteQuota(int perMinute) {
        this.perMinute = perMinute;
    }

    /**
     * Counts one request.
     *
     * @return empty while within the quota, else the seconds until the minute is over
     */
    public synchronized OptionalInt take(long nowMs) {
        if (nowMs - startMs >= MINUTE_MS) {
            startMs = nowMs;
            taken = 0;
        }
        if (taken < perMinute) {
            taken++;
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) ((startMs + MINUTE_MS - nowMs + 999) / 1000));
    }
}
