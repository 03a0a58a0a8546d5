package com.allocationsystem.ordergateway.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may come in, what a body must hold, and how lists are paged. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class DoorComponentTest extends OrderDoor {

    private static final List<String> ALL = List.of(
            "GET /v1/orders",
            "GET /v1/orders/x",
            "PUT /v1/orders/x",
            "DELETE /v1/orders/x",
            "POST /v1/order-batches",
            "GET /v1/order-batches/x");

    @Test
    void nobodyComesIn_withoutAGoodToken() {
        for (String route : ALL) {
            String[] parts = route.split(" ");
            given().contentType("application/json")
                    .body("{}")
                    .request(parts[0], parts[1])
                    .then()
                    .statusCode(401);
            for (String bad : List.of(
                    TestTokens.expired(Permission.ORDER_READ),
                    TestTokens.signedByAnotherKey(Permission.ORDER_READ),
                    TestTokens.algNone(Permission.ORDER_READ),
                    "rubbish")) {
                given().auth()
                        .oauth2(bad)
                        .contentType("application/json")
                        .body("{}")
                        .request(parts[0], parts[1])
                        .then()
                        .statusCode(401);
            }
        }
    }

    @Test
    void nobodyComesIn_withoutThePermission() {
        for (String route : ALL) {
            String[] parts = route.split(" ");
            as(Permission.ALLOCATION_PREVIEW)
                    .body("{}")
                    .request(parts[0], parts[1])
                    .then()
                    .statusCode(403);
        }
        as(Permission.ORDER_READ, Permission.ORDER_MODIFY, Permission.ORDER_CANCEL)
                .header("Idempotency-Key", allocationId)
                .body(batch(allocationId, 1))
                .post("/v1/order-batches")
                .then()
                .statusCode(403);
    }

    @Test
    void everyFaultOfABatchIsNamedAtOnce() {
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", allocationId)
                .body("""
                        {"allocation_id":"not-a-uuid","security":{"cusip":"912828ZQ7","increment":0},"side":"BUY",
                         "settlement_date":"2023-04-04","limit_price":-1,"requested_by":" ",
                         "portfolio_groups":["IG-CORE"," "],"send_before":"2023-04-01T00:00:00Z","children":[{"account_id":"A","quantity":0},{"account_id":"A","quantity":1}]}""")
                .post("/v1/order-batches")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "allocation_id",
                                "security.cusip",
                                "security.increment",
                                "limit_price",
                                "portfolio_groups[1]",
                                "requested_by",
                                "children[0].quantity",
                                "children[1].account_id"));
    }

    @Test
    void missingAndMistypedFieldsAre400() {
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", allocationId)
                .body("""
                        {"side":"HOLD","settlement_date":"4 April","children":[{"quantity":1.5}],"extra":1}""")
                .post("/v1/order-batches")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "allocation_id",
                                "security",
                                "side",
                                "settlement_date",
                                "portfolio_groups",
                                "requested_by",
                                "send_before",
                                "extra",
                                "children[0].account_id",
                                "children[0].quantity"));
        as(Permission.ORDER_SUBMIT)
                .body("{\"children\":")
                .post("/v1/order-batches")
                .then()
                .statusCode(400);
        as(Permission.ORDER_SUBMIT)
                .body("[".repeat(10_000))
                .post("/v1/order-batches")
                .then()
                .statusCode(400);
    }

    @Test
    void keyMustBeTheAllocationsId() {
        as(Permission.ORDER_SUBMIT)
                .body(batch(allocationId, 1))
                .post("/v1/order-batches")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("Idempotency-Key"));
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(batch(allocationId, 1))
                .post("/v1/order-batches")
                .then()
                .statusCode(422);
        as(Permission.ORDER_SUBMIT)
                .get("/v1/order-batches/" + allocationId)
                .then()
                .statusCode(404);
    }

    @Test
    void unknownIdsAre404() {
        for (String id : List.of(UUID.randomUUID().toString(), "100", "%00", "a".repeat(300))) {
            as(Permission.ORDER_READ).get("/v1/orders/" + id).then().statusCode(404);
        }
        as(Permission.ORDER_MODIFY)
                .body("{\"quantity\":1000}")
                .put("/v1/orders/nothing")
                .then()
                .statusCode(404);
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"r\"}")
                .delete("/v1/orders/nothing")
                .then()
                .statusCode(404);
    }

    @Test
    void parametersAreChecked() {
        for (String query : List.of("status=WRONG", "limit=0", "limit=1001", "limit=x", "cursor=!!", "cursor=YQ")) {
            as(Permission.ORDER_READ)
                    .get("/v1/orders?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        handOver(1);
        for (String wait : List.of("31", "-1", "x", "1.5")) {
            as(Permission.ORDER_SUBMIT)
                    .get("/v1/order-batches/" + allocationId + "?wait=" + wait)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void listIsPagedToItsEndWithoutGapOrRepeat() {
        handOver(7);
        List<String> seen = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            var request = as(Permission.ORDER_READ)
                    .queryParam("allocation_id", allocationId)
                    .queryParam("limit", 3);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            JsonPath page =
                    request.get("/v1/orders").then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("orders.account_id", String.class));
            cursor = page.getString("next_cursor");
            pages++;
        } while (cursor != null);
        assertEquals(3, pages);
        assertEquals(List.of("ACC00006", "ACC00005", "ACC00004", "ACC00003", "ACC00002", "ACC00001", "ACC00000"), seen);
    }

    @Test
    void orderHasEveryFieldOfTheContract() {
        JsonPath order = submitted();
        as(Permission.ORDER_READ)
                .get("/v1/orders/" + order.getString("order_id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + order().getInt("version") + "\""))
                .body(
                        "aladdin_order_id",
                        equalTo(aladdin.orders(allocationId).get(0).get("id").asText()))
                .body("external_id", equalTo("OAS-" + allocationId + "-ACC00000"))
                .body("allocation_id", equalTo(allocationId))
                .body("account_id", equalTo("ACC00000"))
                .body("security_id", equalTo("912828ZQ6"))
                .body("side", equalTo("BUY"))
                .body("quantity", equalTo(5000))
                .body("status", equalTo("SUBMITTED"))
                .body("aladdin_status", equalTo("Open"))
                .body("message", nullValue())
                .body("history[0].status", equalTo("PENDING"))
                .body("history[0].actor", equalTo("trader"));
    }

    @Test
    void serviceIsReady_whenItsDatabaseIs() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
