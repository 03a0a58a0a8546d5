package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The packaged service: migrations, Redis, the outbox's own beat and the audit chain, all as shipped. */
@QuarkusIntegrationTest
class AllocationIT extends ComponentTest {

    @Test
    void committedAllocationReachesTheGateway_byItself_onceTheGatewayIsBack() throws InterruptedException {
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
        peers.gatewayIsDown();
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{\"comment\":\"packaged\"}").statusCode(202).body("status", is("PENDING"));

        peers.gatewayAnswers("ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED");

        assertEquals("SUCCESS", settled(id, Instant.now().plus(Duration.ofSeconds(30))));
        trader().post("/v1/allocations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", is(true));
        as("audit:read")
                .get("/v1/audit/allocations/verify")
                .then()
                .statusCode(200)
                .body("intact", is(true));
    }

    /** @return the status as soon as it is not PENDING, or at the deadline */
    private static String settled(String id, Instant deadline) throws InterruptedException {
        String status = "PENDING";
        while (status.equals("PENDING") && Instant.now().isBefore(deadline)) {
            Thread.sleep(200);
            status = trader().get("/v1/allocations/" + id).then().extract().path("status");
        }
        return status;
    }
}
