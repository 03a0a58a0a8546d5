package com.allocationsystem.referencedata.adapter.in.timer;

import com.allocationsystem.referencedata.application.port.in.PrepareStartOfDayUseCase;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks after the start-of-day exposures at a steady beat: after a new dataset, a new day, a correction. */
@ApplicationScoped
class StartOfDayTimer {

    private static final Logger LOG = Logger.getLogger(StartOfDayTimer.class);

    /** A dataset that is loaded at start should be there by the first beat. */
    private static final Duration FIRST_BEAT = Duration.ofSeconds(10);

    private final PrepareStartOfDayUseCase startOfDay;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "start-of-day");
        worker.setDaemon(true);
        return worker;
    });

    StartOfDayTimer(PrepareStartOfDayUseCase startOfDay, ReferenceConfig config) {
        this.startOfDay = startOfDay;
        this.every = config.prepareStartOfDayEvery();
    }

    void start(@Observes StartupEvent started) {
        if (!every.isZero()) {
            thread.scheduleWithFixedDelay(this::beat, FIRST_BEAT.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdown();
    }

    /** A beat that throws would be the last one. Nothing is lost: a preview makes up for what is missing. */
    private void beat() {
        try {
            startOfDay.prepare();
        } catch (RuntimeException e) {
            LOG.warn("Start-of-day exposures could not be prepared; the next beat or preview tries again", e);
        }
    }
}
