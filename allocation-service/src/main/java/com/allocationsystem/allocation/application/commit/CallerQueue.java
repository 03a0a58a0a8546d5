package com.allocationsystem.allocation.application.commit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Callers of this instance who want the same of one allocation go one after the other: a hundred commits of one preview
 * cost little more than one. Only saves work; what must not happen twice is guarded by the database.
 */
@ApplicationScoped
class CallerQueue {

    private final ConcurrentHashMap<UUID, Turn> turns = new ConcurrentHashMap<>();

    /** @param callers who hold it or wait for it; guarded by the map */
    private static final class Turn extends ReentrantLock {

        private int callers;
    }

    /**
     * Runs the work when it is this caller's turn.
     *
     * @param atMost longest wait for the turn
     * @return whether the turn came; if not, the work was not begun
     */
    boolean take(UUID allocationId, Duration atMost, Runnable work) {
        Turn turn = turns.compute(allocationId, (id, found) -> {
            Turn mine = found == null ? new Turn() : found;
            mine.callers++;
            return mine;
        });
        try {
            return run(turn, atMost, work);
        } finally {
            turns.computeIfPresent(allocationId, (id, found) -> --found.callers == 0 ? null : found);
        }
    }

    private static boolean run(Turn turn, Duration atMost, Runnable work) {
        if (!waited(turn, atMost)) {
            return false;
        }
        try {
            work.run();
        } finally {
            turn.unlock();
        }
        return true;
    }

    private static boolean waited(Turn turn, Duration atMost) {
        try {
            return turn.tryLock(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
