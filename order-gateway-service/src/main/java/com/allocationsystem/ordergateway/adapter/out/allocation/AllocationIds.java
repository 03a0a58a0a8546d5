package com.allocationsystem.ordergateway.adapter.out.allocation;

/** The ids that allocation-service gives. */
final class AllocationIds {

    private static final String FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private AllocationIds() {}

    /** @return whether it can know the allocation; others were handed over by another system */
    static boolean canBeCommitted(String allocationId) {
        return allocationId.matches(FORM);
    }
}
