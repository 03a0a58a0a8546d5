package com.allocationsystem.simulator.adapter.in.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Speaks to the simulator as a well-behaved client does. */
final class AladdinCaller {

    static final String ORDER = "/api/trading/order-management/order/v1/";
    static final String POSITIONS = "/api/portfolio-management/positions/positions/v2/positions:filter";
    static final String LADDERS = "/api/portfolio-management/cash/cash-ladder/v2/ladders:filter";
    static final String GROUPS = "/api/portfolio/configuration/portfolio-group/v1/portfolioGroups/";
    static final String TOKEN = "/api/oauth2/default/v1/token";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private AladdinCaller() {}

    static RequestSpecification headers() {
        return given().urlEncodingEnabled(false)
                .header("VND.com.blackrock.Request-ID", UUID.randomUUID().toString())
                .header("VND.com.blackrock.Origin-Timestamp", Instant.now().toString())
                .contentType("application/json");
    }

    static RequestSpecification client() {
        return headers()
                .header("VND.com.blackrock.API-Key", "oas-simulator-key")
                .header("Authorization", "Basic b2FzOm9hcy1zaW11bGF0b3I="); // base64 of oas:oas-simulator
    }

    static ValidatableResponse post(String path, String body) {
        return client().body(body).post(path).then();
    }

    static ValidatableResponse get(String path) {
        return client().get(path).then();
    }

    static ValidatableResponse postOrder(String externalId) {
        return post(ORDER + "order:post", order(externalId, "ACC1", 5000));
    }

    static String order(String externalId, String ticker, long par) {
        return """
                {"postOrderConfig": {"whatIf": false, "runCompliance": true},
                 "order": %s}""".formatted(bareOrder(externalId, ticker, par));
    }

    static String bareOrder(String externalId, String ticker, long par) {
        return """
                {"assetId": "00206RCQ3", "transactionType": "BUY", "settleDate": "2023-04-03", "basketId": "basket-1",
                 "orderType": "Limit", "tradingLimitType": "Price", "tradingLimitValue": 90.5, "face": %d,
                 "externalOrderReference": {"externalId1": "%s", "accountCode": "9001"},
                 "orderDetails": [{"portfolioReference": {"portfolioTicker": "%s"}, "quantity": %d}]}""".formatted(par, externalId, ticker, par);
    }

    static String byExternalId(String externalId) {
        return """
                {"query": {"externalIdCriterion": {"externalId1": "%s", "accountCode": "9001"}}}""".formatted(externalId);
    }

    static void faults(String json) {
        given().contentType("application/json")
                .body(json)
                .put("/simulator/faults")
                .then()
                .statusCode(200);
    }

    /** Waits until the dataset is loaded, then starts from nothing. */
    static void startAfresh() {
        await(() -> given().get("/q/health/ready").statusCode() == 200);
        given().post("/simulator/reset").then().statusCode(204);
    }

    interface Condition {

        boolean holds();
    }

    static void await(Condition condition) {
        Instant end = Instant.now().plus(LONGEST_WAIT);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still not so after " + LONGEST_WAIT);
            }
            Thread.onSpinWait();
        }
    }
}
