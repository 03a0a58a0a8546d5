package com.allocationsystem.simulator.adapter.in.rest.call;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Requests that are carried out after they were answered. A reset forgets those still waiting. */
@ApplicationScoped
public class LateWork {

    private static final Logger LOG = Logger.getLogger(LateWork.class);

    private final Vertx vertx;
    private final Set<Long> timers = ConcurrentHashMap.newKeySet();

    LateWork(Vertx vertx) {
        this.vertx = vertx;
    }

    public void schedule(long delayMs, Runnable work) {
        timers.add(vertx.setTimer(delayMs, timer -> {
            if (timers.remove(timer)) {
                run(work);
            }
        }));
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (ApiException e) {
            LOG.infof("A request accepted late was refused: %s", e.getMessage());
        }
    }

    public void forget() {
        timers.forEach(vertx::cancelTimer);
        timers.clear();
    }
}
