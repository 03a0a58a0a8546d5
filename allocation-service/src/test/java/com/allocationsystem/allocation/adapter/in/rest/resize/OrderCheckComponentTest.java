package com.allocationsystem.allocation.adapter.in.rest.resize;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.PeerAnswers;
import com.allocationsystem.allocation.Peers;
import com.allocationsystem.allocation.adapter.in.rest.Commitments;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Orders of 1,500,000, 1,000,000 and 500,000 that stand in Aladdin: the cash that reference data tells has paid for them. The
 * bond costs 91.826833 per 100, so 5,000,000.00 left buys 5,445,032 more.
 */
@QuarkusTest
class OrderCheckComponentTest extends ComponentTest {

    private static final String[] ALL_SUBMITTED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED"
    };
    private static final String SELL = """
            {"order":{"security_id":"00206RCQ3","side":"SELL","quantity":200000},
             "allocation_method":"PRO_RATA","portfolio_groups":["CREDIT"],"parameters":{"base_metric":"HOLDING"}}""";

    @Inject
    EntityManager database;

    @BeforeEach
    void empty() {
        peers.gatewayAnswers(ALL_SUBMITTED);
        Commitments.forget(database);
    }

    @Test
    void increaseWithinTheCashIsReserved_andTheOrderIsNotCountedTwice() {
        check(committed(PRO_RATA), "ACC00001", 1_500_000, 6_945_000, false)
                .statusCode(200)
                .body("allowed", is(true))
                .body("refusal", nullValue())
                .body("reserved_seconds", is(600))
                .body("warnings", hasSize(0));
    }

    @Test
    void increaseAboveTheCashIsRefused_withTheLargestQuantity() {
        check(committed(PRO_RATA), "ACC00001", 1_500_000, 6_946_000, false)
                .statusCode(200)
                .body("allowed", is(false))
                .body("maximum", is(6_945_000))
                .body("refusal", is("at most 6,945,000 (cash available at settlement)"))
                .body("reserved_seconds", nullValue());
    }

    @Test
    void factsAreReadAfresh_withTheTokenOfWhoAsks() {
        String id = committed(PRO_RATA);
        peers.cash("0.00", "4000000.00", "3000000.00");
        check(id, "ACC00001", 1_500_000, 1_501_000, false)
                .body("refusal", is("at most 1,500,000, the size it has (cash available at settlement)"));
        Peers.server()
                .verify(
                        2,
                        postRequestedFor(urlEqualTo(PeerAnswers.SNAPSHOTS))
                                .withRequestBody(matchingJsonPath("$.settlement_date", equalTo("2023-04-03"))));
    }

    @Test
    void saleIsHeldToTheHolding_itsOwnOrderGivenBack() {
        String id = committed(SELL);
        peers.holdings(0, 800_000, 0); // 1,000,000 held less the order's 200,000
        checkSale(id, 200_000, 3_000_000)
                .body("allowed", is(false))
                .body("maximum", is(1_000_000))
                .body("refusal", is("at most 1,000,000 (holding of 1,000,000 that can be sold)"));
        checkSale(id, 200_000, 1_000_000).body("allowed", is(true));
        checkSale(id, 200_000, 201_000)
                .body("refusal", is("at most 200,000, the size it has (holding of 200,000 that can be sold)"));
    }

    @Test
    void hardRuleIsNamedWithItsSource_andCapsEvenWhenTheSplitWasNotHeldToRules() {
        String id = committedUnchecked(PRO_RATA.replace(
                "\"allocation_method\"", "\"constraints\":{\"compliance_check\":false},\"allocation_method\""));
        peers.withRules(rule("R-SEC-5", "RESTRICTION"));
        // 5 % of 60,000,000 = 3,000,000 / 0.91826833 = 3,267,018; nothing held but the order
        check(id, "ACC00001", 1_500_000, 5_000_000, false)
                .body("allowed", is(false))
                .body("refusal", is("at most 3,267,000 (rule R-SEC-5, IMA 4.2)"));
    }

    @Test
    void softRuleIsAWarning_andOnlyAnOverrideReserves() {
        String id = committed(PRO_RATA);
        peers.withRules(rule("R-SEC-5", "WARNING"));
        check(id, "ACC00001", 1_500_000, 5_000_000, false)
                .body("allowed", is(true))
                .body("reserved_seconds", nullValue())
                .body("warnings.rule_id", contains("R-SEC-5"))
                .body("warnings[0].message", containsString("at most 3,267,018 par keep it"));
        check(id, "ACC00001", 1_500_000, 5_000_000, true)
                .body("reserved_seconds", is(600))
                .body("warnings.rule_id", contains("R-SEC-5"));
    }

    /** A commit and an increase that passed soft rules stand in one list, the increase with its own user, reason and sizes. */
    @Test
    void overriddenIncreaseIsAudited_andListedBesideTheCommits() {
        peers.rules("", "{\"account_id\":\"ACC00003\",\"side\":\"BUY\",\"reason\":\"Client list\"}");
        String id = committedUnchecked(PRO_RATA.replace(
                "\"allocation_method\"", "\"constraints\":{\"compliance_check\":false},\"allocation_method\""));
        peers.withRules(rule("R-SEC-5", "WARNING"));
        check(id, "ACC00001", 1_500_000, 5_000_000, false).statusCode(200);
        check(id, "ACC00001", 1_500_000, 5_000_000, true).body("reserved_seconds", is(600));

        as("compliance:read")
                .get("/v1/compliance/overrides")
                .then()
                .statusCode(200)
                .body("overrides.kind", contains("INCREASE", "COMMIT"))
                .body("overrides.allocation_id", contains(id, id))
                .body("overrides[0].reason", is("the client agreed"))
                .body("overrides[0].actor", is("trader"))
                .body("overrides[0].order_id", is("O-ACC00001"))
                .body("overrides[0].ordered_before", is(1_500_000))
                .body("overrides[0].ordered", is(5_000_000))
                .body("overrides[0].warnings.rule_id", contains("R-SEC-5"))
                .body("overrides[0].warnings.account_id", contains("ACC00001"))
                .body("overrides[1].order_id", nullValue())
                .body("overrides[1].ordered_before", nullValue());
        String cursor = as("compliance:read")
                .get("/v1/compliance/overrides?limit=1")
                .then()
                .body("overrides.kind", contains("INCREASE"))
                .extract()
                .path("next_cursor");
        as("compliance:read")
                .get("/v1/compliance/overrides?limit=1&cursor=" + cursor)
                .then()
                .body("overrides.kind", contains("COMMIT"))
                .body("next_cursor", nullValue());
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=" + id)
                .then()
                .body("entries.action", contains("increase.overridden", "allocation.committed"));
    }

    @Test
    void overrideWithoutAReasonIsRefused() {
        String id = committed(PRO_RATA);
        gateway()
                .body("""
                        {"check_id":"%s","allocation_id":"%s","account_id":"ACC00001","order_id":"O","side":"BUY",
                         "current_quantity":1500000,"wanted_quantity":1600000,"override_reason":" "}""".formatted(UUID.randomUUID(), id))
                .post("/v1/order-checks")
                .then()
                .statusCode(422)
                .body("violations.field", contains("override_reason"));
    }

    @Test
    void decreaseReservesNothing_andNeedsNoCash() {
        String id = committed(PRO_RATA);
        peers.cash("-1.00", "4000000.00", "3000000.00");
        check(id, "ACC00001", 1_500_000, 1_000_000, false)
                .body("allowed", is(true))
                .body("reserved_seconds", nullValue());
        check(id, "ACC00001", 1_500_000, 1_000, false)
                .body("allowed", is(false))
                .body("refusal", containsString("steps of 1,000 from 2,000"));
    }

    @Test
    void orderThatAladdinHasWhileThisServiceHasNotHeardOfIt_isCountedOnce() {
        peers.gatewayAnswers("ACC00001 1500000 UNKNOWN", ALL_SUBMITTED[1], ALL_SUBMITTED[2]);
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(202);
        check(id, "ACC00001", 1_500_000, 6_945_000, false).body("allowed", is(true));
    }

    @Test
    void unknownAllocationOrAccountIsNotFound_andTheWrongSideIsRefused() {
        check(UUID.randomUUID().toString(), "ACC00001", 1_500_000, 1_600_000, false)
                .statusCode(404);
        String id = committed(PRO_RATA);
        check(id, "ACC00009", 1_500_000, 1_600_000, false).statusCode(404);
        check(previewed(PRO_RATA), "ACC00001", 1_500_000, 1_600_000, false).statusCode(404);
        check(gateway(), UUID.randomUUID().toString(), id, "ACC00001", "SELL", 1_500_000, 1_600_000, false)
                .statusCode(422)
                .body("violations.field", contains("side"));
    }

    /** An order can be made smaller on a day on which the bond has no price. */
    @Test
    void bondWhoseReferencePriceIsGone_refusesTheIncrease_andAllowsTheDecrease() {
        String id = committed(PRO_RATA);
        peers.noReferencePrice();
        check(id, "ACC00001", 1_500_000, 1_600_000, false)
                .statusCode(200)
                .body("allowed", is(false))
                .body("refusal", containsString("no reference price any more"));
        check(id, "ACC00001", 1_500_000, 1_000_000, false).statusCode(200).body("allowed", is(true));
    }

    @Test
    void referenceDataThatDoesNotAnswerIsA503() {
        String id = committed(PRO_RATA);
        peers.snapshotFails();
        check(id, "ACC00001", 1_500_000, 1_600_000, false).statusCode(503).header("Retry-After", notNullValue());
    }

    @Test
    void onlyTheOrderGatewayMayAsk_andEveryFaultIsNamed() {
        String id = committed(PRO_RATA);
        RequestSpecification pm = as("allocation:override", "order:modify", "order:submit", "reference:read");
        check(pm, UUID.randomUUID().toString(), id, "ACC00001", "BUY", 1_500_000, 1_600_000, false)
                .statusCode(403);
        pm.delete("/v1/order-checks/" + UUID.randomUUID()).then().statusCode(403);
        gateway()
                .body("{\"check_id\":\"7\",\"allocation_id\":\"x\",\"current_quantity\":0,\"wanted_quantity\":-1}")
                .post("/v1/order-checks")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "check_id",
                                "allocation_id",
                                "account_id",
                                "order_id",
                                "side",
                                "current_quantity",
                                "wanted_quantity"));
        gateway().delete("/v1/order-checks/7").then().statusCode(404);
    }

    private static String committed(String request) {
        String id = previewed(request);
        commit(trader(), id, "{}").statusCode(200);
        return id;
    }

    private static String committedUnchecked(String request) {
        String id = portfolioManager()
                .body(request)
                .post("/v1/allocations/preview")
                .then()
                .statusCode(200)
                .extract()
                .path("allocation_id");
        commit(portfolioManager(), id, "{\"override_warnings\":true,\"comment\":\"rules are tested elsewhere\"}")
                .statusCode(200);
        return id;
    }

    private static RequestSpecification gateway() {
        return as("order:check", "reference:read");
    }

    private static ValidatableResponse check(
            String allocationId, String account, long current, long wanted, boolean override) {
        return check(gateway(), UUID.randomUUID().toString(), allocationId, account, "BUY", current, wanted, override);
    }

    private static ValidatableResponse checkSale(String allocationId, long current, long wanted) {
        return check(gateway(), UUID.randomUUID().toString(), allocationId, "ACC00002", "SELL", current, wanted, false);
    }

    private static ValidatableResponse check(
            RequestSpecification who,
            String checkId,
            String allocationId,
            String account,
            String side,
            long current,
            long wanted,
            boolean override) {
        return who.body("""
                        {"check_id":"%s","allocation_id":"%s","account_id":"%s","order_id":"O-%s","side":"%s",
                         "current_quantity":%d,"wanted_quantity":%d,"override_reason":%s}""".formatted(
                                checkId,
                                allocationId,
                                account,
                                account,
                                side,
                                current,
                                wanted,
                                override ? "\"the client agreed\"" : "null"))
                .post("/v1/order-checks")
                .then();
    }

    private static String rule(String id, String severity) {
        return """
                {"rule_id":"%s","scope":"*","kind":"MAX_SECURITY_PCT_NAV","limit_low":null,"limit_high":5,
                 "severity":"%s","source":"IMA 4.2"}""".formatted(id, severity);
    }
}
