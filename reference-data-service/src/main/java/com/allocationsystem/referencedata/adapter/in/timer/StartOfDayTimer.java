package com.allocationsystem.referencedata.adapter.in.timer;

import com.allocationsystem.edge.timer.FixedDelayTask;
import com.allocationsystem.referencedata.application.port.in.snapshot.PrepareStartOfDayUseCase;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Looks after the start-of-day exposures at a fixed delay: after a new dataset, a new day, a correction. Nothing is lost when
 * a run fails: a preview makes up for what is missing.
 */
@ApplicationScoped
class StartOfDayTimer {

    /** A dataset that is loaded at start should be there by the first run. */
    private static final Duration FIRST_DELAY = Duration.ofSeconds(10);

    private final PrepareStartOfDayUseCase startOfDay;
    private final Duration every;
    private FixedDelayTask task;

    StartOfDayTimer(PrepareStartOfDayUseCase startOfDay, ReferenceConfig config) {
        this.startOfDay = startOfDay;
        this.every = config.prepareStartOfDayEvery();
    }

    void start(@Observes StartupEvent started) {
        if (!every.isZero()) {
            task = FixedDelayTask.start("start-of-day", FIRST_DELAY, every, startOfDay::prepare);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (task != null) {
            task.close();
        }
    }
}
