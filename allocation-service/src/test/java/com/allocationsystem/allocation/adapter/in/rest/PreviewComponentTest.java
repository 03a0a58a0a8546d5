package com.allocationsystem.allocation.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.PeerAnswers;
import com.allocationsystem.allocation.Peers;
import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewComponentTest extends ComponentTest {

    @Test
    void previewCarriesEveryFieldOfTheContract() {
        preview(PRO_RATA)
                .statusCode(200)
                .body("allocation_id", notNullValue())
                .body("timestamp", notNullValue())
                .body("expires_at", notNullValue())
                .body("method", is("PRO_RATA"))
                .body("as_of", is("2023-03-31"))
                .body("statement_hash.length()", is(64))
                .body("order.security_id", is("00206RCQ3"))
                .body("order.side", is("BUY"))
                .body("order.total_quantity", is(3_000_000))
                .body("order.settlement_date", is("2023-04-03")) // the Monday after the business date
                .body("allocations.account_id", contains("ACC00001", "ACC00002", "ACC00003"))
                .body("allocations.allocated_quantity", contains(1_500_000, 1_000_000, 500_000)) // 60 : 40 : 20
                .body("allocations[0].allocated_notional", is(1377402.50f)) // 1,500,000 x 91.826833 %
                .body("allocations[0].available_cash", is(5000000.00f))
                .body("allocations[0].post_trade_cash", is(3622597.50f))
                .body("allocations[0].nav", is(60000000.00f))
                .body("allocations[0].holding", is(0))
                .body("allocations[0].post_trade_holding", is(1_500_000))
                .body("allocations[0].caps.find { it.kind == 'ORDER' }.room", is(1_500_000)) // 3,000,000 less the piece
                .body("allocations[0].legal.increment", is(1000))
                .body("allocations[0].reason.code", notNullValue())
                .body("allocations[0].pre_trade_metrics.active_spread_duration", notNullValue())
                .body("allocations[0].post_trade_metrics.contribution_to_duration", notNullValue())
                .body("allocations[0].post_trade_metrics", not(nullValue()))
                .body("summary.total_allocated", is(3_000_000))
                .body("summary.unallocated", is(0))
                .body("summary.accounts_allocated", is(3))
                .body("summary.accounts_skipped", is(0))
                .body("summary.dispersion_metrics.pre_trade_mean", notNullValue())
                .body("summary.dispersion_metrics.post_trade_mean", notNullValue())
                .body("summary.dispersion_metrics.pre_trade_std_dev", notNullValue())
                .body("certificate.status", notNullValue())
                .body("certificate.elapsed_ms", notNullValue())
                .body("warnings", hasSize(0))
                .body("errors", hasSize(0));
    }

    @Test
    void referenceDataIsAskedOnce_withTheCallersOwnToken() {
        preview(PRO_RATA).statusCode(200);

        Peers.server()
                .verify(
                        1,
                        postRequestedFor(urlEqualTo(PeerAnswers.SNAPSHOTS))
                                .withHeader("Authorization", matching("Bearer ey.+"))
                                .withHeader("X-Correlation-ID", matching(".+"))
                                .withRequestBody(equalToJson("""
                                        {"security_id":"00206RCQ3","portfolio_groups":["CREDIT"],"settlement_date":null}""")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"PRO_RATA\",\"parameters\":{\"base_metric\":\"CUSTOM\",\"custom_base\":{\"ACC00001\":1,\"ACC00003\":2}}",
                "\"PRO_RATA\",\"parameters\":{\"base_metric\":\"HOLDING\"}",
                "\"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACC00001\":2,\"ACC00002\":1}}",
                "\"MIN_DISPERSION\"",
                "\"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"DURATION\",\"dispersion_weighting\":\"NAV\"}",
                "\"PRO_RATA\",\"account_overrides\":{\"ACC00001\":{\"exclude\":true},\"ACC00002\":{\"fixed_quantity\":4000}}"
            })
    void everyMethodIsReplayedByteForByte(String method) {
        String id = previewed(PRO_RATA.replace("\"PRO_RATA\"", method));

        trader().post("/v1/allocations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", is(true));
    }

    @Test
    void statementIsCanonical_withItsHashAsEtag() {
        var preview = preview(PRO_RATA).statusCode(200).extract();
        String hash = preview.path("statement_hash");
        String address = "/v1/allocations/" + preview.path("allocation_id") + "/statement";

        trader().get(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"" + hash + "\"")
                .contentType("application/json")
                .body("inputs.order.quantity_par", is(3_000_000));
        trader().header("If-None-Match", "\"" + hash + "\"").get(address).then().statusCode(304);
    }

    @Test
    void downloadedStatementIsSound() {
        String id = previewed(PRO_RATA);
        byte[] downloaded = trader().get("/v1/allocations/" + id + "/statement").asByteArray();

        SealedStatement opened = SealedStatement.open(new String(downloaded, StandardCharsets.UTF_8));
        assertEquals(List.of(), StatementChecker.failures(opened.inputs(), opened.plan()));
    }

    @Test
    void previewIsFoundAgain_withTheSameNumbers() {
        var preview = preview(PRO_RATA).statusCode(200).extract().jsonPath();

        trader().get("/v1/allocations/" + preview.getString("allocation_id"))
                .then()
                .statusCode(200)
                .body("status", is("PREVIEW"))
                .body("commit", nullValue())
                .body("previewed_by", equalTo(preview.getString("previewed_by")))
                .body("statement_hash", equalTo(preview.getString("statement_hash")))
                .body("allocations", equalTo(preview.getList("allocations")))
                .body("summary", equalTo(preview.getMap("summary")));
    }

    @Test
    void compareShowsAllMethodsOnOneInput_eachReadyToBeCommitted() {
        String body = PRO_RATA.replace(
                "\"allocation_method\":\"PRO_RATA\"",
                "\"allocation_methods\":[\"PRO_RATA\",\"CUSTOM_WEIGHTS\"],"
                        + "\"parameters\":{\"weights\":{\"ACC00001\":1,\"ACC00002\":1}}");

        String second = trader().body(body)
                .post("/v1/allocations/compare")
                .then()
                .statusCode(200)
                .body("results.method", contains("PRO_RATA", "CUSTOM_WEIGHTS"))
                .body("results.summary.total_allocated", contains(3_000_000, 3_000_000))
                .body("results.certificate.status", hasSize(2))
                .body("differences.account_id", contains("ACC00002", "ACC00003"))
                .body("differences[0].quantities.PRO_RATA", is(1_000_000))
                .body("differences[0].quantities.CUSTOM_WEIGHTS", is(1_500_000))
                .body("differences[0].spread", is(500_000))
                .extract()
                .path("results[1].allocation_id");
        Peers.server().verify(1, postRequestedFor(urlEqualTo(PeerAnswers.SNAPSHOTS)));
        trader().get("/v1/allocations/" + second).then().statusCode(200).body("method", is("CUSTOM_WEIGHTS"));
    }

    @Test
    void comparedSplitsAreThoseOfSinglePreviews_statementForStatement() {
        String methods = "\"allocation_methods\":[\"PRO_RATA\",\"CUSTOM_WEIGHTS\",\"MIN_DISPERSION\"]";
        String weights = ",\"parameters\":{\"weights\":{\"ACC00001\":1,\"ACC00002\":1}}";
        String method = "\"allocation_method\":\"PRO_RATA\"";
        List<String> compared = trader().body(PRO_RATA.replace(method, methods + weights))
                .post("/v1/allocations/compare")
                .then()
                .statusCode(200)
                .extract()
                .path("results.allocation_id");

        List<String> singles = List.of(
                previewed(PRO_RATA),
                previewed(PRO_RATA.replace(method, method.replace("PRO_RATA", "CUSTOM_WEIGHTS") + weights)),
                previewed(PRO_RATA.replace(method, method.replace("PRO_RATA", "MIN_DISPERSION"))));
        assertEquals(
                singles.stream().map(this::statement).toList(),
                compared.stream().map(this::statement).toList());
    }

    private String statement(String id) {
        return trader().get("/v1/allocations/" + id + "/statement").asString();
    }

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
                "\"BUY\"                 | \"BUY\",\"settlement_date\":\"-999999999-01-01\" | 422 | order.settlement_date",
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
    void accountOfUnknownDurationIsNamed_withWhatToDo() {
        peers.durationUnknown();

        preview(PRO_RATA)
                .statusCode(422)
                .body("violations.field", hasItem("portfolio_groups"))
                .body("violations[0].message", containsString("ACC00002; add the bond"));
    }

    @Test
    void referenceDataThatDoesNotAnswer_isUnavailableWithRetryAfter() {
        peers.snapshotFails();

        preview(PRO_RATA).statusCode(503).header("Retry-After", "5");
    }

    @Test
    void previewAndEngineAreTimed() {
        previewed(PRO_RATA);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("oas_allocation_seconds_count{method=\"PRO_RATA\""))
                .body(containsString("oas_preview_seconds_count{method=\"PRO_RATA\""));
    }
}
