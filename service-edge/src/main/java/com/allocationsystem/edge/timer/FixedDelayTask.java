package com.allocationsystem.edge.timer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One thing done again and again on a thread of its own; what fails is logged, and the next beat comes all the same. */
public final class Beat implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Beat.class);

    private final ScheduledExecutorService thread;
    private final String what;

    private Beat(String what) {
        this.what = what;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread worker = new Thread(task, what);
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * @param what name of the thread, and in the log
     * @param first time until the first beat
     * @param pause time from the end of a beat to the next, above 0
     * @param work done at each beat
     */
    public static Beat start(String what, Duration first, Duration pause, Runnable work) {
        Beat beat = new Beat(what);
        beat.thread.scheduleWithFixedDelay(
                () -> beat.run(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return beat;
    }

    /** A beat that throws would be the last one. */
    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "The %s failed; its next beat tries again", what);
        }
    }

    /** Begins no more beats; one that is under way ends by itself. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
