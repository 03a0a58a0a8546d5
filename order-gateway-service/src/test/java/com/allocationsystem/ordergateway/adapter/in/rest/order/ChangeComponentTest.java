package com.allocationsystem.ordergateway.adapter.in.rest.order;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modifying and canceling orders that stand in Aladdin. */
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
    void orderIsCanceledInAladdin() {
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
                .body("detail", containsString("is canceled already"));
        modify(order.getString("order_id"), 9000, null).then().statusCode(409);
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
