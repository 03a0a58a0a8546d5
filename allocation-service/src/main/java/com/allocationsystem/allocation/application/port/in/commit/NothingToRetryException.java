package com.allocationsystem.allocation.application.port.in.commit;

import java.util.UUID;

/** Every piece of the allocation is in Aladdin. */
public final class NothingToRetryException extends RuntimeException {

    public NothingToRetryException(UUID allocationId) {
        super("No piece of allocation %s has failed; there is nothing to try again".formatted(allocationId));
    }
}
