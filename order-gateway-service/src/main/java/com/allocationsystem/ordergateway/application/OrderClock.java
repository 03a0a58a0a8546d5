package com.allocationsystem.ordergateway.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Now, to the millisecond: what is stored and what is read back are then equal. */
@ApplicationScoped
class OrderClock {

    private final Clock clock;

    OrderClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
