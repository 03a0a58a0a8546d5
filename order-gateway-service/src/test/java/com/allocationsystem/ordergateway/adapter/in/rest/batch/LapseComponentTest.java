package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Orders that are not sent before their checks are too old. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class LapseComponentTest extends OrderDoor {

    @Inject
    EntityManager database;

    @Test
    void batchThatArrivesTooLate_failsUnsentAndTheSameBatchAgainChangesNothing() {
        String late = batch(allocationId, 7)
                .replace(TOMORROW.toString(), Instant.now().minusSeconds(1).toString());
        handOver(late);
        JsonPath batch = finalBatch("FAILED", 7);
        handOver(late);
        assertEquals(batch.getList("children"), finalBatch("FAILED", 7).getList("children"));
        assertTrue(batch.getString("children[0].message").startsWith("Not sent: it could not be sent before "));
        assertEquals(0, aladdin.orders(allocationId).size());
    }

    @Test
    void orderThatAladdinNeverTook_fails_andTheAuditSaysWhy() {
        aladdin.fail("order:post", 401, false, 1000);
        handOver(1);
        untilTold("PENDING");
        lapse();
        String order = finalBatch("FAILED", 1).getString("children[0].order_id");
        as(Permission.AUDIT_READ)
                .queryParam("entity_id", order)
                .get("/v1/audit/orders")
                .then()
                .statusCode(200)
                .body("entries.findAll { it.action == 'order.lapsed' }.reason", hasItem(startsWith("Not sent: ")));
        assertEquals(0, aladdin.orders(allocationId).size());
    }

    @Test
    void orderWhoseAnswerWasLost_isAdopted_howeverLateItIsFound() {
        inDoubt(true);
        lapse();
        aladdin.reset();
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(0, aladdin.requests("order:post").size());
    }

    @Test
    void orderThatNeverArrived_isLookedUpAndNotSentAgain() {
        inDoubt(false);
        lapse();
        aladdin.reset();
        finalBatch("FAILED", 1);
        assertTrue(aladdin.requests("orders:filter").size() >= 1);
        assertEquals(0, aladdin.requests("order:post").size());
        assertEquals(0, aladdin.orders(allocationId).size());
    }

    @Test
    void retryIsSentOnce_whenItsOwnTimeHasNotPassed() {
        handOver(batch(allocationId, 2)
                .replace(TOMORROW.toString(), Instant.now().minusSeconds(1).toString()));
        finalBatch("FAILED", 2);
        as(Permission.ORDER_SUBMIT)
                .body("{\"requested_by\":\"pm\",\"reason\":\"again\",\"send_before\":\"%s\"}".formatted(TOMORROW))
                .put("/v1/order-batches/%s/retries/1".formatted(allocationId))
                .then()
                .statusCode(202);
        finalBatch("SUBMITTED", 2);
        assertEquals(2, aladdin.orders(allocationId).size());
    }

    /** One order was sent and its answer lost, and Aladdin cannot be asked. */
    private void inDoubt(boolean stored) {
        aladdin.fail("orders:filter", 503, false, 1000);
        aladdin.fail("order:post", 504, stored, 1);
        handOver(1);
        untilTold("UNKNOWN");
    }

    /** Waits until the order has this state and something to say about its last attempt. */
    private void untilTold(String state) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonPath order = order();
        while (!(state.equals(order.getString("status")) && order.get("message") != null)
                && System.nanoTime() < deadline) {
            order = order();
        }
        assertEquals(state, order.getString("status"));
    }

    /** As if the time to send it were over, and its pause too. */
    private void lapse() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        update child_order set send_before = now() - interval '1 second', due_at = now()
                         where allocation_id = :id""")
                .setParameter("id", allocationId)
                .executeUpdate());
    }
}
