package com.allocationsystem.ordergateway.adapter.in.rest.block;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** What Aladdin has executed, in the order and in its block. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class FillsComponentTest extends OrderDoor {

    @Test
    void fillsShowInOrderAndBlock_fromTheFirstToTheBookedOne() {
        List<String> ids = submittedIds(2);
        aladdin.fill(ids.get(0), 2000, "98.5", 0);
        awaitBlock("filled", 2000)
                .body("leaves", equalTo(9000))
                .body("average_price", equalTo(98.5f))
                .body("state", equalTo("PARTIALLY_FILLED"));

        aladdin.fill(ids.get(0), 5000, "98.6", 5000);
        aladdin.fill(ids.get(1), 6000, "98.71", 0);
        awaitBlock("filled", 11_000)
                .body("leaves", equalTo(0))
                .body("average_price", equalTo(98.66f))
                .body("state", equalTo("FILLED"));

        aladdin.fill(ids.get(1), 6000, "98.71", 6000);
        awaitBlock("state", "BOOKED");
        as(Permission.ORDER_READ)
                .get("/v1/orders/" + ids.get(1))
                .then()
                .body("filled", equalTo(6000))
                .body("booked", equalTo(6000))
                .body("average_price", equalTo(98.71f));
    }

    @Test
    void bustTakesTheFillBack_andEachChangeIsInTheAuditChain() {
        String id = submittedIds(1).get(0);
        aladdin.fill(id, 3000, "98.5", 0);
        awaitBlock("filled", 3000);
        aladdin.fill(id, 0, "0", 0);
        awaitBlock("filled", 0).body("state", equalTo("WORKING")).body("average_price", nullValue());
        String orderId = order().getString("order_id");
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", orderId)
                .get("/v1/audit/orders")
                .then()
                .body("entries.findAll { it.action == 'order.fill-seen' }.after.filled", equalTo(List.of(0, 3000)));
    }

    @Test
    void overFillLeavesNothingWorking() {
        String id = submittedIds(1).get(0);
        aladdin.fill(id, 7000, "98.5", 0);
        awaitBlock("filled", 7000)
                .body("quantity", equalTo(5000))
                .body("leaves", equalTo(0))
                .body("state", equalTo("FILLED"));
    }

    @Test
    void canceledRestKeepsWhatWasFilled() {
        String id = submittedIds(1).get(0);
        aladdin.fill(id, 3000, "98.5", 0);
        awaitBlock("filled", 3000);
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"enough\"}")
                .delete("/v1/orders/" + id)
                .then()
                .statusCode(200);
        block().body("filled", equalTo(3000))
                .body("canceled", equalTo(2000))
                .body("leaves", equalTo(0))
                .body("state", equalTo("CANCELED"));
    }

    /** What was executed stays: neither a cancellation nor a smaller size takes it back. */
    @Test
    void filledOrderIsNeitherCanceledNorMadeSmaller() {
        String id = submittedIds(1).get(0);
        aladdin.fill(id, 3000, "98.5", 0);
        awaitBlock("filled", 3000);
        as(Permission.ORDER_MODIFY)
                .body("{\"quantity\":2000}")
                .put("/v1/orders/" + id)
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("3,000 are filled"));
        aladdin.fill(id, 5000, "98.5", 0);
        awaitBlock("filled", 5000);
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"enough\"}")
                .delete("/v1/orders/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("is filled; nothing is left to cancel"));
        String change = as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"enough\"}")
                .post("/v1/blocks/" + allocationId + "/cancel")
                .path("change_id");
        assertEquals(
                List.of("Is filled; nothing is left to cancel"), changed(change).getList("lines.detail"));
        block().body("canceled", equalTo(0)).body("state", equalTo("FILLED"));
    }

    @Test
    void bookedOrderOfWhichAladdinNamesNoAmountIsFilled() {
        String id = submittedIds(1).get(0);
        aladdin.status(id, "Booked");
        awaitBlock("state", "BOOKED").body("filled", equalTo(5000)).body("average_price", nullValue());
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"too late\"}")
                .delete("/v1/orders/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("message", containsString("order is Booked"));
    }

    @Test
    void blocksAreFoundByTheStateOfTheirFills() {
        String id = submittedIds(1).get(0);
        aladdin.fill(id, 3000, "98.5", 0);
        awaitBlock("state", "PARTIALLY_FILLED");
        as(Permission.ORDER_READ)
                .get("/v1/blocks?state=PARTIALLY_FILLED")
                .then()
                .body("blocks.allocation_id", hasItem(allocationId));
    }

    @Test
    void filledBlockIsAllocatedByTheDesk_untilAFillChangesIt() {
        String id = submittedIds(1).get(0);
        allocate().statusCode(409).body("type", equalTo("/problems/block-not-ready"));
        aladdin.fill(id, 5000, "98.5", 0);
        awaitBlock("state", "FILLED")
                .body("ready_to_allocate", equalTo(true))
                .body("allocate_by", notNullValue())
                .body("minutes_to_affirm", notNullValue());
        ready(hasItem(allocationId));

        allocate()
                .statusCode(200)
                .body("state", equalTo("ALLOCATED"))
                .body("allocated_by", equalTo("trader"))
                .body("ready_to_allocate", equalTo(false))
                .body("allocate_by", nullValue())
                .body("affirm_by", notNullValue());
        allocate().statusCode(200);
        ready(not(hasItem(allocationId)));
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", allocationId)
                .get("/v1/audit/orders")
                .then()
                .body("entries.findAll { it.action == 'block.allocated' }.after.filled", equalTo(List.of(5000)))
                .body(
                        "entries.findAll { it.action == 'block.allocated' }.after.document_hash",
                        equalTo(List.of("d0c")));

        aladdin.fill(id, 4000, "98.5", 0);
        awaitBlock("filled", 4000).body("state", equalTo("PARTIALLY_FILLED")).body("allocated_at", nullValue());
        aladdin.fill(id, 5000, "98.5", 5000);
        awaitBlock("state", "BOOKED").body("affirm_by", nullValue());
    }

    @Test
    void finalAllocationIsSealedFromTheFills_orNothingIsDeclared() {
        List<String> ids = submittedIds(2);
        aladdin.fill(ids.get(0), 5000, "98.5", 0);
        aladdin.fill(ids.get(1), 6000, "98.6", 0);
        awaitBlock("state", "FILLED");
        limits.fail(503);
        allocate().statusCode(503);
        block().body("state", equalTo("FILLED"));
        limits.reset();

        allocate().statusCode(200).body("state", equalTo("ALLOCATED"));
        JsonNode sealed = limits.sealed().get(0);
        assertEquals("trader", sealed.get("declared_by").asText());
        assertEquals("CHILDREN", sealed.get("style").asText());
        assertEquals(11_000, sealed.get("filled").asLong());
        assertEquals(
                new BigDecimal("98.554545454545"), sealed.get("average_price").decimalValue());
        assertEquals(98.6, sealed.at("/accounts/1/average_price").asDouble());
        assertEquals(1, limits.sealed().size());
    }

    @Test
    void priceThatAladdinDoesNotGive_isAskedFor_alsoOfABookedBlock() {
        String id = submittedIds(1).get(0);
        aladdin.status(id, "Booked");
        awaitBlock("state", "BOOKED");
        allocate().statusCode(409).body("detail", containsString("gives no average price"));
        as(Permission.EXECUTION_WRITE, Permission.ORDER_READ)
                .body(
                        "{\"execution_id\":\"E\",\"account_id\":\"%s\",\"quantity\":5000,\"price\":98.5,\"executed_at\":\"2023-04-03T14:00:00Z\"}"
                                .formatted(order().getString("account_id")))
                .post("/v1/allocations/" + allocationId + "/executions")
                .then()
                .statusCode(201);

        allocate().statusCode(200).body("state", equalTo("BOOKED")).body("allocated_by", equalTo("trader"));
        assertEquals(
                98.5, limits.sealed().get(0).at("/accounts/0/average_price").asDouble());
    }

    @Test
    void blockIsNotAllocated_whileReportsAndAladdinDisagree() {
        String id = submittedIds(1).get(0);
        aladdin.fill(id, 5000, "98.5", 0);
        awaitBlock("state", "FILLED");
        as(Permission.EXECUTION_WRITE, Permission.ORDER_READ)
                .body(
                        "{\"execution_id\":\"E\",\"quantity\":4000,\"price\":98.5,\"executed_at\":\"2023-04-03T14:00:00Z\"}")
                .post("/v1/allocations/" + allocationId + "/executions")
                .then()
                .statusCode(201);
        allocate().statusCode(409).body("detail", containsString("come to 4,000 par, and Aladdin shows 5,000"));
    }

    private ValidatableResponse allocate() {
        return as(Permission.ALLOCATION_COMMIT)
                .post("/v1/blocks/" + allocationId + "/allocate")
                .then();
    }

    private void ready(Matcher<?> matcher) {
        as(Permission.ORDER_READ)
                .get("/v1/blocks?ready=true")
                .then()
                .statusCode(200)
                .body("blocks.allocation_id", matcher);
    }

    private List<String> submittedIds(int children) {
        handOver(children);
        finalBatch("SUBMITTED", children);
        return as(Permission.ORDER_READ)
                .queryParam("allocation_id", allocationId)
                .get("/v1/orders")
                .jsonPath()
                .getList("orders.sort { it.account_id }.aladdin_order_id");
    }

    private ValidatableResponse block() {
        return as(Permission.ORDER_READ)
                .get("/v1/blocks/" + allocationId)
                .then()
                .statusCode(200);
    }

    /** @return the block once the field has this value; fails after 20 s */
    private ValidatableResponse awaitBlock(String field, Object value) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        ValidatableResponse block = block();
        while (!value.equals(block.extract().path(field)) && System.nanoTime() < deadline) {
            block = block();
        }
        assertEquals(value, block.extract().path(field), block.extract().asString());
        return block;
    }
}
