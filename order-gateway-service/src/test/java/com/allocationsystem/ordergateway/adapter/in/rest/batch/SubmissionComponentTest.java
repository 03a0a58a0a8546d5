package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From the hand-over to Aladdin and back. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class SubmissionComponentTest extends OrderDoor {

    @Test
    void everyChildStandsInAladdinOnce_whenASmallBatchIsHandedOver() {
        handOver(3);
        JsonPath batch = finalBatch("SUBMITTED", 3);
        List<JsonNode> held = aladdin.orders(allocationId);
        assertEquals(3, held.size());
        assertEquals(3, aladdin.requests("order:post").size());
        assertEquals(
                held.stream().map(order -> order.get("id").asText()).collect(Collectors.toSet()),
                Set.copyOf(batch.getList("children.aladdin_order_id", String.class)));
    }

    @Test
    void orderHasAladdinsShape() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        JsonNode sent = aladdin.requests("order:post").get(0);
        assertEquals(false, sent.at("/postOrderConfig/whatIf").asBoolean(true));
        JsonNode order = sent.get("order");
        assertEquals("BUY", order.get("transactionType").asText());
        assertEquals("912828ZQ6", order.at("/assetReference/snpCusip").asText());
        assertEquals(5000, order.get("face").asLong());
        assertEquals(
                "ACC00000",
                order.at("/orderDetails/0/portfolioReference/portfolioTicker").asText());
        assertEquals(5000, order.at("/orderDetails/0/quantity").asLong());
        assertEquals("2023-04-04", order.get("settleDate").asText());
        assertEquals(allocationId, order.get("basketId").asText());
        assertEquals(
                "OAS-" + allocationId + "-ACC00000",
                order.at("/externalOrderReference/externalId1").asText());
        assertEquals("Limit", order.get("orderType").asText());
        assertEquals("Price", order.get("tradingLimitType").asText());
        assertEquals(99.5, order.get("tradingLimitValue").asDouble());
        assertEquals("block", order.at("/orderComments/0/orderCommentValue").asText());
        assertTrue(order.path("id").isMissingNode(), "an id would make it an update");
    }

    @Test
    void largeBatchGoesByBatchPostAndItsOperationIsFollowed() {
        handOver(45);
        finalBatch("SUBMITTED", 45);
        assertEquals(45, aladdin.orders(allocationId).size());
        assertTrue(aladdin.requests("orders:batchPost").size() >= 2);
    }

    @Test
    void nothingIsStoredTwice_whenTheSameBatchComesAgainFromManyThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<List<String>>> calls = IntStream.range(0, 16)
                .<Callable<List<String>>>mapToObj(i -> () -> as(Permission.ORDER_SUBMIT)
                        .header("Idempotency-Key", allocationId)
                        .body(batch(allocationId, 4))
                        .post("/v1/order-batches")
                        .then()
                        .statusCode(202)
                        .extract()
                        .jsonPath()
                        .getList("children.order_id", String.class))
                .toList();
        Set<List<String>> answers = new HashSet<>();
        for (var call : threads.invokeAll(calls)) {
            answers.add(call.get());
        }
        threads.shutdown();
        assertEquals(1, answers.size());
        finalBatch("SUBMITTED", 4);
        assertEquals(4, aladdin.orders(allocationId).size());
    }

    @Test
    void conflictIsAnswered_whenTheSameKeyComesWithAnotherBody() {
        handOver(2);
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", allocationId)
                .body(batch(allocationId, 3))
                .post("/v1/order-batches")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/batch-conflict"));
        assertEquals(2, finalBatch().getList("children").size());
    }

    @Test
    void historyAndAuditTellTheWholeLife() {
        JsonPath order = submitted();
        assertEquals(
                List.of("PENDING", "SUBMITTING", "SUBMITTED"),
                order.getList("history.status", String.class).subList(0, 3));
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", allocationId)
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries[0].action", equalTo("order.submit-asked"));
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", order.getString("order_id"))
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries[0].action", equalTo("order.answered"));
        as(Permission.AUDIT_READ).get("/v1/audit/orders/verify").then().body("intact", equalTo(true));
    }

    @Test
    void metricsCountChildrenAndSubmissions() {
        submitted();
        as(Permission.ORDER_READ)
                .get("/q/metrics")
                .then()
                .body(containsString("oas_orders_submissions_total{outcome=\"accepted\""))
                .body(containsString("oas_orders_children{state=\"PENDING\""))
                .body(containsString("oas_aladdin_calls_seconds_count{operation=\"order:post\""));
    }
}
