package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
    void startTheDayAnew() {
        forgetCommitments();
        peers.holdings(53_000_000, 0, 0);
        peers.gatewayAnswers("ACC00001 53000000 SUBMITTED");
    }

    /** What one user has left of the day would be too little for other tests. */
    @AfterEach
    void forgetCommitments() {
        Commitments.forget(database);
    }

    @Test
    void moreThanAUserCommitsInADay_isRefusedAtEveryDoor() {
        String spare = previewed(SALE);
        String last = fourSales();

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

    /** What failed counts for no day; tried again it counts for the day of the user who committed it, also when another user asks. */
    @Test
    void ordersThatFailedAreNotTriedAgainPastTheDay() {
        peers.gatewayAnswers("ACC00001 53000000 FAILED");
        String failed = previewed(SALE);
        commit(trader(), failed, "{}").statusCode(200).body("status", is("FAILED"));
        peers.gatewayAnswers("ACC00001 53000000 SUBMITTED");
        fourSales();

        for (String user : new String[] {"trader", "ann"}) {
            given().auth()
                    .oauth2(TestTokens.withPermissions(user, "reference:read", "allocation:commit"))
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post("/v1/allocations/" + failed + "/retry-failed")
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/firm-limit"))
                    .body(
                            "detail",
                            startsWith(
                                    "Trying the failed orders again comes to 48,668,221.49; with 194,672,885.96 committed today trader"));
        }
        trader().get("/v1/allocations/" + failed).then().body("status", is("FAILED"));
    }

    /**
     * What a user commits in one bond that day comes to a large block from the second sale on, which a second user approves.
     *
     * @return the allocation of the last one
     */
    private static String fourSales() {
        commit(trader(), previewed(SALE), "{}").statusCode(200);
        String last = null;
        for (int i = 0; i < 3; i++) {
            last = previewed(SALE);
            ApprovalTests.approve(
                            ApprovalTests.user("ann", "allocation:approve"),
                            ApprovalTests.waiting(last),
                            ApprovalTests.hash(last))
                    .statusCode(200);
        }
        return last;
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
