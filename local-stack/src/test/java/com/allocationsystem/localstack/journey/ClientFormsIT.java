package com.allocationsystem.localstack.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What another client of the same contract sends to the gateway, and the fields and types that it reads of the answers. A type
 * that ends in {@code ?} may be null; {@code []} is a list of it, with one entry at least.
 */
@ExtendWith(SharedStack.class)
class ClientFormsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> SECURITY = List.of(
            "cusip:text",
            "ticker:text?",
            "description:text",
            "coupon:number",
            "maturity:date",
            "duration:number",
            "oas:number?",
            "min_denomination:whole");

    private static final List<String> LINE = List.of(
            "account_id:text",
            "account_name:text",
            "allocated_quantity:whole",
            "allocated_notional:number",
            "available_cash:number",
            "post_trade_cash:number",
            "nav:number",
            "pre_trade_metrics.active_spread_duration:number",
            "pre_trade_metrics.contribution_to_duration:number",
            "pre_trade_metrics.duration:number",
            "pre_trade_metrics.oas:number?",
            "post_trade_metrics.active_spread_duration:number",
            "post_trade_metrics.contribution_to_duration:number",
            "post_trade_metrics.duration:number",
            "post_trade_metrics.oas:number?");

    private static final List<String> SUMMARY = List.of(
            "total_allocated:whole",
            "unallocated:whole",
            "allocation_rate:number",
            "accounts_allocated:whole",
            "accounts_skipped:whole",
            "within_tolerance:whole?",
            "dispersion_metrics.pre_trade_std_dev:number",
            "dispersion_metrics.post_trade_std_dev:number",
            "dispersion_metrics.improvement:number?",
            "dispersion_metrics.max_deviation:number",
            "dispersion_metrics.min_deviation:number");

    private static String token;
    private static String group;
    private static String account;
    private static String cusip;

    @BeforeAll
    static void signIn() throws IOException {
        JsonNode signedIn = ok(
                sent(null).body("{\"username\":\"pm\",\"password\":\"demo\"}").post("/v1/auth/login"));
        typed(signedIn, "access_token:text", "refresh_token:text", "user.id:text", "user.username:text");
        typed(signedIn, "user.permissions[]:text");
        token = signedIn.path("access_token").asText();
        group = ok(pm().get("/v1/portfolio-groups"))
                .at("/portfolio_groups/0/group_id")
                .asText();
        account = ok(pm().get("/v1/portfolio-groups/" + group))
                .at("/accounts/0/account_id")
                .asText();
        for (JsonNode held : ok(pm().get("/v1/positions/" + account)).path("positions")) {
            String id = held.path("cusip").asText();
            if (ok(pm().get("/v1/securities/" + id)).path("min_denomination").asLong() <= 2000) {
                cusip = id;
            }
        }
        account = roomiest(ok(preview("BUY", "2000000", "\"allocation_method\":\"PRO_RATA\"")));
    }

    /** The account that a purchase gives most, of those without a warning that needs an override. */
    private static String roomiest(JsonNode preview) {
        List<String> warned = preview.path("warnings").findValuesAsText("account_id");
        String best = null;
        long most = 0;
        for (JsonNode line : preview.path("allocations")) {
            long par = line.path("allocated_quantity").asLong();
            if (par > most && !warned.contains(line.path("account_id").asText())) {
                most = par;
                best = line.path("account_id").asText();
            }
        }
        return best;
    }

    @Test
    void sessionsAreRenewedAndEndedByTheTokenAlone() throws IOException {
        JsonNode first = ok(
                sent(null).body("{\"username\":\"pm\",\"password\":\"demo\"}").post("/v1/auth/login"));
        JsonNode second = ok(bare(first.path("refresh_token").asText()).post("/v1/auth/refresh"));
        typed(second, "access_token:text", "refresh_token:text");
        Response out = bare(second.path("access_token").asText()).post("/v1/auth/logout");
        assertTrue(out.statusCode() / 100 == 2, out::asString);
        assertEquals(
                401,
                bare(second.path("refresh_token").asText())
                        .post("/v1/auth/refresh")
                        .statusCode());
    }

    @Test
    void securitiesHaveTheirFields_andTheirAnalytics() throws IOException {
        JsonNode found = ok(pm().get("/v1/securities/search?query=" + cusip));
        each(found.path("securities"), SECURITY);
        typed(ok(pm().get("/v1/securities/" + cusip)), SECURITY);
        typed(
                ok(pm().get("/v1/securities/" + cusip + "/analytics")),
                "cusip:text",
                "duration:number",
                "spread_duration:number",
                "oas:number?",
                "price:number",
                "accrued_interest:number",
                "as_of:date");
    }

    @Test
    void groupsHaveTheirNav_andListTheirAccounts() throws IOException {
        each(
                ok(pm().get("/v1/portfolio-groups")).path("portfolio_groups"),
                List.of("group_id:text", "group_name:text", "account_count:whole", "total_nav:number"));
        each(
                ok(pm().get("/v1/portfolio-groups/" + group + "/accounts")).path("accounts"),
                List.of("account_id:text", "account_name:text", "nav:number"));
    }

    /** End of day is answered by the start of day, booked trades with working orders beside them: the answer says so. */
    @ParameterizedTest
    @CsvSource({
        "'', SOD",
        "?as_of=EOD, SOD",
        "?as_of=SOD, SOD",
        "?as_of=SOD%2BTrades, CURRENT",
        "?as_of=SOD+Trades, CURRENT",
        "?as_of=CURRENT, CURRENT"
    })
    void positionsSayWhichTheyAre(String query, String asOf) throws IOException {
        JsonNode answer = ok(pm().get("/v1/positions/" + account + query));
        assertEquals(asOf, answer.path("as_of").asText());
        each(
                answer.path("positions"),
                List.of(
                        "account_id:text",
                        "cusip:text",
                        "quantity:whole",
                        "market_value:number",
                        "duration:number",
                        "spread_duration:number",
                        "oas:number?"));
    }

    @Test
    void cashHasItsCurrency() throws IOException {
        each(
                ok(pm().get("/v1/cash/" + account)).path("cash_positions"),
                List.of("currency:text", "settled_cash:number", "available_cash:number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"allocation_method\":\"PRO_RATA\"",
                "\"allocation_method\":\"PRO_RATA\",\"parameters\":{\"base_metric\":\"NAV\"},\"constraints\":{}",
                "\"allocation_method\":\"PRO_RATA\",\"parameters\":{\"base_metric\":\"MARKET_VALUE\"},\"constraints\":{\"min_allocation\":1000.0}",
                "\"allocation_method\":\"PRO_RATA\",\"parameters\":{\"base_metric\":\"CUSTOM\",\"custom_base\":{\"ACCOUNT\":1.0}}",
                "\"allocation_method\":\"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACCOUNT\":0.5}},"
                        + "\"constraints\":{\"respect_cash\":true,\"compliance_check\":true,\"round_to_denomination\":true}",
                "\"allocation_method\":\"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"ACTIVE_SPREAD_DURATION\","
                        + "\"tolerance\":0.05,\"max_iterations\":1000}",
                "\"allocation_method\":\"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"DURATION\"}",
                "\"allocation_method\":\"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"CONTRIBUTION_TO_DURATION\",\"tolerance\":1}"
            })
    void everyFormOfAPreviewAnswers_withItsFields(String method) throws IOException {
        JsonNode preview = ok(preview("BUY", "2000000.0", method));
        typed(preview, "allocation_id:text", "timestamp:text", "method:text", "errors:list", "warnings:list");
        each(preview.path("allocations"), LINE);
        typed(preview.path("summary"), SUMMARY);
        assertEquals(
                2_000_000,
                preview.at("/summary/total_allocated").asLong()
                        + preview.at("/summary/unallocated").asLong());
        for (JsonNode warning : preview.path("warnings")) {
            typed(warning, "type:text", "severity:text", "message:text", "override_required:flag");
        }
    }

    /** A bond without OAS cannot move one: that is said of the field. */
    @Test
    void oasIsATargetMetric_whereTheBondHasOne() throws IOException {
        Response answer = preview(
                "BUY",
                "2000000",
                "\"allocation_method\":\"MIN_DISPERSION\",\"parameters\":{\"target_metric\":\"OAS\"}");
        if (ok(pm().get("/v1/securities/" + cusip)).path("oas").isNull()) {
            refused(answer, "parameters.target_metric");
        } else {
            typed(ok(answer).path("summary"), SUMMARY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000", "2000000.0", "2e6", "2.0E+6"})
    void wholeNumbersAreWholeHoweverTheyAreWritten(String quantity) throws IOException {
        JsonNode preview = ok(preview("SELL", quantity, "\"allocation_method\":\"PRO_RATA\""));
        assertEquals(2_000_000, preview.at("/order/total_quantity").asLong());
    }

    @Test
    void instructionsAnswerTheirSourceAndBreakdown() throws IOException {
        JsonNode preview = ok(preview("BUY", "2000000", """
                "allocation_method":"CUSTOM_WEIGHTS","parameters":{"remainder_handling":"PRO_RATA","allow_partial":true,"allocations":[
                {"account_id":"ACCOUNT","type":"PERCENTAGE","value":0.25,"min_value":0.0,"max_value":0.5,"priority":1}]}"""));
        each(
                preview.path("allocations"),
                List.of("requested_type:text?", "requested_value:number?", "allocation_source:text?"));
        typed(
                preview.path("summary"),
                "direct_allocations:whole",
                "remainder_allocations:whole",
                "allocation_breakdown.dollar_amount_count:whole",
                "allocation_breakdown.percentage_count:whole",
                "allocation_breakdown.quantity_count:whole",
                "allocation_breakdown.remainder_count:whole");
        int placed = 0;
        for (JsonNode line : preview.path("allocations")) {
            boolean asked = line.path("requested_type").asText().equals("PERCENTAGE");
            placed += asked && line.path("allocated_quantity").asLong() > 0 ? 1 : 0;
        }
        assertEquals(
                placed,
                preview.at("/summary/allocation_breakdown/percentage_count").asInt());
        JsonNode money = ok(preview("BUY", "2000000", """
                "allocation_method":"CUSTOM_WEIGHTS","parameters":{"allocations":[
                {"account_id":"ACCOUNT","type":"DOLLAR_AMOUNT","value":123456.78}]}"""));
        assertTrue(money.path("warnings").findValuesAsText("type").contains("ROUNDING"), money::toString);
    }

    @Test
    void priceIsTheLimitPrice_andWhatCannotSettleIsRefused() throws IOException {
        JsonNode bond = ok(pm().get("/v1/securities/" + cusip));
        String price = bond.path("price").asText();
        JsonNode preview = ok(pm().body(body("BUY", "2000000", "\"allocation_method\":\"PRO_RATA\"")
                        .replace("\"side\"", "\"price\":" + price + ",\"side\""))
                .post("/v1/allocations/preview"));
        assertEquals(
                0,
                bond.path("price")
                        .decimalValue()
                        .compareTo(preview.at("/order/limit_price").decimalValue()));
        refused(
                preview(
                        "BUY",
                        "2000000",
                        "\"allocation_method\":\"PRO_RATA\",\"constraints\":{\"round_to_denomination\":false}"),
                "constraints.round_to_denomination");
        refused(
                pm().body(body("BUY", "2000000", "\"allocation_method\":\"PRO_RATA\"")
                                .replace("\"side\"", "\"price\":90,\"limit_price\":91,\"side\""))
                        .post("/v1/allocations/preview"),
                "order.price");
        refused(preview("BUY", "2000000.5", "\"allocation_method\":\"PRO_RATA\""), "order.quantity");
    }

    @Test
    void aBlockIsCommittedWithoutABody_changedNotedAndCanceled() throws IOException {
        JsonNode preview = ok(preview(
                "BUY",
                "20000",
                "\"allocation_method\":\"CUSTOM_WEIGHTS\",\"parameters\":{\"weights\":{\"ACCOUNT\":1.0}}"));
        String id = preview.path("allocation_id").asText();
        JsonNode committed = ok(bare(token).header("Prefer", "wait=30").post("/v1/allocations/" + id + "/commit"));
        typed(committed, "status:text", "audit_id:text", "aladdin_order_ids[]:text");
        each(
                committed.path("allocations"),
                List.of("account_id:text", "aladdin_order_id:text?", "status:text", "message:text?"));
        assertEquals("SUCCESS", committed.path("status").asText(), committed::toString);
        assertEquals(
                committed,
                ok(sent(token).header("Prefer", "wait=30").body("{}").post("/v1/allocations/" + id + "/commit")));

        String order = committed.at("/aladdin_order_ids/0").asText();
        JsonNode noted = ok(pm().body("{\"comment\":\"for the file\"}").put("/v1/orders/" + order));
        assertEquals("SUCCESS", noted.path("status").asText(), noted::toString);
        for (JsonNode aladdinId : committed.path("aladdin_order_ids")) {
            JsonNode canceled =
                    ok(pm().body("{\"reason\":\"test of the contract\"}").delete("/v1/orders/" + aladdinId.asText()));
            assertEquals("SUCCESS", canceled.path("status").asText(), canceled::toString);
        }
    }

    private static String body(String side, String quantity, String method) {
        return "{\"order\":{\"security_id\":\"%s\",\"side\":\"%s\",\"quantity\":%s},\"portfolio_groups\":[\"%s\"],%s}"
                .formatted(cusip, side, quantity, group, method.replace("ACCOUNT\"", account + "\""));
    }

    private static Response preview(String side, String quantity, String method) {
        return pm().body(body(side, quantity, method)).post("/v1/allocations/preview");
    }

    private static RequestSpecification pm() {
        return sent(token);
    }

    private static RequestSpecification sent(String bearer) {
        return headed(bearer).contentType("application/json");
    }

    private static RequestSpecification bare(String bearer) {
        return headed(bearer).noContentType();
    }

    private static RequestSpecification headed(String bearer) {
        RequestSpecification request =
                given().baseUri(SharedStack.stack().gateway().toString()).urlEncodingEnabled(false);
        return bearer == null ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private static JsonNode ok(Response answer) throws IOException {
        assertEquals(200, answer.statusCode(), answer::asString);
        return JSON.readTree(answer.asByteArray());
    }

    private static void refused(Response answer, String field) {
        assertTrue(answer.statusCode() == 422 || answer.statusCode() == 400, answer::asString);
        assertTrue(answer.jsonPath().getList("violations.field").contains(field), answer::asString);
    }

    private static void each(JsonNode list, List<String> fields) {
        assertTrue(list.isArray() && !list.isEmpty(), list::toString);
        list.forEach(one -> typed(one, fields));
    }

    private static void typed(JsonNode object, String... fields) {
        typed(object, List.of(fields));
    }

    /** Every field is there, and of its type. */
    private static void typed(JsonNode object, List<String> fields) {
        List<String> wrong = new ArrayList<>();
        for (String field : fields) {
            String[] parts = field.split(":");
            boolean isList = parts[0].endsWith("[]");
            JsonNode value = object.at("/" + parts[0].replace("[]", "").replace('.', '/'));
            boolean right =
                    isList ? value.isArray() && !value.isEmpty() && allAre(value, parts[1]) : is(value, parts[1]);
            if (!right) {
                wrong.add(field + " is " + (value.isMissingNode() ? "missing" : value));
            }
        }
        assertEquals(List.of(), wrong, object::toString);
    }

    private static boolean allAre(JsonNode list, String type) {
        for (JsonNode one : list) {
            if (!is(one, type)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(JsonNode value, String type) {
        if (type.endsWith("?")) {
            return value.isNull() || is(value, type.substring(0, type.length() - 1));
        }
        return switch (type) {
            case "text" -> value.isTextual() && !value.asText().isBlank();
            case "date" -> value.isTextual() && value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
            case "number" -> value.isNumber();
            case "whole" -> value.isIntegralNumber();
            case "flag" -> value.isBoolean();
            case "list" -> value.isArray();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
