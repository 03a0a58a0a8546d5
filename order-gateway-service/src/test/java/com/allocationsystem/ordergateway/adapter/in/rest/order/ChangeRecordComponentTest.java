package com.allocationsystem.ordergateway.adapter.in.rest.order;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the audit chain keeps of changes, and which writer wins when several name the same version. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class ChangeRecordComponentTest extends OrderDoor {

    @Test
    void everyActStandsInTheAuditChain_withWhoWhenWhyBeforeAndAfter() {
        JsonPath order = submitted();
        String id = order.getString("order_id");
        modify(id, 9000, null).then().statusCode(200);
        cancel(id, "client withdrew", null).then().statusCode(200);
        List<Map<String, Object>> entries = audit(id);
        assertEquals(
                List.of(
                        "order.answered order-gateway",
                        "order.modify-asked trader",
                        "order.modify-answered order-gateway",
                        "order.cancel-asked trader",
                        "order.cancel-answered order-gateway"),
                entries.stream()
                        .map(entry -> entry.get("action") + " " + entry.get("actor"))
                        .toList());
        assertEquals("resized", entries.get(1).get("reason"));
        assertEquals("client withdrew", entries.get(3).get("reason"));
        assertTrue(entries.get(1).get("after").toString().contains("requested_quantity=9000"));
        for (Map<String, Object> entry : entries) {
            assertTrue(
                    entry.get("at").toString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z"),
                    entry.toString());
            assertNotNull(entry.get("correlation_id"), entry.toString());
            assertNotNull(entry.get("before"), entry.toString());
            assertNotNull(entry.get("after"), entry.toString());
        }
    }

    @Test
    void workersActsCarryTheCorrelationIdOfTheRequestBehindThem() {
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", allocationId)
                .header("X-Correlation-ID", "commit-" + allocationId)
                .body(batch(allocationId, 1))
                .post("/v1/order-batches");
        finalBatch("SUBMITTED", 1);
        String id = order().getString("order_id");
        as(Permission.ORDER_MODIFY)
                .header("X-Correlation-ID", "modify-" + allocationId)
                .body("{\"quantity\":9000}")
                .put("/v1/orders/" + id);
        assertEquals(
                List.of("commit-" + allocationId, "modify-" + allocationId, "modify-" + allocationId),
                audit(id).stream().map(entry -> entry.get("correlation_id")).toList());
    }

    @Test
    void staleWriterGets412_whenIfMatchNamesAnOlderVersion() {
        JsonPath order = submitted();
        String id = order.getString("order_id");
        String etag = as(Permission.ORDER_READ).get("/v1/orders/" + id).getHeader("ETag");
        modify(id, 9000, etag).then().statusCode(200);
        modify(id, 8000, etag)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/stale-order"));
        cancel(id, "stale", etag).then().statusCode(412);
        modify(id, 8000, "W/" + etag).then().statusCode(412);
        modify(id, 8000, "*").then().statusCode(200);
    }

    @Test
    void oneOfManyWritersWins_whenAllNameTheSameVersion() throws Exception {
        JsonPath order = submitted();
        String id = order.getString("order_id");
        String etag = as(Permission.ORDER_READ).get("/v1/orders/" + id).getHeader("ETag");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> calls = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> modify(id, 10_000 + 1000L * i, etag).statusCode())
                .toList();
        int won = 0;
        for (var call : threads.invokeAll(calls)) {
            assertTrue(List.of(200, 412).contains(call.get()));
            won += call.get() == 200 ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, won);
    }

    /** @return an order's audit rows, oldest first */
    private static List<Map<String, Object>> audit(String orderId) {
        List<Map<String, Object>> entries = new ArrayList<>(as(Permission.AUDIT_READ)
                .queryParam("entity_id", orderId)
                .get("/v1/audit/orders")
                .then()
                .extract()
                .jsonPath()
                .getList("entries"));
        Collections.reverse(entries);
        return entries;
    }

    private static Response modify(String id, long quantityPar, String ifMatch) {
        var request = as(Permission.ORDER_MODIFY);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"quantity\":%d,\"comment\":\"resized\"}".formatted(quantityPar))
                .put("/v1/orders/" + id);
    }

    private static Response cancel(String id, String reason, String ifMatch) {
        var request = as(Permission.ORDER_CANCEL);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"reason\":\"%s\"}".formatted(reason)).delete("/v1/orders/" + id);
    }
}
