package com.allocationsystem.edge.timer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BeatTest {

    @Test
    void goesOn_whateverABeatThrows() throws InterruptedException {
        CountDownLatch beats = new CountDownLatch(3);
        try (Beat beat = Beat.start("test", Duration.ZERO, Duration.ofMillis(1), () -> {
            beats.countDown();
            throw new IllegalStateException("on purpose");
        })) {
            assertTrue(beats.await(1, TimeUnit.MINUTES));
        }
    }
}
