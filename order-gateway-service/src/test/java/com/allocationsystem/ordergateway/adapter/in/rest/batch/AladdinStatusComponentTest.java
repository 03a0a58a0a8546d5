package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Aladdin's status and compliance findings of an order, as they are read and shown. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class AladdinStatusComponentTest extends OrderDoor {

    @Test
    void violationsComeBySeverity_andAHeldOrderIsNotSaidToBePassed() {
        handOver(batch(allocationId, 1).replace("ACC00000", "WARNING-RESTRICTION"));
        finalBatch("SUBMITTED", 1);
        JsonPath order = order();
        assertEquals(List.of("RESTRICTION", "WARNING"), order.getList("violations.severity"));
        assertEquals("warning found", order.getString("violations[1].description"));
        assertEquals("Rule of WARNING", order.getString("violations[1].rule"));
        assertEquals("PENDING", order.getString("compliance"));
        assertEquals("Compl Pending", order.getString("aladdin_status"));
        assertTrue(order.getString("message").startsWith("Aladdin's compliance check is not finished"));
    }

    @Test
    void silentAlarmIsShownNowhere() {
        handOver(batch(allocationId, 1).replace("ACC00000", "SILENT_ALARM"));
        finalBatch("SUBMITTED", 1);
        String everything = as(Permission.ORDER_READ, Permission.AUDIT_READ)
                        .get("/v1/orders/" + order().getString("order_id"))
                        .asString()
                + as(Permission.AUDIT_READ)
                        .queryParam("entity_id", order().getString("order_id"))
                        .get("/v1/audit/orders")
                        .asString();
        assertTrue(everything.contains("\"violations\":[]"), everything);
        assertFalse(everything.toLowerCase(Locale.ROOT).contains("alarm found"), everything);
        assertFalse(everything.contains("Rule of"), everything);
    }

    @Test
    void statusesOfAWholeAllocationAreReadByOneCall() {
        handOver(20);
        finalBatch("SUBMITTED", 20);
        aladdin.orders(allocationId)
                .forEach(order -> aladdin.status(order.get("id").asText(), "Active"));
        aladdin.reset();
        awaitStatuses("Active", 20);
        assertTrue(aladdin.requests("orders:filter").stream()
                .allMatch(request ->
                        request.at("/query/basketIdCriterion/basketIds").size() >= 1));
    }

    @Test
    void aladdinsStatusFollows_whenItChangesThere() {
        JsonPath order = submitted();
        aladdin.status(order.getString("aladdin_order_id"), "Booked");
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!"Booked".equals(order().getString("aladdin_status")) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals("Booked", order().getString("aladdin_status"));
        assertEquals("SUBMITTED", order().getString("status"));
    }

    private void awaitStatuses(String aladdinStatus, int count) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        int found = 0;
        while (found != count && System.nanoTime() < deadline) {
            found = (int) as(Permission.ORDER_READ)
                    .queryParam("allocation_id", allocationId)
                    .get("/v1/orders")
                    .then()
                    .extract()
                    .jsonPath()
                    .getList("orders.aladdin_status", String.class)
                    .stream()
                    .filter(aladdinStatus::equals)
                    .count();
        }
        assertEquals(count, found);
    }
}
