package com.allocationsystem.referencedata.adapter.in.timer;

import com.allocationsystem.edge.timer.Beat;
import com.allocationsystem.referencedata.application.port.in.PrepareStartOfDayUseCase;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Looks after the start-of-day exposures at a steady beat: after a new dataset, a new day, a correction. Nothing is lost when
 * a beat fails: a preview makes up for what is missing.
 */
@ApplicationScoped
class StartOfDayTimer {

    /** A dataset that is loaded at start should be there by the first beat. */
    private static final Duration FIRST_BEAT = Duration.ofSeconds(10);

    private final PrepareStartOfDayUseCase startOfDay;
    private final Duration every;
    private Beat beat;

    StartOfDayTimer(PrepareStartOfDayUseCase startOfDay, ReferenceConfig config) {
        this.startOfDay = startOfDay;
        this.every = config.prepareStartOfDayEvery();
    }

    void start(@Observes StartupEvent started) {
        if (!every.isZero()) {
            beat = Beat.start("start-of-day", FIRST_BEAT, every, startOfDay::prepare);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (beat != null) {
            beat.close();
        }
    }
}
