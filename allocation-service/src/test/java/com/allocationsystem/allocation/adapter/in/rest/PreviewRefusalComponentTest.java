package com.allocationsystem.allocation.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewRefusalComponentTest extends ComponentTest {

    /** Replaces one value of the good request and expects the field named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000000                 | 0                         | 422 | order.quantity",
                "3000000                 | -1000                     | 422 | order.quantity",
                "3000000                 | 3000000.5                 | 400 | order.quantity",
                "3000000                 | 3000500                   | 422 | order.quantity",
                "3000000                 | 1000                      | 422 | order.quantity",
                "3000000                 | 1000000001000             | 422 | order.quantity",
                "3000000                 | 99999999999999999999999   | 400 | order.quantity",
                "3000000                 | \"3000000\"               | 400 | order.quantity",
                "3000000                 | null                      | 400 | order.quantity",
                "BUY                     | HOLD                      | 400 | order.side",
                "PRO_RATA                | PRORATA                   | 400 | allocation_method",
                "\"CREDIT\"              | \"\",null                 | 400 | portfolio_groups[1]",
                "[\"CREDIT\"]            | []                        | 422 | portfolio_groups",
                "[\"CREDIT\"]            | \"CREDIT\"                | 400 | portfolio_groups",
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"2023-03-31\" | 422 | order.settlement_date",
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"2023-04-08\" | 422 | order.settlement_date",
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"2023-04-07\" | 422 | order.settlement_date",
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"2023-06-01\" | 422 | order.settlement_date",
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"-999999999-01-01\" | 400 | order.settlement_date",
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"2023-02-30\" | 400 | order.settlement_date",
                "\"BUY\"                 | \"BUY\",\"limit_price\":0 | 422 | order.limit_price",
                "\"BUY\"                 | \"BUY\",\"limit_price\":0.9 | 422 | order.limit_price",
                "\"BUY\"                 | \"BUY\",\"limit_price\":120 | 422 | order.limit_price",
                "3000000                 | 600000000 | 422 | order.quantity",
                "\"BUY\"                 | \"BUY\",\"limit_price\":1e99999 | 400 | order.limit_price",
                "\"BUY\"                 | \"BUY\",\"colour\":1      | 400 | order.colour",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"parameters\":{\"tolerance\":0.1} | 400 | parameters.tolerance",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"parameters\":{\"weights\":{\"ACC00001\":1}} | 400 | parameters.weights",
                "\"PRO_RATA\"            | \"MIN_DISPERSION\",\"parameters\":{\"base_metric\":\"NAV\"} | 400 | parameters.base_metric",
                "\"PRO_RATA\"            | \"MIN_DISPERSION\",\"parameters\":{\"tolerance\":7} | 422 | parameters.tolerance",
                "\"PRO_RATA\"            | \"MIN_DISPERSION\",\"parameters\":{\"gap_tolerance\":-1} | 422 | parameters.gap_tolerance",
                "\"PRO_RATA\"            | \"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"DTS\"} | 422 | parameters.target_metric",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"parameters\":{\"base_metric\":\"CUSTOM\"} | 422 | parameters.custom_base",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\"        | 400 | parameters.weights",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{}} | 422 | parameters.weights",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACC00001\":0}} | 422 | parameters.weights",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACC00001\":-1}} | 422 | parameters.weights.ACC00001",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACC00001\":NaN}} | 400 | parameters.weights.ACC00001",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACC00001\":null}} | 400 | parameters.weights.ACC00001",
                "\"PRO_RATA\"            | \"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACC00001\":1,\"STRANGER\":1}} | 422 | parameters.weights.STRANGER",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"constraints\":{\"min_allocation\":-1} | 422 | constraints.min_allocation",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"constraints\":{\"respect_cash\":\"yes\"} | 400 | constraints.respect_cash",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"constraints\":{\"soft_limits\":true} | 400 | constraints.soft_limits",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"account_overrides\":{\"STRANGER\":{\"exclude\":true}} | 422 | account_overrides.STRANGER",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"account_overrides\":{\"ACC00001\":{}} | 422 | account_overrides.ACC00001",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"account_overrides\":{\"ACC00001\":{\"exclude\":true,\"fixed_quantity\":1}} | 422 | account_overrides.ACC00001",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"account_overrides\":{\"ACC00001\":{\"fixed_quantity\":9000000}} | 422 | account_overrides",
                "\"PRO_RATA\"            | \"PRO_RATA\",\"account_overrides\":{\"ACC00001\":null} | 400 | account_overrides.ACC00001"
            })
    void impossibleValueIsRefusedByName(String good, String bad, int status, String field) {
        preview(PRO_RATA.replace(good, bad))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field))
                .body("correlation_id", notNullValue());
    }

    @Test
    void allFaultsStandInOneAnswer_thoseThatNeedALookUpToo() {
        peers.snapshotRefused("security_id: is unknown", "portfolio_groups[1]: is unknown");

        preview("""
                {"order":{"security_id":"XXX","side":"BUY","quantity":-1,"settlement_date":"2023-04-08","limit_price":-1},
                 "allocation_method":"CUSTOM_WEIGHTS","portfolio_groups":["CREDIT","NOSUCH"],
                 "parameters":{"weights":{"ACC00001":-1}},"constraints":{"min_allocation":-5}}""")
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                "order.security_id",
                                "order.quantity",
                                "order.settlement_date",
                                "order.limit_price",
                                "portfolio_groups[1]",
                                "parameters.weights.ACC00001",
                                "constraints.min_allocation"));
    }

    @Test
    void malformedAndImpossibleStandInOneAnswer() {
        preview("""
                {"order":{"security_id":7,"side":"HOLD","quantity":-1},
                 "allocation_method":"PRORATA","portfolio_groups":[]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "order.security_id",
                                "order.side",
                                "order.quantity",
                                "allocation_method",
                                "portfolio_groups"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"order\":", "7", "{\"order\":7}", "{\"order\":[[[[[[]]]]]]}"})
    void bodyThatIsNoRequest_isRefused(String body) {
        preview(body).statusCode(400).body(not(containsString("com.allocationsystem")));
    }

    @Test
    void deepBodyIsRefused() {
        preview("[".repeat(10_000) + "]".repeat(10_000)).statusCode(400);
    }

    @Test
    void badTokensAreRefused() {
        for (String token : new String[] {
            TestTokens.expired("allocation:preview"),
            TestTokens.signedByAnotherKey("allocation:preview"),
            TestTokens.algNone("allocation:preview"),
            "nonsense"
        }) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(PRO_RATA)
                    .post("/v1/allocations/preview")
                    .then()
                    .statusCode(401);
        }
        given().contentType("application/json")
                .body(PRO_RATA)
                .post("/v1/allocations/preview")
                .then()
                .statusCode(401);
    }

    @Test
    void onlyWhoMayPreviewCanPreviewAndCompare_butWhoReadsOrdersOrAuditsMayLookBack() {
        as("order:read", "audit:read", "allocation:commit", "reference:read")
                .body(PRO_RATA)
                .post("/v1/allocations/preview")
                .then()
                .statusCode(403);
        as("order:read").body("{}").post("/v1/allocations/compare").then().statusCode(403);
        String id = previewed(PRO_RATA);
        as("order:read").get("/v1/allocations/" + id).then().statusCode(200);
        as("audit:read").get("/v1/allocations/" + id + "/statement").then().statusCode(200);
        as("reference:read").get("/v1/allocations/" + id).then().statusCode(403);
        as("reference:read").get("/v1/allocations").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "6f1c7f7e-3f0a-4d64-9a34-93a4f7d8d0c1", "..%2f..", "1-1-1-1-1"})
    void unknownIdIsNotFound(String id) {
        trader().urlEncodingEnabled(false)
                .get("/v1/allocations/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void accountsOfUnknownDurationAreNamed_whereTheyAreMoreThanAFifth() {
        peers.durationUnknown();

        preview(PRO_RATA)
                .statusCode(422)
                .body("violations.field", hasItem("portfolio_groups"))
                .body(
                        "violations[0].message",
                        containsString("ACC00002 (duration and spread duration, because it holds"));
    }

    @Test
    void bondOfUnknownDayCountIsRefusedByName() {
        peers.dayCountIs("BUS/252");

        preview(PRO_RATA)
                .statusCode(422)
                .body("violations.field", contains("order.security_id"))
                .body("violations[0].message", containsString("'BUS/252'"));
    }

    @Test
    void excludedAccountOfUnknownDurationIsNoReasonToRefuse() {
        peers.durationUnknown();

        preview(PRO_RATA.replace(
                        "\"portfolio_groups\"",
                        "\"account_overrides\":{\"ACC00002\":{\"exclude\":true}},\"portfolio_groups\""))
                .statusCode(200)
                .body("allocations.find { it.account_id == 'ACC00002' }.allocated_quantity", equalTo(0))
                .body("summary.total_allocated", equalTo(3_000_000));
    }

    @Test
    void referenceDataThatDoesNotAnswer_isUnavailableWithRetryAfter() {
        peers.snapshotFails();

        preview(PRO_RATA).statusCode(503).header("Retry-After", "5");
    }

    @Test
    void whatReferenceDataWaitsFor_isTold() {
        peers.snapshotIsNotReady("Start-of-day positions are being read: 40 of 240 accounts so far", 12);

        preview(PRO_RATA)
                .statusCode(503)
                .header("Retry-After", "12")
                .body("detail", equalTo("Start-of-day positions are being read: 40 of 240 accounts so far"));
    }
}
