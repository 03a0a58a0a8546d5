package com.allocationsystem.ordergateway.adapter.in.rest.change;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many orders canceled as one action, with one reason. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class BlockChangeComponentTest extends OrderDoor {

    @Test
    void blockIsCanceledAsOneAction_andEachOrderSaysHow() {
        handOver(batch(allocationId, 4).replace("ACC00003", "MALFORMED"));
        finalBatch("FAILED", 1);
        String booked = orders().getString("orders.find { it.account_id == 'ACC00001' }.aladdin_order_id");
        aladdin.status(booked, "Booked");

        JsonPath change =
                over(cancelBlock("sent in error").statusCode(202).extract().path("change_id"));
        assertEquals(4, change.getInt("total"));
        assertEquals(3, change.getInt("done"));
        assertEquals(1, change.getInt("failed"));
        assertEquals("sent in error", change.getString("reason"));
        assertEquals("trader", change.getString("asked_by"));
        assertEquals(
                List.of(
                        "ACC00000 DONE Canceled in Aladdin",
                        "ACC00002 DONE Canceled in Aladdin",
                        "MALFORMED DONE Aladdin does not have it; there is nothing to cancel"),
                change.<java.util.Map<String, Object>>getList("lines").stream()
                        .filter(line -> !line.get("account_id").equals("ACC00001"))
                        .map(line -> line.get("account_id") + " " + line.get("state") + " " + line.get("detail"))
                        .sorted()
                        .toList());
        assertTrue(change.getString("lines.find { it.account_id == 'ACC00001' }.detail")
                .contains("Booked"));
        assertEquals(
                2,
                aladdin.orders(allocationId).stream()
                        .filter(order -> order.get("orderStatus").asText().equals("Canceled"))
                        .count());
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", allocationId)
                .get("/v1/audit/orders")
                .then()
                .body("entries[0].action", equalTo("block.change-asked"))
                .body("entries[0].reason", equalTo("sent in error"))
                .body("entries[0].actor", equalTo("trader"));
    }

    @Test
    void selectedOrdersAreCanceled_namedByOurIdOrAladdins_othersStay() {
        handOver(3);
        finalBatch("SUBMITTED", 3);
        JsonPath orders = orders();
        over(change("\"order_ids\":[\"%s\",\"%s\",\"%s\"]"
                        .formatted(
                                orders.getString("orders[0].order_id"),
                                orders.getString("orders[1].aladdin_order_id"),
                                orders.getString("orders[0].aladdin_order_id")))
                .statusCode(202)
                .body("total", equalTo(2))
                .extract()
                .path("change_id"));
        as(Permission.ORDER_READ)
                .get("/v1/blocks/" + allocationId)
                .then()
                .body("orders.CANCELLED", equalTo(2))
                .body("orders.SUBMITTED", equalTo(1));
    }

    @Test
    void orderThatIsStillBeingLookedUpIsCanceledOnceItIsFound() {
        aladdin.fail("orders:filter", 503, false, 2);
        aladdin.fail("order:post", 503, true, 1);
        handOver(1);
        awaitSent();
        JsonPath change =
                over(cancelBlock("sent in error").statusCode(202).extract().path("change_id"));
        assertEquals(1, change.getInt("done"));
        assertEquals(List.of("Canceled"), statuses());
    }

    @Test
    void lostAnswerOfACancellationIsReadBack() {
        handOver(2);
        finalBatch("SUBMITTED", 2);
        aladdin.fail("orders:batchCancel", 504, true, 1);
        JsonPath change = over(cancelBlock("sent in error").extract().path("change_id"));
        assertEquals(2, change.getInt("done"));
        assertEquals(2, aladdin.requests("orders:batchCancel").size());
    }

    @Test
    void newSizesAreCheckedAndAsked_eachByItself() {
        handOver(3);
        finalBatch("SUBMITTED", 3);
        JsonPath orders = orders();
        limits.refuse(7000, "at most 7,000 (rule R-ISSUER-5, IMA 4.2)");
        JsonPath refused = over(resize(orders.getString("orders[0].order_id"), 9000)
                .statusCode(202)
                .extract()
                .path("change_id"));
        assertEquals(1, refused.getInt("failed"));
        assertEquals(
                "The quantity is 9,000; at most 7,000 (rule R-ISSUER-5, IMA 4.2)",
                refused.getString("lines[0].detail"));

        limits.reset();
        JsonPath change = over(as(Permission.ORDER_MODIFY, Permission.ORDER_READ)
                .body(
                        "{\"kind\":\"MODIFY\",\"reason\":\"smaller\",\"sizes\":[{\"order_id\":\"%s\",\"quantity\":4000},{\"order_id\":\"%s\",\"quantity\":8e3}]}"
                                .formatted(
                                        orders.getString("orders[0].order_id"),
                                        orders.getString("orders[1].aladdin_order_id")))
                .post("/v1/block-changes")
                .then()
                .statusCode(202)
                .body("kind", equalTo("MODIFY"))
                .extract()
                .path("change_id"));
        assertEquals(2, change.getInt("done"), change.prettify());
        assertEquals(
                List.of(4000L, 5000L, 8000L),
                aladdin.orders(allocationId).stream()
                        .map(order -> order.get("face").asLong())
                        .sorted()
                        .toList());
    }

    @Test
    void newSizesNeedTheirPermission_andASizeForEachOrderOnce() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        String id = order().getString("order_id");
        String body =
                "{\"kind\":\"MODIFY\",\"reason\":\"r\",\"sizes\":[{\"order_id\":\"%1$s\",\"quantity\":4000},{\"order_id\":\"%1$s\",\"quantity\":3000}]}"
                        .formatted(id);
        as(Permission.ORDER_CANCEL).body(body).post("/v1/block-changes").then().statusCode(403);
        as(Permission.ORDER_MODIFY)
                .body(body)
                .post("/v1/block-changes")
                .then()
                .statusCode(422)
                .body("violations.field", contains("sizes[1].order_id"));
        as(Permission.ORDER_MODIFY)
                .body("{\"kind\":\"CANCEL\",\"reason\":\"r\",\"order_ids\":[\"%s\"]}".formatted(id))
                .post("/v1/block-changes")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse resize(String orderId, long quantity) {
        return as(Permission.ORDER_MODIFY)
                .body("{\"kind\":\"MODIFY\",\"reason\":\"resized\",\"sizes\":[{\"order_id\":\"%s\",\"quantity\":%d}]}"
                        .formatted(orderId, quantity))
                .post("/v1/block-changes")
                .then();
    }

    @Test
    void sameKeyIsTheSameChange_withOtherContentAConflict() {
        handOver(2);
        finalBatch("SUBMITTED", 2);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            cancelBlock(key, "sent in error")
                    .statusCode(202)
                    .body("change_id", equalTo(key))
                    .body("total", equalTo(2));
        }
        cancelBlock(key, "another reason").statusCode(409).body("type", equalTo("/problems/change-conflict"));
        cancelBlock("no uuid", "sent in error").statusCode(400).body("violations.field", contains("Idempotency-Key"));
        over(key);
        assertEquals(2, aladdin.requests("orders:batchCancel").size());
    }

    @Test
    void nothingIsStored_whenOneIdIsUnknown() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        change("\"order_ids\":[\"%s\",\"nobody's\"],\"allocation_ids\":[\"%s\"]"
                        .formatted(order().getString("order_id"), UUID.randomUUID()))
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("order_ids[1]", "allocation_ids[0]"));
        assertEquals(List.of("Open"), statuses());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|400|kind",
                "{'kind':'CANCEL','reason':'r'}|400|order_ids",
                "{'kind':'CANCEL','reason':'r','order_ids':[],'allocation_ids':[]}|400|order_ids",
                "{'kind':'CANCEL','reason':'  ','order_ids':['a']}|422|reason",
                "{'kind':'CANCEL','order_ids':['a']}|400|reason",
                "{'kind':'CANCEL','reason':'r','order_ids':[null]}|400|order_ids[0]",
                "{'kind':'CANCEL','reason':'r','order_ids':['']}|422|order_ids[0]",
                "{'kind':'MODIFY','reason':'r'}|400|sizes",
                "{'kind':'CANCEL','reason':'r','order_ids':['a'],'sizes':[{'order_id':'a','quantity':1}]}|422|sizes",
                "{'kind':'GROW','reason':'r','order_ids':['a']}|400|kind",
                "{'kind':'CANCEL','reason':'r','order_ids':['a'],'quantity':1}|400|quantity"
            })
    void faultOfTheBodyIsNamed(String body, int status, String field) {
        as(Permission.ORDER_CANCEL, Permission.ORDER_MODIFY)
                .body(body.replace('\'', '"'))
                .post("/v1/block-changes")
                .then()
                .statusCode(status)
                .body("violations[0].field", equalTo(field));
    }

    @Test
    void outsideTheScopeNothingIsFound() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        String changeId = cancelBlock("sent in error").extract().path("change_id");
        over(changeId);
        scoped().body("{\"reason\":\"none\"}")
                .post("/v1/blocks/" + allocationId + "/cancel")
                .then()
                .statusCode(404);
        scoped().get("/v1/block-changes/" + changeId).then().statusCode(404);
        scoped().body("{\"kind\":\"CANCEL\",\"reason\":\"r\",\"allocation_ids\":[\"%s\"]}".formatted(allocationId))
                .post("/v1/block-changes")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("no such allocation"));
    }

    @Test
    void cancelingNeedsItsPermission() {
        for (String path : List.of("/v1/block-changes", "/v1/blocks/" + allocationId + "/cancel")) {
            as(Permission.ORDER_READ).body("{}").post(path).then().statusCode(403);
            given().contentType("application/json").body("{}").post(path).then().statusCode(401);
        }
        as(Permission.ORDER_CANCEL)
                .get("/v1/block-changes/" + allocationId)
                .then()
                .statusCode(403);
        as(Permission.ORDER_READ)
                .get("/v1/block-changes/" + allocationId)
                .then()
                .statusCode(404);
        as(Permission.ORDER_READ).get("/v1/block-changes/no-id").then().statusCode(404);
    }

    private ValidatableResponse cancelBlock(String reason) {
        return cancelBlock(null, reason);
    }

    private ValidatableResponse cancelBlock(String key, String reason) {
        RequestSpecification request = as(Permission.ORDER_CANCEL);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/v1/blocks/" + allocationId + "/cancel")
                .then();
    }

    private static ValidatableResponse change(String ids) {
        return as(Permission.ORDER_CANCEL)
                .body("{\"kind\":\"CANCEL\",\"reason\":\"sent in error\",%s}".formatted(ids))
                .post("/v1/block-changes")
                .then();
    }

    /** @return the change once none of its lines is open; fails after 20 s */
    private static JsonPath over(String changeId) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonPath change;
        do {
            change = as(Permission.ORDER_READ)
                    .get("/v1/block-changes/" + changeId)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        } while (change.getInt("waiting") > 0 && System.nanoTime() < deadline);
        assertEquals(0, change.getInt("waiting"), change.prettify());
        return change;
    }

    /** An order that is canceled before a worker takes it never reaches Aladdin. */
    private void awaitSent() {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while ("PENDING".equals(order().getString("status")) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
    }

    private JsonPath orders() {
        return as(Permission.ORDER_READ)
                .queryParam("allocation_id", allocationId)
                .get("/v1/orders")
                .jsonPath();
    }

    private List<String> statuses() {
        return aladdin.orders(allocationId).stream()
                .map(order -> order.get("orderStatus").asText())
                .toList();
    }

    private static RequestSpecification scoped() {
        return given().auth()
                .oauth2(TestTokens.scoped("trader", List.of("HY"), Permission.ORDER_READ, Permission.ORDER_CANCEL))
                .contentType("application/json");
    }
}
