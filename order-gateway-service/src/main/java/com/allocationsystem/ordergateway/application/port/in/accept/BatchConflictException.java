package com.allocationsystem.ordergateway.application.port.in.accept;

/** An allocation was handed over twice with different content; the first one stands. */
public final class BatchConflictException extends RuntimeException {

    /** @param allocationId the idempotency key used twice */
    public BatchConflictException(String allocationId) {
        super("Allocation %s was already handed over with other content; read it with GET, or commit a new allocation"
                .formatted(allocationId));
    }
}
