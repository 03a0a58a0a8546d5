package com.allocationsystem.localstack.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void waitDoublesUpToTheLongest_whenItKeepsDying() {
        assertEquals(Duration.ofMillis(250), backoff.afterRunOf(Duration.ZERO));
        assertEquals(Duration.ofMillis(500), backoff.afterRunOf(Duration.ZERO));
        assertEquals(Duration.ofMillis(1000), backoff.afterRunOf(Duration.ofSeconds(1)));
        for (int i = 0; i < 100; i++) {
            backoff.afterRunOf(Duration.ZERO);
        }
        assertEquals(Backoff.LONGEST, backoff.afterRunOf(Duration.ZERO));
    }

    @Test
    void waitIsShortAgain_whenItHadRunForLong() {
        for (int i = 0; i < 10; i++) {
            backoff.afterRunOf(Duration.ZERO);
        }
        assertEquals(Backoff.FIRST, backoff.afterRunOf(Backoff.FORGIVEN_AFTER));
    }
}
