package com.allocationsystem.allocation.application.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.allocation.application.port.in.caller.CallerGoneException;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SolvesTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Solves solves = new Solves(Duration.ofMinutes(1), 1, () -> () -> false, meters);

    @AfterEach
    void stop() {
        solves.stop();
    }

    @Test
    void resultAndRefusalComeThrough() {
        IllegalArgumentException refused = new IllegalArgumentException("no");

        assertEquals("plan", solves.run(() -> "plan"));
        assertSame(
                refused,
                assertThrows(
                        IllegalArgumentException.class,
                        () -> solves.run(() -> {
                            throw refused;
                        })));
    }

    @Test
    void splitThatTakesTooLongIsInterrupted() throws InterruptedException {
        solves = new Solves(Duration.ofMillis(50), 1, () -> () -> false, meters);
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThrows(SolveBudgetExceededException.class, () -> solves.run(() -> untilInterrupted(interrupted)));

        interrupted.await();
        assertEquals(1, ended("budget"));
    }

    @Test
    void splitWhoseCallerHasGoneIsInterrupted() throws InterruptedException {
        AtomicBoolean isGone = new AtomicBoolean();
        solves = new Solves(Duration.ofMinutes(1), 1, () -> isGone::get, meters);
        CountDownLatch interrupted = new CountDownLatch(1);

        assertThrows(
                CallerGoneException.class,
                () -> solves.run(() -> {
                    isGone.set(true);
                    return untilInterrupted(interrupted);
                }));

        interrupted.await();
        assertEquals(1, ended("caller-gone"));
    }

    @Test
    void splitThatFindsNoProcessorInTimeIsNotBegun() throws InterruptedException {
        solves = new Solves(Duration.ofMillis(50), 1, () -> () -> false, meters);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        AtomicBoolean begun = new AtomicBoolean();
        Thread other = new Thread(() -> assertThrows(
                SolveBudgetExceededException.class,
                () -> solves.run(() -> {
                    taken.countDown();
                    awaitUninterruptibly(free);
                    return null;
                })));
        other.start();
        taken.await();

        assertThrows(
                SolvesBusyException.class,
                () -> solves.run(() -> {
                    begun.set(true);
                    return null;
                }));

        free.countDown();
        other.join();
        solves.stop();
        assertFalse(begun.get());
    }

    private double ended(String because) {
        return meters.counter("oas.solves.ended", "begun", "true", "because", because)
                .count();
    }

    private static String untilInterrupted(CountDownLatch interrupted) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return null;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // Goes on, as work would that does not look whether it was interrupted.
            }
        }
    }
}
