package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Outbox;

class InMemoryAllocationStoreTest extends AllocationStoreContract {

    private final InMemoryAllocations allocations = new InMemoryAllocations();

    @Override
    protected AllocationStore store() {
        return allocations;
    }

    @Override
    protected Outbox outbox() {
        return allocations;
    }
}
