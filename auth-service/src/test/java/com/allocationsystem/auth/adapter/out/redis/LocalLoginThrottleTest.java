package com.allocationsystem.auth.adapter.out.redis;

import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
import java.time.Instant;

class LocalLoginThrottleTest extends LoginThrottleContract {

    private final HandSetClock clock = new HandSetClock(Instant.parse("2026-11-22T12:00:00Z"));

    @Override
    LoginThrottle throttle(Duration window) {
        return new LocalLoginThrottle(window, clock);
    }

    @Override
    void pass(Duration time) {
        clock.advance(time);
    }
}
