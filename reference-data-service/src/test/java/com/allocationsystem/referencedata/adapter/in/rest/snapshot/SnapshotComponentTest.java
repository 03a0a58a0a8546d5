package com.allocationsystem.referencedata.adapter.in.rest.snapshot;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.referencedata.fixture.Door;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class SnapshotComponentTest {

    @Inject
    CircuitBreakerMaintenance breakers;

    @BeforeEach
    void load() {
        breakers.resetAll();
        AladdinStub.answerFromSample();
        Door.importSample().then().statusCode(200);
    }

    /** 1 USD is worth 1 / 1.0875 EUR; P3 ended the day before. */
    @Test
    void rateOfTheBondsCurrencyAndPoliciesOfTheDayCome() {
        Door.importSampleWith(SampleDataset.text(DatasetFile.SECURITIES).replace("AGENCY,USD", "AGENCY,EUR"))
                .then()
                .statusCode(200);
        snapshot("""
                {"security_id": "3133ENUJ7", "portfolio_groups": ["CREDIT"]}""")
                .statusCode(200)
                .body("security.currency", equalTo("EUR"))
                .body(
                        "accounts.fx_rate*.setScale(6, 4)",
                        contains(new BigDecimal("0.919540"), new BigDecimal("0.919540")))
                .body("accounts.fx_as_of", contains("2023-03-31", "2023-03-31"))
                .body("accounts.bond_currency_cash*.intValue()", contains(5, 0))
                .body("policies.policy_id", contains("P1", "P2"))
                .body("policies[0].kind", equalTo("DO_NOT_TRADE"))
                .body("policies[0].side", equalTo("BUY"))
                .body("policies[1].value", equalTo(new BigDecimal("1.5")))
                .body("rules[0].version", equalTo(1))
                .body("test_rules.size()", equalTo(0));
        Door.importSample().then().statusCode(200);
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["INT"]}""")
                .body("accounts.fx_rate", contains(nullValue()))
                .body("accounts.bond_currency_cash", contains(nullValue()))
                .body("policies.size()", equalTo(0));
    }

    @Test
    void targetsThatCountForTheOrderCome_inTheSnapshotAndByThemselves() {
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["ALL"]}""")
                .statusCode(200)
                .body("targets.account_id", contains("A1", "A2", "A2", "A3"))
                .body("targets.metric", contains("HOLDING", "ACTIVE_SPREAD_DURATION", "HOLDING", "HOLDING"))
                .body("targets.value*.toString()", contains("0.6", "-0.5", "0.25", "0.3"))
                .body("targets.scope", contains("bond:00206RCQ3", "*", "group:PENSION", "group:INT"))
                .body("targets[0].effective_from", equalTo("2023-03-01"))
                .body("targets[0].source", equalTo("Model of March"));
        Door.reader()
                .queryParam("security_id", "00206RDJ8")
                .queryParam("portfolio_group", "CREDIT", "INT")
                .get("/v1/reference-data/account-targets")
                .then()
                .statusCode(200)
                .body("business_date", equalTo("2023-03-31"))
                .body("targets.scope", contains("*", "*", "group:PENSION", "group:INT"));
        Door.reader()
                .queryParam("security_id", "00206RDJ8")
                .queryParam("portfolio_group", "NOWHERE")
                .get("/v1/reference-data/account-targets")
                .then()
                .statusCode(422)
                .body("violations.field", contains("portfolio_groups[0]"));
        Door.reader().get("/v1/reference-data/account-targets").then().statusCode(400);
    }

    @Test
    void columnsHoldEveryAccountOnce_withCurrentPositionsAndCash() {
        JsonPath snapshot =
                snapshot("""
                {"security_id": "us00206rcq39", "portfolio_groups": ["ALL", "CREDIT"]}""").statusCode(200).extract().jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));

        assertEquals("2023-03-31", snapshot.get("business_date"));
        assertEquals("00206RCQ3", snapshot.get("security.cusip"));
        assertEquals(List.of("A1", "A2", "A3"), snapshot.get("accounts.account_id"));
        assertEquals(
                List.of("First mandate", "Second mandate", "Third mandate"), snapshot.get("accounts.account_name"));
        assertEquals(List.of("USD", "USD", "USD"), snapshot.get("accounts.base_currency"));
        numbers(snapshot, "nav", "10000000.00", "20000000.50", "5000000.00");
        assertEquals(List.of("BM-CREDIT", "BM-CREDIT", "BM-INT"), snapshot.get("accounts.benchmark_id"));
        numbers(snapshot, "benchmark_duration", "6.9", "6.9", "4.1");
        numbers(snapshot, "benchmark_spread_duration", "6.8", "6.8", "4");
        numbers(snapshot, "benchmark_oas", "130", "130", null);
        numbers(snapshot, "available_cash", "90000.05", "300000.00", "7000.00");
        numbers(snapshot, "settled_cash", "100000.10", "-20.00", "7000.00");
        numbers(snapshot, "holding_par", "1000000", "400000", "0");
        // A2's buy of 100,000 is not filled.
        numbers(snapshot, "sellable_par", "1000000", "300000", "0");
        numbers(snapshot, "holding_market_value", "918268.33", "365480.50", "0.00");
        // A1: (918268.33 x 13.132 + 432345.00 x 14.002) / 10,000,000; A2: (365480.50 x 13.132 + 1951752.22 x 4.543)
        // / 20,000,000.50, by bc with 20 decimals
        numbers(snapshot, "duration", "1.811239439956", "0.6833149959901251", "0.0");
        numbers(snapshot, "spread_duration", "1.811239439956", "0.6833149959901251", "0.0");
        // A1: (918268.33 x 13.132 x 150 + 432345.00 x 14.002 x 155) / 10,000,000; A2 holds a bond without OAS
        numbers(snapshot, "dts", "274.7127633384", null, "0.0");
        // A1: (918268.33 x 150 + 432345.00 x 155) / 10,000,000
        numbers(snapshot, "oas", "20.47537245", null, "0.0");
        numbers(snapshot, "market_value", "1350613.33", "2317232.72", "0.00");
        numbers(snapshot, "issuer_market_value", "1350613.33", "365480.50", "0.00");
        numbers(snapshot, "sector_market_value", "1350613.33", "2317232.72", "0.00");
        assertEquals(List.of("ALL", "CREDIT", "PENSION"), snapshot.get("groups_of_account.A1"));
        assertEquals(List.of("ALL", "INT"), snapshot.get("groups_of_account.A3"));
        assertEquals(List.of("R-BAND", "R-ISSUER", "R-MAT"), snapshot.get("rules.rule_id"));
        assertEquals(List.of("A2", "A3"), snapshot.get("restrictions.account_id"));
        assertEquals(List.of("BUY", "SELL"), snapshot.get("restrictions.side"));
    }

    /** What was held in the morning and what orders bought since, A2's 90,000.00 of 00206RCQ3 among it, are one issuer's. */
    @Test
    void issuerAndSectorAreSummedOverAllSpellings() {
        Door.importSampleWith(SampleDataset.text(DatasetFile.SECURITIES)
                        .replace(
                                "4.5% 2048-03-09,AT&T Inc,CORPORATE", "4.5% 2048-03-09,A T & T INCORPORATED,Corporate"))
                .then()
                .statusCode(200);

        for (String traded : List.of("00206RCQ3", "00206RDJ8")) {
            JsonPath snapshot = snapshot("{\"security_id\": \"%s\", \"portfolio_groups\": [\"ALL\"]}".formatted(traded))
                    .statusCode(200)
                    .extract()
                    .jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
            numbers(snapshot, "issuer_market_value", "1350613.33", "365480.50", "0.00");
            numbers(snapshot, "sector_market_value", "1350613.33", "2317232.72", "0.00");
            assertEquals(List.of("00206RCQ3", "00206RDJ8"), snapshot.get("issuer_cusips"));
            assertEquals("CORPORATE", snapshot.get("security.sector"));
        }
    }

    @Test
    void aladdinIsAskedInBulk_forAllPositionsOnceAndThenForChangesOnly() {
        String request = """
                {"security_id": "00206RCQ3", "portfolio_groups": ["ALL"]}""";
        snapshot(request).statusCode(200);
        AladdinStub.SERVER.verify(2, postRequestedFor(urlEqualTo(AladdinStub.POSITIONS)));

        AladdinStub.answerFromSample();
        snapshot(request).statusCode(200);
        AladdinStub.SERVER.verify(
                1,
                postRequestedFor(urlEqualTo(AladdinStub.POSITIONS))
                        .withRequestBody(matchingJsonPath("$.query.positionsViewRequests[0].filter")));
        AladdinStub.SERVER.verify(1, postRequestedFor(urlEqualTo(AladdinStub.POSITIONS)));
        // Three accounts, two a call in the tests.
        AladdinStub.SERVER.verify(2, postRequestedFor(urlEqualTo(AladdinStub.LADDERS)));
    }

    @Test
    void ordersThatSettleLaterCountOnlyFromTheirDay() {
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["PENSION"], "settlement_date": "2023-04-04"}""").body("accounts.available_cash[1]", equalTo(new BigDecimal("300000.00")));
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["PENSION"], "settlement_date": "2023-04-05"}""").body("accounts.available_cash[1]", equalTo(new BigDecimal("210000.00")));
    }

    @Test
    void restrictionsAndAccountsAreThoseOfTheGroupsOnly() {
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["INT"], "settlement_date": null}""")
                .statusCode(200)
                .body("accounts.account_id", contains("A3"))
                .body("restrictions", hasSize(1))
                .body("issue_outstanding", equalTo(3_000_000_000L));
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["EMPTY"]}""")
                .statusCode(200)
                .body("accounts.account_id", hasSize(0))
                .body("groups_of_account.size()", equalTo(0));
    }

    @Test
    void everyUnknownNameIsNamedIn422() {
        snapshot("""
                {"security_id": "037833EP1", "portfolio_groups": ["ALL", "X", "Y"], "settlement_date": "2023-03-30"}""")
                .statusCode(422)
                .body("type", equalTo("/problems/impossible-values"))
                .body(
                        "violations.field",
                        contains("security_id", "portfolio_groups[1]", "portfolio_groups[2]", "settlement_date"));
        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": []}""").statusCode(422).body("violations.field", contains("portfolio_groups"));
    }

    @Test
    void bodyOfTheWrongShapeIs400() {
        snapshot("{}").statusCode(400).body("violations.field", contains("security_id", "portfolio_groups"));
        snapshot("""
                {"security_id": 5, "portfolio_groups": [null, "ALL"], "settlement_date": "soon", "more": 1}""").statusCode(400).body("violations", hasSize(greaterThan(3)));
        snapshot("{\"security_id\": ").statusCode(400);
    }

    @Test
    void readPermissionIsNeeded() {
        String body = "{\"security_id\": \"00206RCQ3\", \"portfolio_groups\": [\"ALL\"]}";
        given().contentType("application/json")
                .body(body)
                .post("/v1/reference-data/snapshots")
                .then()
                .statusCode(401);
        Door.as(Permission.REFERENCE_IMPORT)
                .contentType("application/json")
                .body(body)
                .post("/v1/reference-data/snapshots")
                .then()
                .statusCode(403);
    }

    @Test
    void aladdinAwayIs503_withRetryAfter() {
        AladdinStub.SERVER.stubFor(
                post(urlEqualTo(AladdinStub.POSITIONS)).willReturn(aResponse().withStatus(503)));

        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["ALL"]}""")
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/dependency-unavailable"))
                .body("detail", containsString("Aladdin"));
    }

    @Test
    void aladdinRefusingIs502_withItsReason() {
        AladdinStub.SERVER.stubFor(post(urlEqualTo(AladdinStub.LADDERS))
                .willReturn(aResponse()
                        .withStatus(404)
                        .withBody("{\"code\":\"NOT_FOUND\",\"message\":\"Portfolio A1 is unknown\"}")));

        snapshot("""
                {"security_id": "00206RCQ3", "portfolio_groups": ["ALL"]}""")
                .statusCode(502)
                .body("type", equalTo("/problems/aladdin-refused"))
                .body("detail", containsString("Portfolio A1 is unknown"));
    }

    private static ValidatableResponse snapshot(String body) {
        return Door.as(Permission.REFERENCE_SNAPSHOT)
                .contentType("application/json")
                .body(body)
                .post("/v1/reference-data/snapshots")
                .then();
    }

    private static void numbers(JsonPath snapshot, String column, String... expected) {
        List<Object> found = snapshot.getList("accounts." + column);
        assertEquals(
                Arrays.asList(expected),
                found.stream()
                        .map(value -> value == null ? null : value.toString())
                        .toList(),
                column);
    }
}
