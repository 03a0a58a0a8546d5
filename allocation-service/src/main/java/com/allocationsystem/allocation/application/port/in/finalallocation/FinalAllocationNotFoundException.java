package com.allocationsystem.allocation.application.port.in.finalallocation;

import java.util.UUID;

/** The block has no final allocation, or not that version of it. */
public final class FinalAllocationNotFoundException extends RuntimeException {

    private FinalAllocationNotFoundException(String message) {
        super(message);
    }

    public static FinalAllocationNotFoundException none(UUID allocationId) {
        return new FinalAllocationNotFoundException(
                "Allocation %s has no final allocation yet; when the block has ended, declare its fills allocated with POST /v1/blocks/%s/allocate"
                        .formatted(allocationId, allocationId));
    }

    public static FinalAllocationNotFoundException version(UUID allocationId, int version, int latest) {
        return new FinalAllocationNotFoundException(
                "The final allocation of %s has versions 1 to %d, not %d".formatted(allocationId, latest, version));
    }
}
