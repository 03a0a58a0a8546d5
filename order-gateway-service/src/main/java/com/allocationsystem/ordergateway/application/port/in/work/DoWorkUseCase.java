package com.allocationsystem.ordergateway.application.port.in.work;

import java.time.Duration;

/** One step of the work that waits in the store; called again and again by the workers of every replica. */
public interface DoWorkUseCase {

    /** @return how long nothing is to be done, unless the bell rings: zero when more may be waiting */
    Duration doSome(WorkKind kind);
}
