package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 3,001,000 par pro rata: shares of 1,500,500, 1,000,333.333 and 500,166.667; the odd increment goes to ACC00001. */
@QuarkusTest
class FairnessComponentTest extends ComponentTest {

    @Inject
    EntityManager database;

    private String id;

    @BeforeEach
    void commitABlock() {
        Commitments.forget(database);
        peers.gatewayAnswers("ACC00001 1501000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 SUBMITTED");
        id = previewed(PRO_RATA.replace("3000000", "3001000"));
        commit(trader(), id, "{}").statusCode(200);
    }

    @Test
    void commitIsEnteredAgainstTheSharesOfItsStatement() {
        fairness("")
                .body("accounts.account_id", contains("ACC00001", "ACC00002", "ACC00003"))
                .body("accounts.trades", contains(1, 1, 1))
                .body("accounts.allocated", contains(1_501_000, 1_000_000, 500_000))
                .body("accounts[1].pro_rata_share", is(1_000_333.333f))
                .body("accounts.difference", contains(500.0f, -333.333f, -166.667f))
                .body("accounts.rounded_up", contains(1, 0, 0))
                .body("accounts.rounded_down", contains(0, 1, 1))
                .body("accounts.last_shortfall", contains(null, "2023-03-31", "2023-03-31"))
                .body("accounts[0].fill_rate", nullValue())
                .body("sizes", empty())
                .body("dispersion.group_id", contains("CREDIT"))
                .body("dispersion[0].month", is("2023-03"))
                .body("dispersion[0].spread", nullValue());
        fairness("?from=2023-03-31&to=2023-03-31&group=CREDIT&trader=trader&method=PRO_RATA")
                .body("accounts", hasSize(3));
        for (String none :
                List.of("from=2023-04-01", "to=2023-03-30", "group=RATES", "trader=x", "method=MIN_DISPERSION")) {
            fairness("?" + none).body("accounts", empty()).body("dispersion", empty());
        }
    }

    @Test
    void finalAllocationCompletesTheEntries_andALaterVersionCountsInItsPlace() {
        seal(1_500_000);
        fairness("").body("accounts[0].fill_rate", is(750_000f / 1_501_000f));
        verification().body("intact", is(true)).body("allocations_read", is(1));

        seal(3_001_000);
        fairness("").body("accounts.fill_rate", contains(1.0f, 1.0f, 1.0f));
        verification().body("intact", is(true)).body("complete", is(true));
    }

    @Test
    void recomputationNamesEntriesThatWereChangedBehindTheTriggers() {
        verification().body("intact", is(true)).body("differing", empty());
        behindTheTriggers("update fairness_entry set par = par + 1000 where account_id = 'ACC00003'");
        verification().body("intact", is(false)).body("differing", contains(id)).body("missing", empty());
        behindTheTriggers("delete from fairness_trade");
        verification().body("intact", is(false)).body("missing", contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update %s set %s = ''", "delete from %s", "truncate %s"})
    void ledgerIsAppendOnly(String change) {
        Map<String, String> columns = Map.of(
                "fairness_trade",
                "cusip",
                "fairness_entry",
                "account_id",
                "fairness_fill",
                "account_id",
                "fairness_close",
                "cusip");
        columns.forEach((table, column) -> {
            Exception refused = assertThrows(Exception.class, () -> run(change.formatted(table, column)));
            assertTrue(causes(refused).contains("append-only"), table);
        });
    }

    @Test
    void complianceAndAuditRead_eachWithinTheGroups() {
        fairness(as("audit:read"), "").body("accounts", hasSize(3));
        fairness(limitedTo("CREDIT"), "").body("accounts", hasSize(3));
        fairness(limitedTo("RATES"), "").body("accounts", empty());
        limitedTo("RATES").get("/v1/fairness/verification").then().body("allocations_read", is(0));
        for (String path : List.of("", "/verification")) {
            trader().get("/v1/fairness" + path).then().statusCode(403);
        }
    }

    @Test
    void badQueriesAreRefusedByName() {
        as("compliance:read")
                .get("/v1/fairness?from=x&method=SOME")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("from", "method"));
        for (String bad : List.of("0", "1001", "x")) {
            as("compliance:read")
                    .get("/v1/fairness/verification?allocations=" + bad)
                    .then()
                    .statusCode(400)
                    .body("violations.message[0]", containsString("1 to 1,000"));
        }
    }

    private void seal(long filled) {
        as("order:check", "reference:read")
                .body("""
                        {"allocation_id":"%s","style":"BLOCK","filled":%d,"average_price":98,"accounts":[],"declared_by":"olga"}""".formatted(id, filled))
                .post("/v1/final-allocations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse fairness(String query) {
        return fairness(as("compliance:read"), query);
    }

    private static ValidatableResponse fairness(RequestSpecification who, String query) {
        return who.get("/v1/fairness" + query).then().statusCode(200);
    }

    private static ValidatableResponse verification() {
        return as("compliance:read").get("/v1/fairness/verification").then().statusCode(200);
    }

    private static RequestSpecification limitedTo(String group) {
        return given().auth()
                .oauth2(TestTokens.scoped("zoe", List.of(group), "compliance:read"))
                .contentType(ContentType.JSON);
    }

    private void behindTheTriggers(String change) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            database.createNativeQuery(change).executeUpdate();
        });
    }

    private void run(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }

    private static String causes(Throwable thrown) {
        return thrown == null ? "" : thrown + causes(thrown.getCause());
    }
}
