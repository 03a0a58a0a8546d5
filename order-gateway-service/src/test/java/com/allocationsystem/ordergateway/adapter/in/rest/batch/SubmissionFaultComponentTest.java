package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdin;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Every fault that a call to Aladdin can have, and where the order stands after it. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class SubmissionFaultComponentTest extends OrderDoor {

    @Test
    void orderIsAdopted_whenAladdinStoredItAndAnswered503() {
        aladdin.fail("order:post", 503, true, 1);
        handOver(1);
        JsonPath batch = finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(1, aladdin.requests("order:post").size());
        assertEquals("Found in Aladdin by its external id", batch.getString("children[0].message"));
    }

    @Test
    void orderIsAdopted_whenAladdinStoredItAndTheConnectionBroke() {
        aladdin.fail("order:post", 0, true, 1);
        handOver(1);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
    }

    @Test
    void orderIsSentAgainAfterTheGraceTime_whenAladdinDidNotStoreIt() {
        aladdin.fail("order:post", 504, false, 1);
        handOver(1);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(2, aladdin.requests("order:post").size());
        assertTrue(aladdin.requests("orders:filter").size() >= 2);
    }

    @Test
    void orderWaits_whileAladdinCannotBeAsked() {
        aladdin.fail("orders:filter", 503, false, 3);
        aladdin.fail("order:post", 503, true, 1);
        handOver(1);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(1, aladdin.requests("order:post").size());
    }

    @Test
    void orderIsSentAgain_whenAladdinWasOverQuota() {
        aladdin.overQuota("order:post", 1);
        handOver(1);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(0, lookUpsOfThisAllocation());
    }

    @Test
    void orderFailsWithAladdinsWords_whenItRefusesInsideA200() {
        aladdin.refuseInside("order:post", 3);
        handOver(1);
        JsonPath batch = finalBatch("FAILED", 1);
        assertEquals("Aladdin finds it invalid: portfolio is closed", batch.getString("children[0].message"));
        assertEquals(0, aladdin.orders(allocationId).size());
    }

    @Test
    void orderFails_whenAladdinAnswers400() {
        aladdin.fail("order:post", 400, false, 1);
        handOver(1);
        JsonPath batch = finalBatch("FAILED", 1);
        assertTrue(batch.getString("children[0].message").contains("400"));
        assertEquals(0, aladdin.orders(allocationId).size());
    }

    @Test
    void orderWaits_whenOurPasswordIsNotAccepted() {
        aladdin.fail("order:post", 401, false, 2);
        handOver(1);
        finalBatch("SUBMITTED", 1);
        assertEquals(1, aladdin.orders(allocationId).size());
        assertEquals(3, aladdin.requests("order:post").size());
    }

    @Test
    void oneBadOrderFailsAloneWithItsReason_whenItSinksTheWholeBatch() {
        handOver(batch(allocationId, 20).replace("ACC00013", FakeAladdin.MALFORMED));
        JsonPath batch = finalBatch("SUBMITTED", 19);
        assertEquals(19, aladdin.orders(allocationId).size());
        assertEquals(1, batch.getInt("counts.FAILED"));
        assertEquals(
                "Aladdin answered 400 INVALID_ARGUMENT: MALFORMED is malformed",
                batch.getString("children.find { it.status == 'FAILED' }.message"));
        assertEquals(FakeAladdin.MALFORMED, batch.getString("children.find { it.status == 'FAILED' }.account_id"));
    }

    @Test
    void everyChildStandsOnce_whenTheBatchWasStoredAndItsAnswerLost() {
        aladdin.fail("orders:batchPost", 504, true, 1);
        handOver(15);
        finalBatch("SUBMITTED", 15);
        assertEquals(15, aladdin.orders(allocationId).size());
    }

    @Test
    void everyChildStandsOnce_whenAskingForTheOperationFails() {
        aladdin.fail("longrunningoperations", 404, false, 1);
        handOver(15);
        finalBatch("SUBMITTED", 15);
        assertEquals(15, aladdin.orders(allocationId).size());
    }

    /** By external id; the status of whole blocks is read too, of this one as soon as it was accepted. */
    private long lookUpsOfThisAllocation() {
        return aladdin.requests("orders:filter").stream()
                .filter(query -> query.findValues("externalId1s").toString().contains(allocationId))
                .count();
    }
}
