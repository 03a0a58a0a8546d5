package com.allocationsystem.allocation.adapter.in.timer;

import com.allocationsystem.allocation.application.port.in.HandOverUseCase;
import com.allocationsystem.allocation.config.HandOverConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks through the outbox at a steady beat, so that whatever failed or was cut off is taken up again. */
@ApplicationScoped
class HandOverTimer {

    private static final Logger LOG = Logger.getLogger(HandOverTimer.class);

    private final HandOverUseCase handOver;
    private final HandOverConfig config;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "hand-over");
        worker.setDaemon(true);
        return worker;
    });

    HandOverTimer(HandOverUseCase handOver, HandOverConfig config) {
        this.handOver = handOver;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long every = config.every().toMillis();
        thread.scheduleWithFixedDelay(this::beat, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdown();
    }

    /** A beat that throws would be the last one. */
    private void beat() {
        try {
            handOver.workOff();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be worked off; the next beat tries again", e);
        }
    }
}
