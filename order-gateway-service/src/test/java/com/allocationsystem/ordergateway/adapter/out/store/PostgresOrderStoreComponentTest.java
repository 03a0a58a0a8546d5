package com.allocationsystem.ordergateway.adapter.out.store;

import com.allocationsystem.ordergateway.application.port.out.OrderStore;
import com.allocationsystem.ordergateway.contract.OrderStoreContract;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

@QuarkusTest
@TestProfile(IdleWorkers.class)
@QuarkusTestResource(value = PostgresRolesResource.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = TokenResource.class, restrictToAnnotatedClass = true)
class PostgresOrderStoreComponentTest extends OrderStoreContract {

    @Inject
    OrderStore store;

    @Override
    protected OrderStore store() {
        return store;
    }
}
