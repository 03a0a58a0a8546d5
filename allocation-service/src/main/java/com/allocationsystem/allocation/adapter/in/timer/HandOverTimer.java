package com.allocationsystem.allocation.adapter.in.timer;

import com.allocationsystem.allocation.application.port.in.commit.HandOverUseCase;
import com.allocationsystem.allocation.config.HandOverConfig;
import com.allocationsystem.edge.timer.FixedDelayTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks through the outbox at a fixed delay, so that what failed or was cut off is taken up again. */
@ApplicationScoped
class HandOverTimer {

    private final HandOverUseCase handOver;
    private final HandOverConfig config;
    private FixedDelayTask task;

    HandOverTimer(HandOverUseCase handOver, HandOverConfig config) {
        this.handOver = handOver;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        task = FixedDelayTask.start("hand-over", config.every(), config.every(), handOver::workOff);
    }

    void stop(@Observes ShutdownEvent stopping) {
        task.close();
    }
}
