package com.allocationsystem.ordergateway.adapter.in.work;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.port.in.work.AwaitWorkUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.DoWorkUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The threads that do the work, a few per kind; every replica has its own and they meet only in the database.
 *
 * <p>At shutdown they finish what they hold and claim nothing more. What a killed replica held is taken over by another
 * one after its lease.
 */
@ApplicationScoped
class OrderWorkers {

    private static final Logger LOG = Logger.getLogger(OrderWorkers.class);

    private final DoWorkUseCase work;
    private final AwaitWorkUseCase bell;
    private final OrderGatewayConfig config;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    OrderWorkers(DoWorkUseCase work, AwaitWorkUseCase bell, OrderGatewayConfig config) {
        this.work = work;
        this.bell = bell;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (!config.workersEnabled()) {
            LOG.info("This replica accepts orders but sends none: oas.orders.workers-enabled is false");
            return;
        }
        for (int i = 0; i < config.submitWorkers(); i++) {
            start(WorkKind.SUBMIT, i);
        }
        start(WorkKind.CHANGE, 0);
        start(WorkKind.BLOCK_CHANGE, 0);
        start(WorkKind.REFRESH, 0);
        start(WorkKind.RESOLVE, 0);
        start(WorkKind.FOLLOW, 0);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        long deadline = System.nanoTime() + config.requestTimeout().toNanos();
        for (Thread thread : threads) {
            long leftMs = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
            thread.join(leftMs);
            if (thread.isAlive()) {
                LOG.warnf("%s has not ended in time; another replica will look up what it holds", thread.getName());
            }
        }
    }

    private void start(WorkKind kind, int number) {
        String name = "orders-%s-%d".formatted(kind.name().toLowerCase(Locale.ROOT), number);
        Thread thread = new Thread(() -> run(kind), name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void run(WorkKind kind) {
        int failures = 0;
        while (!stopping) {
            CorrelationId.set(UUID.randomUUID().toString());
            try {
                Duration pause = work.doSome(kind);
                failures = 0;
                if (!pause.isZero()) {
                    bell.await(kind, pause);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // A database that is down fails every worker every second: the whole story once is enough.
                LOG.errorf(failures++ == 0 ? e : null, "Work of kind %s failed, trying again in a moment: %s", kind, e);
                rest(kind);
            }
        }
    }

    private void rest(WorkKind kind) {
        try {
            bell.await(kind, config.timer());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
