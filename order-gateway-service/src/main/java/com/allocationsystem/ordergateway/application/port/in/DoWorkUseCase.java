package com.allocationsystem.ordergateway.application.port.in;

/** One step of the work that waits in the store; called again and again by the workers of every replica. */
public interface DoWorkUseCase {

    /** @return whether something was there to do, so that more may be waiting */
    boolean doSome(WorkKind kind);
}
