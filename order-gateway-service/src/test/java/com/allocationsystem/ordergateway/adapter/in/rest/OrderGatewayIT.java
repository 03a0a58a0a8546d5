package com.allocationsystem.ordergateway.adapter.in.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The packaged service: migrations, workers, Aladdin's wire format and the audit chain, all as shipped. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class OrderGatewayIT extends OrderDoor {

    @Test
    void ordersReachAladdinOnceAndCanBeModifiedAndCanceled() {
        aladdin.fail("orders:batchPost", 503, true, 1);
        handOver(30);
        finalBatch("SUBMITTED", 30);
        assertEquals(30, aladdin.orders(allocationId).size());

        String id = order().getString("order_id");
        as(Permission.ORDER_MODIFY)
                .body("{\"quantity\":9000,\"comment\":\"smaller\"}")
                .put("/v1/orders/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"withdrawn\"}")
                .delete("/v1/orders/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));
        as(Permission.AUDIT_READ).get("/v1/audit/orders/verify").then().body("intact", equalTo(true));
    }
}
