package com.allocationsystem.edge.revocation;

import com.allocationsystem.edge.timer.FixedDelayTask;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The revoked tokens as this replica knows them, read again every two seconds. While the list cannot be read the last one
 * counts: access tokens are short-lived, and a service that refused every token would turn an outage of one service into
 * an outage of all.
 */
@Singleton
class RevocationList {

    private static final Logger LOG = Logger.getLogger(RevocationList.class);

    private final RevocationSource source;
    private final Clock clock;
    private final boolean enabled;
    private final Duration every;
    private final Instant startedAt;
    private volatile Revocations known = Revocations.NONE;
    private volatile Instant readAt;
    private volatile boolean failing;
    private FixedDelayTask task;

    RevocationList(
            RevocationSource source,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "oas.revocations.enabled") boolean enabled,
            @ConfigProperty(name = "oas.revocations.every") Duration every) {
        this.source = source;
        this.clock = clock;
        this.enabled = enabled;
        this.every = every;
        this.startedAt = clock.instant();
        if (enabled) {
            Gauge.builder("oas.revocations.age", this, list -> list.age().toSeconds())
                    .baseUnit("seconds")
                    .description("Time since the list of revoked tokens was read")
                    .register(metrics);
        }
    }

    /** The first reading comes before the service listens: a restart must not let a revoked token in. */
    void start(@Observes StartupEvent event) {
        if (enabled) {
            refresh();
            task = FixedDelayTask.start("reader of revoked tokens", every, every, this::refresh);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (task != null) {
            task.close();
        }
    }

    /** Reads the list now; a failure leaves the last one. */
    void refresh() {
        try {
            known = source.read();
            readAt = clock.instant();
            if (failing) {
                failing = false;
                LOG.info("The list of revoked tokens is read again");
            }
        } catch (RuntimeException e) {
            if (!failing) {
                failing = true;
                LOG.warnf(e, "The list of revoked tokens cannot be read; the last one counts until it can");
            }
        }
    }

    Revocations known() {
        return known;
    }

    boolean enabled() {
        return enabled;
    }

    /** @return whether the list was read at least once */
    boolean wasRead() {
        return readAt != null;
    }

    /** @return how old the list is; if it was never read, how long this replica runs */
    Duration age() {
        Instant since = readAt == null ? startedAt : readAt;
        return Duration.between(since, clock.instant());
    }
}
