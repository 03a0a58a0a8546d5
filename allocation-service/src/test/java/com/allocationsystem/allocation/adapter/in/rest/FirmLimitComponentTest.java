package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests allow a user 200,000,000 a day: four sales of 53,000,000 par come to 194,672,885.96. */
@QuarkusTest
class FirmLimitComponentTest extends ComponentTest {

    private static final String SALE = """
            {"order":{"security_id":"00206RCQ3","side":"SELL","quantity":53000000},
             "allocation_method":"PRO_RATA","portfolio_groups":["CREDIT"],"parameters":{"base_metric":"HOLDING"}}""";

    @Inject
    EntityManager database;

    @BeforeEach
    void forgetCommitments() {
        Commitments.forget(database);
        peers.holdings(53_000_000, 0, 0);
        peers.gatewayAnswers("ACC00001 53000000 SUBMITTED");
    }

    @Test
    void moreThanAUserCommitsInADay_isRefusedAtEveryDoor() {
        String spare = previewed(SALE);
        String last = null;
        for (int i = 0; i < 4; i++) {
            last = previewed(SALE);
            commit(trader(), last, "{}").statusCode(200);
        }

        preview(SALE)
                .statusCode(422)
                .body("violations.field", contains("order.quantity"))
                .body("violations[0].message", containsString("5,327,114.04 are left"));
        trader().body(SALE.replace("\"allocation_method\":\"PRO_RATA\"", "\"allocation_methods\":[\"PRO_RATA\"]"))
                .post("/v1/allocations/compare")
                .then()
                .statusCode(422)
                .body("violations.field", contains("order.quantity"));
        commit(trader(), spare, "{}")
                .statusCode(409)
                .body("type", is("/problems/firm-limit"))
                .body("detail", containsString("200,000,000.00 for one user and day"));
        preview(SALE.replace("53000000", "5000000")).statusCode(200);
        peers.holdings(7_000_000, 0, 0);
        increase(last, "trader", 53_000_000, 59_000_000)
                .body("allowed", is(false))
                .body("refusal", containsString("one user and day"));
        increase(last, null, 53_000_000, 59_000_000).body("allowed", is(false));
        increase(last, "ann", 53_000_000, 54_000_000).body("allowed", is(true));
    }

    private static ValidatableResponse increase(String id, String user, long from, long to) {
        return as("order:check", "reference:read")
                .body("""
                        {"check_id":"%s","allocation_id":"%s","account_id":"ACC00001","order_id":"O-1","side":"SELL",
                         "current_quantity":%d,"wanted_quantity":%d,"requested_by":%s}""".formatted(UUID.randomUUID(), id, from, to, user == null ? null : "\"" + user + "\""))
                .post("/v1/order-checks")
                .then()
                .statusCode(200);
    }
}
