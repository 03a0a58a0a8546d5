package com.allocationsystem.auth.adapter.in.start;

import com.allocationsystem.auth.application.port.in.token.ReplaceKeySecretUseCase;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.edge.timer.FixedDelayTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * While a previous key secret is configured, carries over at the start and each minute what is encrypted with it: a replica that still
 * runs with it may write until it ends.
 */
@ApplicationScoped
class KeySecretTimer {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final ReplaceKeySecretUseCase replace;
    private final AuthConfig config;
    private FixedDelayTask task;

    KeySecretTimer(ReplaceKeySecretUseCase replace, AuthConfig config) {
        this.replace = replace;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.previousKeyEncryptionSecret().isPresent()) {
            task = FixedDelayTask.start("key-secret", Duration.ZERO, EVERY, replace::carryOver);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (task != null) {
            task.close();
        }
    }
}
