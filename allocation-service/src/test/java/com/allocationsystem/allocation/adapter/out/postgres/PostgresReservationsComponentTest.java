package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.ReservationsContract;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Reservations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresReservationsComponentTest extends ReservationsContract {

    @Inject
    AllocationStore allocations;

    @Inject
    Reservations reservations;

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            ReservationRow.deleteAll();
            HandOverRow.deleteAll();
            ChildRow.deleteAll();
            AllocationRow.deleteAll();
        });
    }

    @Override
    protected AllocationStore allocations() {
        return allocations;
    }

    @Override
    protected Reservations reservations() {
        return reservations;
    }
}
