package com.allocationsystem.localstack.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user can get wrong at the front door: every answer names the field, and none is a 500. */
@ExtendWith(SharedStack.class)
class BadInputIT {

    private static Trader trader;
    private static String cusip;
    private static String group;
    private static String account;

    @BeforeAll
    static void signIn() {
        trader = Trader.signIn(SharedStack.stack().gateway(), "trader");
        group = trader.get("/v1/portfolio-groups").getString("portfolio_groups[0].group_id");
        account = trader.get("/v1/portfolio-groups/" + group).getString("accounts[0].account_id");
        cusip = trader.get("/v1/positions/" + account).getString("positions[0].cusip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quantity        | 0                 | order.quantity",
                "quantity        | -1000             | order.quantity",
                "quantity        | 1000.5            | order.quantity",
                "quantity        | 1000001           | order.quantity",
                "quantity        | 1000000001000     | order.quantity",
                "quantity        | \"ten\"           | order.quantity",
                "security_id     | \"XS0000000000\"  | order.security_id",
                "security_id     | 7                 | order.security_id",
                "side            | \"HOLD\"          | order.side",
                "settlement_date | \"1999-01-04\"    | order.settlement_date",
                "settlement_date | \"2099-01-05\"    | order.settlement_date",
                "settlement_date | \"2023-04-08\"    | order.settlement_date", // a Saturday
                "settlement_date | \"2023-04-07\"    | order.settlement_date", // Good Friday 2023
                "settlement_date | \"tomorrow\"      | order.settlement_date",
            })
    void everyOrderFieldIsRefusedByName(String field, String value, String named) {
        String order = "\"security_id\":\"%s\",\"side\":\"BUY\",\"quantity\":1000000".formatted(cusip);
        String changed = order.contains("\"" + field + "\":")
                ? order.replaceAll("\"" + field + "\":(\"[^\"]*\"|[0-9]+)", "\"" + field + "\":" + value)
                : order + ",\"" + field + "\":" + value;
        refused(body(changed, "PRO_RATA", "[\"" + group + "\"]", "{}"), named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "NaN", "\"x\"", "Infinity"})
    void aWeightThatIsNoShareIsRefusedByAccount(String weight) {
        String weights = "{\"weights\":{\"%s\":%s}}".formatted(account, weight);
        refused(body(goodOrder(), "CUSTOM_WEIGHTS", "[\"" + group + "\"]", weights), "parameters.weights." + account);
    }

    @Test
    void weightsForStrangersAndWeightsOfZeroAreRefused() {
        String strangers = "{\"weights\":{\"%s\":1,\"STRANGER\":1}}".formatted(account);
        refused(body(goodOrder(), "CUSTOM_WEIGHTS", "[\"" + group + "\"]", strangers), "parameters.weights.STRANGER");
        String zero = "{\"weights\":{\"%s\":0}}".formatted(account);
        refused(body(goodOrder(), "CUSTOM_WEIGHTS", "[\"" + group + "\"]", zero), "parameters.weights");
    }

    @Test
    void groupsAndMethodsAreRefusedByName() {
        refused(body(goodOrder(), "PRO_RATA", "[]", "{}"), "portfolio_groups");
        refused(body(goodOrder(), "PRO_RATA", "[\"NO-SUCH\"]", "{}"), "portfolio_groups[0]");
        refused(body(goodOrder(), "PRORATA", "[\"" + group + "\"]", "{}"), "allocation_method");
    }

    @Test
    void brokenHugeAndDeepBodiesAreRefused() {
        String good = body(goodOrder(), "PRO_RATA", "[\"" + group + "\"]", "{}");
        assertEquals(
                400, trader.previewText(good.substring(0, good.length() / 2)).statusCode());
        assertEquals(
                413,
                trader.previewText("{\"portfolio_groups\":[\"" + "x".repeat(10_000_000) + "\"]}")
                        .statusCode());
        assertEquals(
                400, trader.previewText("[".repeat(10_000) + "]".repeat(10_000)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bearer", "Bearer nonsense", "Bearer eyJhbGciOiJub25lIn0.e30.", "Basic dHJhZGVyOmRlbW8="})
    void badTokensAreRefusedEverywhere(String authorization) {
        for (String path : List.of(
                "/v1/portfolio-groups",
                "/v1/securities/search?query=a",
                "/v1/allocations",
                "/v1/orders",
                "/v1/users")) {
            Response answer = given().baseUri(SharedStack.stack().gateway().toString())
                    .header("Authorization", authorization)
                    .get(path);
            assertEquals(401, answer.statusCode(), path);
            assertEquals("application/problem+json", answer.contentType().split(";")[0]);
        }
    }

    private static String goodOrder() {
        return "\"security_id\":\"%s\",\"side\":\"BUY\",\"quantity\":1000000".formatted(cusip);
    }

    private static String body(String order, String method, String groups, String parameters) {
        return """
                {"order":{%s},"allocation_method":"%s","portfolio_groups":%s,"parameters":%s,"constraints":{}}""".formatted(order, method, groups, parameters);
    }

    private static void refused(String body, String field) {
        Response answer = trader.previewText(body);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, () -> body + "\n" + answer.asString());
        assertEquals("application/problem+json", answer.contentType().split(";")[0]);
        assertTrue(answer.jsonPath().getList("violations.field").contains(field), answer::asString);
        assertFalse(answer.asString().contains("com.allocationsystem"), "no inside in the body");
    }
}
