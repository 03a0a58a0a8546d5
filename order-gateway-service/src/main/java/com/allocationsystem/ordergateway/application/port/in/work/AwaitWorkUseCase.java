package com.allocationsystem.ordergateway.application.port.in.work;

import java.time.Duration;

/** Lets a worker sleep until there is reason to look. */
public interface AwaitWorkUseCase {

    /**
     * Returns when work of this kind was stored by this replica, or after {@code atMost}: no signal tells of other
     * replicas' work, delays and leases.
     *
     * @throws InterruptedException when the worker is told to stop
     */
    void await(WorkKind kind, Duration atMost) throws InterruptedException;
}
