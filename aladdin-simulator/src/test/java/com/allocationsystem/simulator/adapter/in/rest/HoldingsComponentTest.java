package com.allocationsystem.simulator.adapter.in.rest;

import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.GROUPS;
import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.LADDERS;
import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.POSITIONS;
import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.get;
import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.AladdinCaller.postOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Positions, cash and groups, before and after orders. The order is BUY 5000 of 00206RCQ3 at 90.5 for ACC1. */
@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class HoldingsComponentTest {

    private static final String ALL_ORDERS = "\"includeIntradayOpenOrdersCashImpact\": true,"
            + " \"includeIntradayAuthAndActiveOrdersCashImpact\": true, ";

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void positionsComeInTheColumnsAskedFor() {
        post(POSITIONS, positions("ACC1"))
                .statusCode(200)
                .body("dataTables[0].columnHeaders.name[0]", equalTo("position#portfolio_ticker"))
                .body("dataTables[0].dataRows.dataValues.collect{it[0].stringValue}", contains("ACC1", "ACC1"))
                .body(
                        "dataTables[0].dataRows.dataValues.collect{it[1].stringValue}",
                        contains("00108WAH3", "00206RCQ3"))
                .body("dataTables[0].dataRows[0].dataValues[2].decimalValue", equalTo(50000))
                .body("dataTables[0].dataRows[0].dataValues[3].decimalValue", equalTo(48793.81f))
                .body("portfolioStats.ACC1.portfolioDiscoveryTime", equalTo("2023-03-31T00:00:00Z"));
    }

    @Test
    void currentPositionIsStartOfDayPlusOrders_untilTheyAreCanceled() {
        postOrder("OAS-1");

        List<List<BigDecimal>> rows = rows("ACC1");
        // 20000 + 5000; 18365.37 + 5000 x (90.5 + 1.820833) / 100 = 18365.37 + 4616.04
        assertEquals(numbers("20000", "18365.37", "25000", "22981.41"), rows.get(1));

        post(ORDER + "order:cancel", "{\"orderId\": \"100000001\"}");
        assertEquals(
                numbers("20000", "18365.37", "20000", "18365.37"), rows("ACC1").get(1));
    }

    @Test
    void newHoldingAppearsWithNothingAtStartOfDay() {
        post(ORDER + "order:post", AladdinCaller.order("OAS-1", "ACC3", 5000));

        assertEquals(List.of(numbers("0", "0.00", "5000", "4616.04")), rows("ACC3")); // as above
    }

    @Test
    void filterTellsOnlyWhatOrdersChanged() {
        post(POSITIONS, changes("ASSERT_OPERATOR_NEQ")).statusCode(200).body("dataTables[0].dataRows", hasSize(0));

        postOrder("OAS-1");
        post(POSITIONS, changes("ASSERT_OPERATOR_NEQ"))
                .statusCode(200)
                .body("dataTables[0].dataRows.dataValues.collect{it[1].stringValue}", contains("00206RCQ3"))
                .body("portfolioStats.ACC3.portfolioDiscoveryTime", equalTo("2023-03-31T00:00:00Z"));
        post(POSITIONS, changes("ASSERT_OPERATOR_LT")).body("dataTables[0].dataRows", hasSize(0));
    }

    /** An open buy and an open sell of the same par add nothing together; the open buy is told all the same. */
    @Test
    void openBuysAreToldApart_untilTheyAreBookedOrCanceled() {
        post(ORDER + "order:post", AladdinCaller.order("OAS-1", "ACC1", 5000));
        post(ORDER + "order:post", AladdinCaller.order("OAS-2", "ACC1", 5000).replace("BUY", "SELL"));
        assertEquals(List.of(new BigDecimal("5000")), openBuys());

        post("/simulator/orders/100000001/status", "{\"status\": \"Booked\"}");
        assertEquals(List.of(), openBuys());

        post(ORDER + "order:post", AladdinCaller.order("OAS-3", "ACC1", 3000));
        assertEquals(List.of(new BigDecimal("3000")), openBuys());
        post(ORDER + "order:cancel", "{\"orderId\": \"100000003\"}");
        assertEquals(List.of(), openBuys());
    }

    private static List<BigDecimal> openBuys() {
        String told = post(
                        POSITIONS,
                        changes("ASSERT_OPERATOR_NEQ")
                                .replace("quantity_port_open", "quantity_port_open_buy")
                                .replace("\"position#cusip\"]", "\"position#quantity_port_open_buy\"]"))
                .statusCode(200)
                .extract()
                .asString();
        List<Object> pars = exact(told).getList("dataTables[0].dataRows.dataValues.collect{it[1].decimalValue}");
        return pars.stream().map(par -> new BigDecimal(par.toString())).toList();
    }

    @Test
    void filterRefusesWhatItLacks() {
        post(POSITIONS, changes("ASSERT_OPERATOR_CONTAINS")).statusCode(400);
        post(POSITIONS, changes("ASSERT_OPERATOR_NEQ").replace("OPERATOR_OR", "OPERATOR_NOT"))
                .statusCode(400);
        post(POSITIONS, changes("ASSERT_OPERATOR_NEQ").replace("quantity_port_open", "portfolio_ticker"))
                .statusCode(400);
        post(POSITIONS, changes("ASSERT_OPERATOR_NEQ").replace("\"0\"", "\"none\""))
                .statusCode(400);
    }

    @Test
    void groupExpandsToItsAccounts_andStrangersAreWarnedOf() {
        post(POSITIONS, positions("ALL\", \"NOBODY"))
                .statusCode(200)
                .body("dataTables[0].dataRows", hasSize(3))
                .body("positionWarnings.NOBODY.positionsWarnings[0].warningCode", equalTo("PORTFOLIO_NOT_FOUND"));
    }

    @Test
    void positionsRefuseWhatTheyLack() {
        post(POSITIONS, positions("ACC1").replace("position#cusip", "position#colour"))
                .statusCode(400);
        post(POSITIONS, positions("ACC1").replace("\"ACC1\"", "")).statusCode(400);
        post(POSITIONS, "{\"query\": {\"portfolioTickers\": [\"ACC1\"]}}").statusCode(400);
        post(
                        POSITIONS,
                        positions("ACC1")
                                .replace(
                                        "{\"query\": {",
                                        "{\"query\": {\"dateSettings\": {\"calendarDate\": \"2023-03-30\"}, "))
                .statusCode(400);
    }

    @Test
    void ladderHoldsSettledCashToday_availableCashFromTheNextBusinessDay() {
        post(LADDERS, ladders("ACC1", "", "S\", \"S+1\", \"S+5"))
                .statusCode(200)
                .body("portfolioCurrencyLadders[0].portfolioTicker", equalTo("ACC1"))
                .body("portfolioCurrencyLadders[0].cashBalanceSecurityCurrencyCode", equalTo("USD"))
                .body(
                        "portfolioCurrencyLadders[0].currencyPublishStatus",
                        equalTo("CURRENCY_PUBLISHED_STATUS_PUBLISHED"))
                .body(
                        "portfolioCurrencyLadders[0].settleDateBalances.settlementDate",
                        // Friday; Monday; five business days on, over Good Friday 7 April
                        contains("2023-03-31", "2023-04-03", "2023-04-10"));
        assertEquals(
                numbers("1003949.23", "668759.91", "668759.91"), balances(ladders("ACC1", "", "S\", \"S+1\", \"S+5")));
    }

    @Test
    void ordersChangeCashFromTheirSettlementDate_ifAskedFor() {
        postOrder("OAS-1"); // settles 2023-04-03; costs 4616.04
        post(
                ORDER + "order:post",
                AladdinCaller.order("OAS-2", "ACC1", 2000)
                        .replace("BUY", "SELL")
                        .replace("2023-04-03", "2023-04-04")); // brings 2000 x (90.5 + 1.820833) / 100 = 1846.42

        assertEquals(
                numbers("1003949.23", "664143.87", "665990.29"),
                balances(ladders("ACC1", ALL_ORDERS, "S\", \"S+1\", \"S+2")));
        assertEquals(
                numbers("1003949.23", "668759.91", "668759.91"), balances(ladders("ACC1", "", "S\", \"S+1\", \"S+2")));
    }

    @Test
    void yieldInPlaceOfAPriceLimitBringsBackTheReferencePrice() {
        postOrder("OAS-1");
        post(ORDER + "order:post", """
                {"postOrderConfig": {"whatIf": false},
                 "order": {"id": "100000001", "tradingLimitType": "Yield", "tradingLimitValue": 5.1}}""");
        // 668759.91 - 5000 x (90.006 + 1.820833) / 100 = 668759.91 - 4591.34
        assertEquals(numbers("664168.57"), balances(ladders("ACC1", ALL_ORDERS, "S+1")));
    }

    @Test
    void bookedOrderIsATrade_canceledOneIsNothing() {
        postOrder("OAS-1");
        given().contentType("application/json")
                .body("{\"status\": \"Booked\"}")
                .post("/simulator/orders/100000001/status");
        assertEquals(numbers("668759.91"), balances(ladders("ACC1", ALL_ORDERS, "S+1")));
        assertEquals(
                numbers("664143.87"),
                balances(ladders("ACC1", ALL_ORDERS + "\"includeIntradayTradesCashImpact\": true, ", "S+1")));
        given().contentType("application/json")
                .body("{\"status\": \"Canceled\"}")
                .post("/simulator/orders/100000001/status");
        assertEquals(
                numbers("668759.91"),
                balances(ladders("ACC1", ALL_ORDERS + "\"includeIntradayTradesCashImpact\": true, ", "S+1")));
    }

    @Test
    void laddersRefuseWhatTheyLack() {
        post(LADDERS, ladders("NOBODY", "", "S")).statusCode(404);
        post(LADDERS, ladders("ACC1", "", "T+1")).statusCode(400);
        post(
                        LADDERS,
                        ladders(
                                "ACC1",
                                "\"cashBalanceViewCurrencySetting\": \"CASH_BALANCE_VIEW_CURRENCY_PERCENT_NAV\", ",
                                "S"))
                .statusCode(400);
        post(LADDERS, ladders("ACC1\", \"".repeat(100) + "ACC1", "", "S")).statusCode(400); // 101 tickers
    }

    @Test
    void groupsAreWalkedDownAndUp() {
        get(GROUPS + "ALL/members")
                .statusCode(200)
                .body("nodes.portfolioTicker", containsInAnyOrder("CREDIT", "CORE", "ACC1", "ACC2", "ACC3"));
        get(GROUPS + "CORE/node")
                .body("portfolioTicker", equalTo("CORE"))
                .body("portfolioId", equalTo(6)) // three accounts, then ALL, CREDIT, CORE
                .body("parentPortfolioIds", contains("4"))
                .body("childPortfolioIds", contains("2", "3"));
        get(GROUPS + "ACC2/parents").body("nodes.portfolioTicker", contains("CREDIT", "CORE"));
        get(GROUPS + "ACC2/ancestors").body("nodes.portfolioTicker", contains("CREDIT", "CORE", "ALL"));
        get(GROUPS + "NONE/members").statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static String changes(String operator) {
        return """
                {"query": {"portfolioTickers": ["ALL"], "positionsViewRequests": [{
                 "attributeIds": ["position#portfolio_ticker", "position#cusip"],
                 "filter": {"booleanOperator": "BOOLEAN_OPERATOR_OR", "dataFilters": [{"singleDataFilter": {
                  "attributeId": "position#quantity_port_open", "assertOperator": "%s",
                  "dataValue": {"numericValue": "0"}}}]}}]}}""".formatted(operator);
    }

    private static String positions(String ticker) {
        return """
                {"query": {"portfolioTickers": ["%s"], "positionsViewRequests": [{"attributeIds":
                 ["position#portfolio_ticker", "position#cusip", "position#quantity_port_sod", "position#market_val_port_sod",
                  "position#quantity_port_cur", "position#market_val_port_cur"]}]}}""".formatted(ticker);
    }

    private static String ladders(String tickers, String flags, String projections) {
        return """
                {"cashLadderQuery": {%s"portfolioGroupTickers": ["%s"], "cashDate": "2023-03-31",
                 "specificSettleDateProjections": ["%s"]}}""".formatted(flags, tickers, projections);
    }

    /** Quantity and market value at start of day and now, one list per holding. */
    private static List<List<BigDecimal>> rows(String ticker) {
        List<List<Object>> rows = exact(
                        post(POSITIONS, positions(ticker)).extract().asString())
                .getList("dataTables[0].dataRows.dataValues.collect{it[2..5].decimalValue}");
        return rows.stream()
                .map(row -> numbers(row.stream().map(Object::toString).toArray(String[]::new)))
                .toList();
    }

    private static List<BigDecimal> balances(String query) {
        return exact(post(LADDERS, query).statusCode(200).extract().asString())
                .getList("portfolioCurrencyLadders[0].settleDateBalances.cashBalance");
    }

    private static JsonPath exact(String json) {
        return JsonPath.from(json).using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Arrays.stream(numbers).map(BigDecimal::new).toList();
    }
}
