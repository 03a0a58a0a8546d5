package com.allocationsystem.ordergateway.application.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Lets a request wait until what it waits for shows in the store, whichever replica does the work. */
@ApplicationScoped
public class Progress {

    /** How soon another replica's work is noticed; this replica's is noticed at once. */
    private static final Duration OTHERS = Duration.ofMillis(250);

    private final Signal signal = new Signal();

    public void pulse() {
        signal.pulse();
    }

    /**
     * @param look reads the store
     * @param enough whether what was read is what is waited for
     * @param atMost longest wait
     * @return what was read last
     */
    public <T> T await(Supplier<T> look, Predicate<T> enough, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = signal.seen();
            T found = look.get();
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (enough.test(found) || left.isNegative() || left.isZero()) {
                return found;
            }
            try {
                signal.awaitAfter(seen, left.compareTo(OTHERS) < 0 ? left : OTHERS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            }
        }
    }
}
