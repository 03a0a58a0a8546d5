package com.allocationsystem.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes only when a test says so; may be read by many threads. In UTC. */
public final class HandSetClock extends Clock {

    private volatile Instant now;

    /** @param now what it shows at first */
    public HandSetClock(Instant now) {
        this.now = now;
    }

    /** Lets so much time pass; negative turns it back. */
    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    /** Shows this time from now on. */
    public void set(Instant time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
