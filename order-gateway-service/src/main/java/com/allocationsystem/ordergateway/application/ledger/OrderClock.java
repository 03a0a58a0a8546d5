package com.allocationsystem.ordergateway.application.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Now, to the millisecond: what is stored and what is read back are then equal. */
@ApplicationScoped
public class OrderClock {

    private final Clock clock;

    public OrderClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
