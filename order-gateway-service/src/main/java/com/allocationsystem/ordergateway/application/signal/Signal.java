package com.allocationsystem.ordergateway.application.signal;

import java.time.Duration;

/** Wakes the threads of this process that wait; a pulse that no thread awaits is kept for the next that does. */
final class Signal {

    private long pulses;

    synchronized void pulse() {
        pulses++;
        notifyAll();
    }

    /** @return how many pulses there have been; read it before looking, then wait for more than that */
    synchronized long seen() {
        return pulses;
    }

    /** Returns at the first pulse after {@code seen}, or after {@code atMost}, whichever comes first. */
    synchronized void awaitAfter(long seen, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (pulses == seen) {
            long leftMs = (deadline - System.nanoTime()) / 1_000_000;
            if (leftMs <= 0) {
                return;
            }
            wait(leftMs);
        }
    }
}
