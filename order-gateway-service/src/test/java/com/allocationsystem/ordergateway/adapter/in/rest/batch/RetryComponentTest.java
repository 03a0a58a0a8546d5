package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Failed children tried again, each looked up first. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class RetryComponentTest extends OrderDoor {

    @Test
    void failedChildIsSentAgainAndTheOthersAreNot() {
        aladdin.fail("order:post", 400, false, 1);
        handOver(3);
        finalBatch("FAILED", 1);
        retry("1").statusCode(202).body("round", equalTo(1));
        JsonPath batch = finalBatch("SUBMITTED", 3);
        assertEquals(1, batch.getInt("round"));
        assertEquals(3, aladdin.orders(allocationId).size());
        assertEquals(4, aladdin.requests("order:post").size());
    }

    @Test
    void childIsAdopted_whenAladdinHadItAllTheSame() {
        aladdin.fail("order:post", 400, true, 1);
        handOver(1);
        finalBatch("FAILED", 1);
        retry("1").statusCode(202);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(1, aladdin.requests("order:post").size());
    }

    @Test
    void sameRoundAgainChangesNothing() {
        aladdin.fail("order:post", 400, false, 2);
        handOver(1);
        finalBatch("FAILED", 1);
        retry("1");
        finalBatch("FAILED", 1);
        retry("1").statusCode(202).body("children.status", contains("FAILED"));
        assertEquals(2, aladdin.requests("order:post").size());
    }

    @Test
    void auditChainNamesWhoAskedAndWhy() {
        aladdin.fail("order:post", 400, false, 1);
        handOver(1);
        String order = finalBatch("FAILED", 1).getString("children[0].order_id");
        retry("1");
        finalBatch("SUBMITTED", 1);
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", order)
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body(
                        "entries.findAll { it.action == 'order.retry-asked' }.collect { it.actor + ': ' + it.reason }",
                        hasItem("pm: trying once more"));
    }

    @Test
    void unknownAllocationAnswers404AndWrongRoundSaysWhatIsExpected() {
        retry("1").statusCode(404);
        retry("zero")
                .statusCode(400)
                .body("violations[0].field", equalTo("round"))
                .body("violations[0].message", containsString("'zero'"));
    }

    @Test
    void onlyAllocationServiceMayAsk() {
        as(Permission.ALLOCATION_COMMIT, Permission.ORDER_MODIFY)
                .body("{\"requested_by\":\"pm\",\"reason\":null,\"send_before\":\"%s\"}".formatted(TOMORROW))
                .put("/v1/order-batches/%s/retries/1".formatted(allocationId))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse retry(String round) {
        return as(Permission.ORDER_SUBMIT)
                .body("{\"requested_by\":\"pm\",\"reason\":\"trying once more\",\"send_before\":\"%s\"}"
                        .formatted(TOMORROW))
                .put("/v1/order-batches/%s/retries/%s".formatted(allocationId, round))
                .then();
    }
}
