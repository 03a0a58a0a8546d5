package com.allocationsystem.auth.adapter.out.redis;

import com.allocationsystem.auth.application.port.out.LoginThrottle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class LocalLoginThrottleTest extends LoginThrottleContract {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    @Override
    LoginThrottle throttle(Duration window) {
        return new LocalLoginThrottle(MOST, window, new HandSetClock());
    }

    @Override
    void pass(Duration time) {
        now = now.plus(time);
    }

    private final class HandSetClock extends Clock {
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
}
