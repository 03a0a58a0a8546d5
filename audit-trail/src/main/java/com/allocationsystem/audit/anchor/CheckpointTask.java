package com.allocationsystem.audit.anchor;

import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.NoteSigner;
import com.allocationsystem.audit.config.AuditConfig;
import com.allocationsystem.edge.timer.FixedDelayTask;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Has a checkpoint made each hour ({@code oas.audit.checkpoint.every}), the first soon after the start; one that fails is
 * tried again each minute. The metric {@code oas.audit.checkpoint.age} tells how old the last one is.
 */
@ApplicationScoped
class CheckpointTask {

    private static final Logger LOG = Logger.getLogger(CheckpointTask.class);
    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final AuditConfig config;
    private final AuditBook book;
    private final Clock clock;
    private final MeterRegistry meters;

    private FixedDelayTask task;
    private volatile Instant last;

    CheckpointTask(AuditConfig config, AuditBook book, Clock clock, MeterRegistry meters) {
        this.config = config;
        this.book = book;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started) {
        AuditConfig.Checkpoints wanted = config.checkpoint();
        List<CheckpointSink> sinks = new ArrayList<>();
        wanted.folder().ifPresent(folder -> sinks.add(new FolderSink(folder)));
        wanted.url().ifPresent(url -> sinks.add(new HttpSink(url, wanted.token())));
        if (wanted.key().isEmpty() != sinks.isEmpty()) {
            throw new IllegalStateException(
                    "Checkpoints need both a key (oas.audit.checkpoint.key) and a place for them"
                            + " (oas.audit.checkpoint.folder or .url); only one is set");
        }
        if (sinks.isEmpty()) {
            LOG.warnf(
                    "Chain '%s' has no checkpoints outside its database: set oas.audit.checkpoint.key and .folder or .url",
                    config.chain());
            return;
        }
        NoteSigner signer = NoteSigner.parse(wanted.key().get());
        Checkpointer checkpointer = new Checkpointer(book, signer, sinks, clock, config.chain());
        last = clock.instant();
        Gauge.builder("oas.audit.checkpoint.age", this, CheckpointTask::ageSeconds)
                .baseUnit("seconds")
                .description("time since the chain's last checkpoint was kept outside")
                .register(meters);
        Instant[] due = {Instant.MIN};
        task = FixedDelayTask.start("audit checkpoints", FIRST, PAUSE, () -> {
            if (!clock.instant().isBefore(due[0]) && made(checkpointer)) {
                due[0] = last.plus(wanted.every());
            }
        });
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (task != null) {
            task.close();
        }
    }

    private boolean made(Checkpointer checkpointer) {
        try {
            Checkpoint made = checkpointer.run();
            last = made.time();
            LOG.infof("Checkpoint of chain '%s': %d rows", config.chain(), made.size());
            return true;
        } catch (BrokenChainException e) {
            LOG.errorf("Chain '%s' is not signed: %s. Compare it with its checkpoints", config.chain(), e.getMessage());
        } catch (IOException e) {
            LOG.warnf("The checkpoint of chain '%s' was not kept (%s); tried again soon", config.chain(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private double ageSeconds() {
        return Duration.between(last, clock.instant()).toSeconds();
    }
}
