package com.allocationsystem.edge.timer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs a task at a fixed delay on a thread of its own; a failure is logged and does not stop later runs. */
public final class FixedDelayTask implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FixedDelayTask.class);

    private final ScheduledExecutorService thread;
    private final String what;

    private FixedDelayTask(String what) {
        this.what = what;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread worker = new Thread(task, what);
            worker.setDaemon(true);
            return worker;
        });
    }

    /**
     * @param what name of the thread, and in the log
     * @param first time until the first run
     * @param pause time from the end of a run to the next, above 0
     * @param work done at each run
     */
    public static FixedDelayTask start(String what, Duration first, Duration pause, Runnable work) {
        FixedDelayTask task = new FixedDelayTask(what);
        task.thread.scheduleWithFixedDelay(
                () -> task.run(work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return task;
    }

    /** A run that throws would be the last one. */
    private void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Task %s failed; the next run tries again", what);
        }
    }

    /** Begins no more runs; one that is under way ends by itself. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
