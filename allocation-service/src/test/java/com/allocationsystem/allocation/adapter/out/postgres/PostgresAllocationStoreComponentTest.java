package com.allocationsystem.allocation.adapter.out.postgres;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.allocation.AllocationStoreContract;
import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.model.statement.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresAllocationStoreComponentTest extends AllocationStoreContract {

    @Inject
    AllocationStore store;

    @Inject
    Outbox outbox;

    @BeforeEach
    void empty() {
        QuarkusTransaction.requiringNew().run(() -> {
            ReservationRow.deleteAll();
            HandOverRow.deleteAll();
            ChildRow.deleteAll();
            AllocationRow.deleteAll();
        });
    }

    @Test
    void alteredStatement_isNotRead() {
        CommittedAllocation added = Fixtures.committed(Fixtures.preview(), Fixtures.NOW);
        Statement altered = Statement.seal(added.preview().statement().json().replace("60000000", "60000001"));
        QuarkusTransaction.requiringNew().run(() -> store.add(added, null, Fixtures.NOW, Fixtures.NOW.plusSeconds(60)));
        QuarkusTransaction.requiringNew().run(() -> AllocationRow.update("statement = ?1", altered.compressed()));

        assertThrows(IllegalStateException.class, () -> store.find(added.allocationId()));
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
