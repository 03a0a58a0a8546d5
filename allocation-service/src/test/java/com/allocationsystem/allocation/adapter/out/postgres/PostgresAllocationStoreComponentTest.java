package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.AllocationStoreContract;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class PostgresAllocationStoreComponentTest extends AllocationStoreContract {

    @Inject
    AllocationStore store;

    @Inject
    Outbox outbox;

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            HandOverRow.deleteAll();
            ChildRow.deleteAll();
            AllocationRow.deleteAll();
        });
    }

    @Override
    protected AllocationStore store() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }
}
