package com.allocationsystem.allocation.adapter.in.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .body("order.ticker", is("T"))
                .body("order.side", is("BUY"))
                .body("order.total_quantity", is(3_000_000))
                .body("order.settlement_date", is("2023-04-03")) // the Monday after the business date
                .body("allocations.account_id", contains("ACC00001", "ACC00002", "ACC00003"))
                .body("allocations.allocated_quantity", contains(1_500_000, 1_000_000, 500_000)) // 60 : 40 : 20
                .body("allocations[0].allocated_notional", is(1377402.50f)) // 1,500,000 x 91.826833 %
                .body("allocations[0].allocated_dv01", notNullValue())
                .body("allocations[0].allocated_cs01", notNullValue())
                .body("allocations[0].post_trade_metrics.dv01", notNullValue())
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
                .body("summary.total_dv01", notNullValue())
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
                "\"CUSTOM_WEIGHTS\",\"parameters\":{\"remainder_handling\":\"NONE\",\"weights\":{\"ACC00001\":2,\"ACC00002\":1}}",
                "\"CUSTOM_WEIGHTS\",\"parameters\":{\"remainder_handling\":\"EQUAL\",\"allocations\":["
                        + "{\"account_id\":\"ACC00001\",\"type\":\"PERCENTAGE\",\"value\":0.25,\"min_value\":0.1,\"priority\":1}]}",
                "\"LEVEL_TO_TARGET\",\"parameters\":{\"targets\":{\"ACC00001\":0.5,\"ACC00003\":0.2}}",
                "\"PRO_RATA\",\"parameters\":{\"base_metric\":\"EQUAL\"}",
                "\"PRO_RATA\",\"parameters\":{\"base_metric\":\"AVAILABLE_CASH\"}",
                "\"MIN_DISPERSION\",\"parameters\":{\"metric_targets\":{\"ACC00001\":-0.5,\"ACC00002\":0,\"ACC00003\":0.25}}",
                "\"MIN_DISPERSION\"",
                "\"MIN_DISPERSION\",\"parameters\":{\"max_distance\":0.25,\"base_metric\":\"EQUAL\"}",
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
                .body("differences[0].active_spread_durations.keySet()", contains("PRO_RATA", "CUSTOM_WEIGHTS"))
                .body("differences[0].cash_after.keySet()", contains("PRO_RATA", "CUSTOM_WEIGHTS"))
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
