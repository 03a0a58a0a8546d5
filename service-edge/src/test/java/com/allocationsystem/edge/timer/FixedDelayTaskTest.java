package com.allocationsystem.edge.timer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FixedDelayTaskTest {

    @Test
    void laterRunsFollow_whenARunThrows() throws InterruptedException {
        CountDownLatch runs = new CountDownLatch(3);
        try (FixedDelayTask task = FixedDelayTask.start("test", Duration.ZERO, Duration.ofMillis(1), () -> {
            runs.countDown();
            throw new IllegalStateException("on purpose");
        })) {
            assertTrue(runs.await(1, TimeUnit.MINUTES));
        }
    }
}
