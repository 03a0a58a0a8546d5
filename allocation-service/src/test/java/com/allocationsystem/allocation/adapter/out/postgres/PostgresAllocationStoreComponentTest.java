package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.AllocationStoreContract;
import com.allocationsystem.allocation.Peers;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Outbox;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(Peers.class)
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
