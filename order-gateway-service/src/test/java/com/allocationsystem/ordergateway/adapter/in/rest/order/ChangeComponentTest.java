package com.allocationsystem.ordergateway.adapter.in.rest.order;

import static org.hamcrest.Matchers.containsString;
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

/** Modifying and cancelling orders that stand in Aladdin. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class ChangeComponentTest extends OrderDoor {

    @Test
    void quantityChangesInAladdin_whenModified() {
        JsonPath order = submitted();
        modify(order.getString("order_id"), 9000, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCESS"))
                .body("aladdin_order_id", equalTo(order.getString("aladdin_order_id")))
                .body("message", containsString("from 5000 to 9000"));
        assertEquals(9000, aladdin.orders(allocationId).get(0).get("face").asLong());
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(9000, order().getInt("quantity"));
        assertEquals("SUBMITTED", order().getString("status"));
    }

    @Test
    void orderIsFoundByAladdinsNumberToo() {
        JsonPath order = submitted();
        modify(order.getString("aladdin_order_id"), 9000, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));
    }

    @Test
    void failureIsToldInPlainWords_whenAladdinHasBookedTheOrder() {
        JsonPath order = submitted();
        aladdin.status(order.getString("aladdin_order_id"), "Booked");
        modify(order.getString("order_id"), 9000, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("message", containsString("order is Booked"));
        cancel(order.getString("order_id"), "too late", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("message", containsString("order is Booked"));
        assertEquals(5000, order().getInt("quantity"));
        assertEquals("SUBMITTED", order().getString("status"));
    }

    @Test
    void cancelThatLostTheRaceIsAnsweredTruthfully_whenItsAnswerWasLostToo() {
        JsonPath order = submitted();
        aladdin.status(order.getString("aladdin_order_id"), "Booked");
        aladdin.fail("orders:batchCancel", 504, false, 1);
        cancel(order.getString("order_id"), "too late", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("message", equalTo("Aladdin shows the order as Booked; it can no longer be changed"));
        assertEquals("SUBMITTED", order().getString("status"));
        assertEquals("Booked", order().getString("aladdin_status"));
    }

    @Test
    void changeIsReadBack_whenItsAnswerWasLost() {
        JsonPath order = submitted();
        aladdin.fail("order:post", 503, true, 1);
        modify(order.getString("order_id"), 9000, null).then().statusCode(200).body("status", equalTo("SUCCESS"));
        assertEquals(2, aladdin.requests("order:post").size()); // the order and its one modification
        aladdin.fail("orders:batchCancel", 504, true, 1);
        cancel(order.getString("order_id"), "changed my mind", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));
        assertEquals(1, aladdin.requests("orders:batchCancel").size());
    }

    @Test
    void changeIsSentAgain_whenAladdinShowsThatItWasNotDone() {
        JsonPath order = submitted();
        aladdin.fail("order:post", 503, false, 1);
        modify(order.getString("order_id"), 9000, null).then().body("status", equalTo("SUCCESS"));
        assertEquals(9000, aladdin.orders(allocationId).get(0).get("face").asLong());
    }

    @Test
    void orderIsCancelledInAladdin() {
        JsonPath order = submitted();
        cancel(order.getString("order_id"), "client withdrew", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));
        assertEquals(
                "Canceled",
                aladdin.orders(allocationId).get(0).get("orderStatus").asText());
        assertEquals("CANCELLED", order().getString("status"));
        cancel(order.getString("order_id"), "again", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/order-not-changeable"))
                .body("detail", containsString("is cancelled already"));
        modify(order.getString("order_id"), 9000, null).then().statusCode(409);
    }

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

    @Test
    void everyFaultOfABodyIsNamed() {
        String id = submitted().getString("order_id");
        String path = "/v1/orders/" + id;
        as(Permission.ORDER_MODIFY)
                .body("{}")
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("quantity")));
        as(Permission.ORDER_MODIFY).body("{\"quantity\":1.5}").put(path).then().statusCode(400);
        as(Permission.ORDER_MODIFY)
                .body("{\"quantity\":\"1000\"}")
                .put(path)
                .then()
                .statusCode(400);
        as(Permission.ORDER_MODIFY).body("{\"quantity\":1000").put(path).then().statusCode(400);
        as(Permission.ORDER_MODIFY)
                .body("{\"quantity\":1000,\"price\":1}")
                .put(path)
                .then()
                .statusCode(400);
        for (String impossible : new String[] {"0", "-1000", "1500", "1000000000001", "5000"}) {
            as(Permission.ORDER_MODIFY)
                    .body("{\"quantity\":" + impossible + "}")
                    .put(path)
                    .then()
                    .statusCode(422)
                    .body("violations.field", equalTo(List.of("quantity")));
        }
        as(Permission.ORDER_CANCEL).body("{}").delete(path).then().statusCode(400);
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"  \"}")
                .delete(path)
                .then()
                .statusCode(422);
        as(Permission.ORDER_CANCEL).delete(path).then().statusCode(400);
        assertEquals("SUBMITTED", order().getString("status"));
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
