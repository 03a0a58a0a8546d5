package com.allocationsystem.allocation.application.port.in.finalallocation;

/** There is no such correction. */
public final class CorrectionNotFoundException extends RuntimeException {

    public CorrectionNotFoundException(String correctionId, Object allocationId) {
        super("Allocation %s has no correction '%s'; list them with GET /v1/allocations/%s/corrections"
                .formatted(allocationId, correctionId, allocationId));
    }
}
