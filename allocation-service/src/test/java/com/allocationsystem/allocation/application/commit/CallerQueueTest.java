package com.allocationsystem.allocation.application.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallerQueueTest {

    private static final UUID ALLOCATION = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CallerQueue queue = new CallerQueue();
    private final ExecutorService callers = Executors.newFixedThreadPool(16);

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    void callersOfOneAllocationNeverWorkTogether_andAllGetTheirTurn() throws Exception {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Callable<Boolean> caller = () -> queue.take(ALLOCATION, LONG, () -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            Thread.yield();
            atWork.decrementAndGet();
            done.incrementAndGet();
        });
        for (Future<Boolean> one : callers.invokeAll(Collections.nCopies(500, caller))) {
            assertTrue(one.get());
        }
        assertEquals(List.of(1, 500), List.of(most.get(), done.get()));
    }

    @Test
    void anotherAllocationNeedNotWait() throws Exception {
        Held held = hold();
        assertTrue(queue.take(ANOTHER, Duration.ZERO, () -> {}));
        held.letGo();
    }

    @Test
    void turnThatDoesNotComeInTimeIsToldAndNothingIsBegun() throws Exception {
        Held held = hold();
        AtomicInteger begun = new AtomicInteger();
        assertFalse(queue.take(ALLOCATION, Duration.ofMillis(5), begun::incrementAndGet));
        assertEquals(0, begun.get());

        held.letGo();
        assertTrue(queue.take(ALLOCATION, LONG, begun::incrementAndGet));
        assertEquals(1, begun.get());
    }

    @Test
    void workThatFailsGivesItsTurnOn() {
        assertThrows(
                IllegalStateException.class,
                () -> queue.take(ALLOCATION, LONG, () -> {
                    throw new IllegalStateException("broken");
                }));
        assertTrue(queue.take(ALLOCATION, Duration.ZERO, () -> {}));
    }

    private record Held(CountDownLatch release, Future<?> holder) {

        void letGo() throws Exception {
            release.countDown();
            holder.get();
        }
    }

    /** @return when another thread has the turn */
    private Held hold() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<?> holder = callers.submit(() -> queue.take(ALLOCATION, LONG, () -> {
            inside.countDown();
            await(release);
        }));
        inside.await();
        return new Held(release, holder);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
