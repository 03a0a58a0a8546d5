package com.allocationsystem.allocation.application.solve;

import com.allocationsystem.allocation.application.port.in.caller.CallerGoneException;
import com.allocationsystem.allocation.application.port.in.caller.CallerPresence;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.config.PreviewConfig;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs splits and their independent checks: as many splits at once as there are processors, each for a limited time.
 *
 * <p>A split whose time is over, or whose caller has gone, is interrupted, which ends the search; its result is dropped and never
 * answered, so that a plan does not depend on how busy the machine was.
 */
@ApplicationScoped
public class Solves {

    /** How long a split may go on without a caller. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final Duration budget;
    private final CallerPresence caller;
    private final MeterRegistry meters;
    private final ExecutorService threads;

    @Inject
    Solves(PreviewConfig config, CallerPresence caller, MeterRegistry meters) {
        this(config.budget(), Runtime.getRuntime().availableProcessors(), caller, meters);
    }

    Solves(Duration budget, int atOnce, CallerPresence caller, MeterRegistry meters) {
        this.budget = budget;
        this.caller = caller;
        this.meters = meters;
        this.threads = Executors.newFixedThreadPool(atOnce, Solves::thread);
    }

    /**
     * @param work makes a plan and has it verified
     * @throws SolveBudgetExceededException when it takes too long
     * @throws SolvesBusyException when it could not be begun in time
     * @throws CallerGoneException when the caller has closed the connection
     */
    public <T> T run(Supplier<T> work) {
        AtomicBoolean begun = new AtomicBoolean();
        BooleanSupplier gone = caller.gone();
        Future<T> running = threads.submit(() -> {
            begun.set(true);
            return work.get();
        });
        try {
            return await(running, gone);
        } catch (TimeoutException e) {
            end(running, begun.get(), "budget");
            throw begun.get() ? new SolveBudgetExceededException(budget) : new SolvesBusyException();
        } catch (CallerGoneException e) {
            end(running, begun.get(), "caller-gone");
            throw e;
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new SolvesBusyException();
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        }
    }

    private <T> T await(Future<T> running, BooleanSupplier gone)
            throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + budget.toNanos();
        while (true) {
            long left = end - System.nanoTime();
            try {
                return running.get(Math.min(left, LOOK_EVERY.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (gone.getAsBoolean()) {
                    throw new CallerGoneException();
                }
                if (left <= LOOK_EVERY.toNanos()) {
                    throw e;
                }
            }
        }
    }

    private void end(Future<?> running, boolean begun, String because) {
        running.cancel(true);
        meters.counter("oas.solves.ended", "begun", Boolean.toString(begun), "because", because)
                .increment();
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object ended) {
        stop();
    }

    void stop() {
        threads.shutdownNow();
    }

    /** The engine and the checker throw no checked exception. */
    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "solve");
        thread.setDaemon(true);
        thread.setContextClassLoader(Solves.class.getClassLoader());
        return thread;
    }
}
