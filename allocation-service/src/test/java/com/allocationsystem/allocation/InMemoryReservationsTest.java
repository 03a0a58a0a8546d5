package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Reservations;

class InMemoryReservationsTest extends ReservationsContract {

    private final InMemoryAllocations allocations = new InMemoryAllocations();
    private final InMemoryReservations reservations = new InMemoryReservations(allocations);

    @Override
    protected AllocationStore allocations() {
        return allocations;
    }

    @Override
    protected Reservations reservations() {
        return reservations;
    }
}
