package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A block of 31 March 2023, filled at 98. */
@QuarkusTest
class FairnessTestComponentTest extends ComponentTest {

    private static final String CLOSE =
            "{\"closes\":[{\"cusip\":\"00206RCQ3\",\"date\":\"2023-03-31\",\"clean_price\":%s}]}";

    @Inject
    EntityManager database;

    private String id;

    @BeforeEach
    void commitABlock() {
        Commitments.forget(database);
        behindTheTriggers("delete from fairness_close");
        behindTheTriggers("delete from fairness_trade");
        peers.gatewayAnswers("ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED");
        id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200);
    }

    @Test
    void tradesNeedFillsAndAClose() {
        test("").body("trades", is(0)).body("without_fills", is(1)).body("without_close", is(0));
        seal();
        test("").body("trades", is(0)).body("without_fills", is(0)).body("without_close", is(1));

        enter(CLOSE.formatted("99")).statusCode(200).body("added", is(1)).body("known", is(0));
        test("?resplits=1000&seed=7&tilt_bp=5.5")
                .body("trades", is(1))
                .body("without_close", is(0))
                .body("resplits", is(1_000))
                .body("seed", is(7))
                .body("tilt_bp", is(5.5f))
                .body("accounts.account_id", contains("ACC00001", "ACC00002", "ACC00003"))
                // 99 / 98 - 1 for each account that got par
                .body("accounts[0].return_bp", is(102.04082f))
                .body("accounts[0].expected_bp", is(102.04082f))
                .body("accounts.p_value", contains(null, null, null))
                .body("accounts.corrected_p_value", contains(null, null, null))
                .body("accounts.trades_needed", contains(null, null, null));
        test("?method=MIN_DISPERSION").body("trades", is(0)).body("accounts", empty());
        as("audit:read")
                .get("/v1/audit/allocations?entity_id=closes")
                .then()
                .body("entries.action", hasItem("closes.entered"));
    }

    @Test
    void withoutAnEnteredClose_theNextReferencePriceOfAWeekCounts() {
        seal();
        referencePrice("2023-04-08", "90");
        test("").body("without_close", is(1));
        referencePrice("2023-04-04", "97.02");
        test("?resplits=1000").body("trades", is(1)).body("accounts[0].return_bp", is(-100.0f));
        enter(CLOSE.formatted("98")).statusCode(200);
        test("?resplits=1000").body("accounts[0].return_bp", is(0.0f));
    }

    @Test
    void aCloseNeverChanges() {
        enter(CLOSE.formatted("99.50")).body("added", is(1));
        enter(CLOSE.formatted("99.5")).statusCode(200).body("added", is(0)).body("known", is(1));
        enter(CLOSE.formatted("99.6"))
                .statusCode(422)
                .body("violations.field", contains("closes[0].clean_price"))
                .body("violations.message[0]", containsString("99.5 is kept"));
    }

    @Test
    void badRequestsAreRefusedByName() {
        enter("{}").statusCode(400).body("violations.field", contains("closes"));
        enter("{\"closes\":[]}").statusCode(422);
        enter("{\"closes\":[{\"cusip\":\"x\",\"date\":\"2023-03-31\",\"clean_price\":0}, null]}")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("closes[0].cusip", "closes[0].clean_price", "closes[1]"));
        String twice = CLOSE.formatted("99").replaceFirst("\\[(.*)\\]", "[$1,$1]");
        enter(twice).statusCode(422).body("violations.field", contains("closes[1]"));
        as("compliance:read")
                .get("/v1/fairness/test?resplits=999&seed=x&tilt_bp=NaN")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("resplits", "seed", "tilt_bp"));
        as("compliance:read")
                .body(CLOSE.formatted("99"))
                .post("/v1/fairness/closes")
                .then()
                .statusCode(403);
        trader().get("/v1/fairness/test").then().statusCode(403);
    }

    @Test
    void usersOfOtherGroupsTestNothing() {
        seal();
        RequestSpecification outside = given().auth()
                .oauth2(TestTokens.scoped("zoe", List.of("RATES"), "compliance:read"))
                .contentType(ContentType.JSON);
        outside.get("/v1/fairness/test")
                .then()
                .statusCode(200)
                .body("trades", is(0))
                .body("without_close", is(0));
    }

    private void seal() {
        as("order:check", "reference:read")
                .body("""
                        {"allocation_id":"%s","style":"BLOCK","filled":3000000,"average_price":98,"accounts":[],"declared_by":"olga"}""".formatted(id))
                .post("/v1/final-allocations")
                .then()
                .statusCode(200);
    }

    private void referencePrice(String date, String price) {
        behindTheTriggers("""
                insert into fairness_trade (allocation_id, business_date, cusip, price_date, reference_price, basis, currency)
                values (gen_random_uuid(), '%s', '00206RCQ3', '%s', %s, 'NAV', 'USD')""".formatted(date, date, price));
    }

    private static ValidatableResponse test(String query) {
        return as("compliance:read").get("/v1/fairness/test" + query).then().statusCode(200);
    }

    private static ValidatableResponse enter(String body) {
        return as("reference:import").body(body).post("/v1/fairness/closes").then();
    }

    private void behindTheTriggers(String change) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            database.createNativeQuery(change).executeUpdate();
        });
    }
}
