package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.hamcrest.Matchers.containsString;
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
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An allocation as one Aladdin order with a detail per account. */
@QuarkusTest
@TestProfile(BlockComponentTest.Blocks.class)
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class BlockComponentTest extends OrderDoor {

    public static class Blocks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("oas.orders.style", "BLOCK");
        }
    }

    @Test
    void allocationIsOneOrderWithADetailPerAccount() {
        handOver(30);
        JsonPath batch = finalBatch("SUBMITTED", 30);
        assertEquals(1, aladdin.orders(allocationId).size());
        JsonNode block = aladdin.orders(allocationId).get(0);
        assertEquals(30, block.get("orderDetails").size());
        // 5,000 and 1,000 more for each next account
        assertEquals(30 * 5000 + 1000 * 30 * 29 / 2, block.get("face").asLong());
        assertEquals(
                "OAS-" + allocationId,
                block.at("/externalOrderReference/externalId1").asText());
        assertEquals(Collections.nCopies(30, block.get("id").asText()), batch.getList("children.aladdin_order_id"));
        assertEquals(1, aladdin.requests("order:post").size());
    }

    @Test
    void blockIsAdoptedByAllItsChildren_whenItsAnswerWasLost() {
        aladdin.fail("order:post", 503, true, 1);
        handOver(12);
        finalBatch("SUBMITTED", 12);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(1, aladdin.requests("order:post").size());
    }

    @Test
    void blockIsSentAgainAsAWhole_whenItNeverArrived() {
        aladdin.fail("order:post", 504, false, 1);
        handOver(12);
        finalBatch("SUBMITTED", 12);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(12, aladdin.orders(allocationId).get(0).get("orderDetails").size());
    }

    @Test
    void allChildrenFail_whenTheBlockIsNotSentInTime() {
        handOver(batch(allocationId, 4)
                .replace(TOMORROW.toString(), Instant.now().minusSeconds(1).toString()));
        finalBatch("FAILED", 4);
        assertEquals(0, aladdin.requests("order:post").size());
    }

    @Test
    void allChildrenFail_whenAladdinRefusesTheBlock() {
        aladdin.refuseInside("order:post", 3);
        handOver(4);
        assertEquals(
                List.of("Aladdin finds it invalid: portfolio is closed"),
                finalBatch("FAILED", 4).getList("children.message").stream()
                        .distinct()
                        .toList());
    }

    @Test
    void statusOfTheBlockIsThatOfItsChildren_andNoneIsChangedAlone() {
        handOver(3);
        finalBatch("SUBMITTED", 3);
        aladdin.status(aladdin.orders(allocationId).get(0).get("id").asText(), "Booked");
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!List.of("Booked", "Booked", "Booked").equals(statuses()) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(List.of("Booked", "Booked", "Booked"), statuses());
        as(Permission.ORDER_MODIFY)
                .body("{\"quantity\":9000}")
                .put("/v1/orders/" + order().getString("order_id"))
                .then()
                .statusCode(409)
                .body("detail", containsString("is part of a block"));
        assertEquals(List.of(), limits.checks(), "a block is refused before its limits are asked for");
    }

    @Test
    void blockIsCanceledByOneCall_butNoChildOfItAlone() {
        handOver(3);
        finalBatch("SUBMITTED", 3);
        String alone = as(Permission.ORDER_CANCEL)
                .body("{\"kind\":\"CANCEL\",\"reason\":\"r\",\"order_ids\":[\"%s\"]}"
                        .formatted(order().getString("order_id")))
                .post("/v1/block-changes")
                .path("change_id");
        assertEquals(List.of("FAILED"), changed(alone).getList("lines.state"));
        String whole = as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"sent in error\"}")
                .post("/v1/blocks/" + allocationId + "/cancel")
                .path("change_id");
        assertEquals(List.of("DONE", "DONE", "DONE"), changed(whole).getList("lines.state"));
        assertEquals(1, aladdin.requests("orders:batchCancel").size());
        assertEquals(
                "Canceled",
                aladdin.orders(allocationId).get(0).get("orderStatus").asText());
    }

    private List<String> statuses() {
        return as(Permission.ORDER_READ)
                .queryParam("allocation_id", allocationId)
                .get("/v1/orders")
                .then()
                .extract()
                .jsonPath()
                .getList("orders.aladdin_status");
    }
}
