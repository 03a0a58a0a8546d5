package com.allocationsystem.aladdin.quota;

/**
 * A quota per minute as a pace (GCRA, the "leaky bucket as a meter" of ATM networks): a tenth of it may be called at
 * once, the rest is spread evenly. No minute, wherever it begins, holds more calls than the quota: of calls {@code
 * intervalMicros} apart after {@code burst} at once, less than {@code burst + minute / interval} fit into it.
 *
 * @param intervalMicros from one call to the next, microseconds
 * @param burst calls that may be made at once after a rest, 1 or more
 */
public record Pace(long intervalMicros, int burst) {

    /** A second more than a minute: a call delayed on its way must not fall into the next minute of Aladdin's. */
    private static final long MINUTE_MICROS = 61_000_000;

    private static final int BURST_PART = 10;

    /**
     * @param quotaPerMinute 1 or more
     * @return the pace of a quota shared by all replicas
     */
    public static Pace of(int quotaPerMinute) {
        int burst = Math.max(1, quotaPerMinute / BURST_PART);
        return new Pace(MINUTE_MICROS / (quotaPerMinute - burst + 1), burst);
    }

    /** @return the pace of one of so many replicas, each of which keeps to its share */
    public static Pace share(int quotaPerMinute, int replicas) {
        return of(Math.max(1, quotaPerMinute / replicas));
    }

    /** @return what one of so many replicas may call by itself: its share, and nothing at once */
    public static Pace alone(int quotaPerMinute, int replicas) {
        return new Pace(MINUTE_MICROS * replicas / quotaPerMinute, 1);
    }
}
