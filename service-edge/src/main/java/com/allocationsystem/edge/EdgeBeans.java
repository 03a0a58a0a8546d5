package com.allocationsystem.edge;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the standard library lacks as a bean. */
class EdgeBeans {

    /** @return the clock of expiry and audit times; the business date comes from the data, never from here */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
