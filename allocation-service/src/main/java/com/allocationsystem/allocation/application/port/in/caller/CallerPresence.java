package com.allocationsystem.allocation.application.port.in.caller;

import java.util.function.BooleanSupplier;

/** Tells long work whether the caller still waits for it. */
@FunctionalInterface
public interface CallerPresence {

    /**
     * Called at the beginning of the work, on the thread that serves the caller.
     *
     * @return to be asked on any thread: true once the caller has closed the connection; never true for work that no caller waits for
     */
    BooleanSupplier gone();
}
