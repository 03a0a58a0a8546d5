package com.allocationsystem.allocation.application.solve;

import com.allocationsystem.allocation.application.port.in.preview.HeapTooSmallException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.config.PreviewConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in as many previews at once as the processors finish soon and the heap holds. A preview that finds no place within
 * a second is sent away with a time to come back, so that under too much load those that are let in stay quick.
 */
@ApplicationScoped
public class Admission {

    /** Most of a preview's time is spent waiting for other services. */
    private static final int PREVIEWS_A_PROCESSOR = 8;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** An estimate, on the safe side, of what one account of a preview holds: snapshot, inputs, plan with findings, answer. */
    private static final int KILOBYTES_AN_ACCOUNT = 12;

    /** The rest of the heap is for everything else. */
    private static final double SHARE_OF_HEAP = 0.7;

    private final int heapKilobytes;
    private final Semaphore places;
    private final Semaphore kilobytes;
    private final MeterRegistry meters;
    private final Duration longestWait;
    private final Duration budget;

    @Inject
    Admission(PreviewConfig config, MeterRegistry meters) {
        this(
                PREVIEWS_A_PROCESSOR * Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory(),
                LONGEST_WAIT,
                config.budget(),
                meters);
    }

    /**
     * @param places previews at once
     * @param heapBytes of this process
     * @param longestWait for a place
     * @param budget for room in the heap, which large previews hold long
     */
    Admission(int places, long heapBytes, Duration longestWait, Duration budget, MeterRegistry meters) {
        this.heapKilobytes = (int) Math.min(Integer.MAX_VALUE, (long) (SHARE_OF_HEAP * heapBytes) >> 10);
        this.places = new Semaphore(places, true);
        this.kilobytes = new Semaphore(heapKilobytes, true);
        this.longestWait = longestWait;
        this.budget = budget;
        this.meters = meters;
    }

    /**
     * @return the place of one preview, to be closed when it is answered
     * @throws SolvesBusyException when none becomes free soon
     */
    public Place enter() {
        take(places, 1, longestWait);
        return new Place();
    }

    private void take(Semaphore semaphore, int permits, Duration longest) {
        try {
            if (semaphore.tryAcquire(permits, longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        meters.counter("oas.previews.shed").increment();
        throw new SolvesBusyException(longestWait);
    }

    /** One preview that was let in. */
    public final class Place implements AutoCloseable {

        private int held;

        /**
         * Reserves heap for a preview once its size is known.
         *
         * @param accounts of the split
         * @param methods splits of them
         * @throws HeapTooSmallException when the whole heap does not hold it
         * @throws SolvesBusyException when others hold the room for too long
         */
        public void reserve(int accounts, int methods) {
            long wanted = (long) accounts * methods * KILOBYTES_AN_ACCOUNT;
            if (wanted > heapKilobytes) {
                throw new HeapTooSmallException(
                        accounts,
                        (long) Math.ceil(wanted / SHARE_OF_HEAP) >> 10,
                        Runtime.getRuntime().maxMemory() >> 20);
            }
            take(kilobytes, (int) wanted, budget);
            held += (int) wanted;
        }

        @Override
        public void close() {
            kilobytes.release(held);
            places.release();
        }
    }
}
