package com.allocationsystem.auth.adapter.out.password;

import com.allocationsystem.auth.domain.user.SignInBusyException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds the memory of all hashes together. A permit is held from before the memory of a hash is allocated until the hash
 * is done, so that requests which wait hold none.
 */
final class HashingPermits {

    private static final int BYTES_PER_KIB = 1024;

    /** Hashes may take a quarter of the heap; the rest is for everything else. */
    private static final int SHARE_OF_HEAP = 4;

    private final Semaphore permits;
    private final Duration longestWait;

    HashingPermits(int atOnce, Duration longestWait) {
        this.permits = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /**
     * @param heapBytes the largest heap of this process
     * @param processors of this process; more hashes at once than these would not be faster
     * @return how many hashes may be computed at once, at least 1
     */
    static int atOnce(long heapBytes, int processors, Cost cost) {
        long fitting = heapBytes / SHARE_OF_HEAP / ((long) cost.memoryKib() * BYTES_PER_KIB);
        return (int) Math.max(1, Math.min(Math.max(2, processors), fitting));
    }

    /**
     * Does the work once a permit is free; who came first goes first.
     *
     * @throws SignInBusyException when none came free in time
     */
    <T> T whenFree(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private void take() {
        try {
            if (!permits.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SignInBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SignInBusyException();
        }
    }
}
