package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.contract.CancelContract;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class BatchCancelComponentTest extends CancelContract {

    @Inject
    OrderManagementSystem orderManagement;

    @Override
    protected OrderManagementSystem orderManagement() {
        return orderManagement;
    }

    @Override
    protected String operation() {
        return "orders:batchCancel";
    }
}
