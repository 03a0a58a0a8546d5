package com.allocationsystem.allocation.application.port.in.read;

/** There is no preview or allocation of this id. */
public final class AllocationNotFoundException extends RuntimeException {

    /** @param allocationId as asked for, not necessarily well formed */
    public AllocationNotFoundException(String allocationId) {
        super("There is no allocation '%s'; preview again or check the id".formatted(allocationId));
    }
}
