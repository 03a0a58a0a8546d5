package com.allocationsystem.ordergateway.application.signal;

import com.allocationsystem.ordergateway.application.port.in.work.AwaitWorkUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Rings for the workers of this replica once work is committed, so that a new batch waits for no timer. */
@ApplicationScoped
public class WorkBell implements AwaitWorkUseCase {

    private final Map<WorkKind, Signal> signals = new EnumMap<>(WorkKind.class);
    private final Map<WorkKind, AtomicLong> answered = new EnumMap<>(WorkKind.class);

    public WorkBell() {
        for (WorkKind kind : WorkKind.values()) {
            signals.put(kind, new Signal());
            answered.put(kind, new AtomicLong());
        }
    }

    /** Call after the transaction that stored the work, never inside it. */
    public void ring(WorkKind kind) {
        signals.get(kind).pulse();
    }

    @Override
    public void await(WorkKind kind, Duration atMost) throws InterruptedException {
        Signal signal = signals.get(kind);
        signal.awaitAfter(answered.get(kind).get(), atMost);
        answered.get(kind).set(signal.seen());
    }
}
