package com.allocationsystem.simulator.adapter.in.rest.positions.v1;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.get;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.postOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** position of Positions v1, before and after orders. The order is BUY 5000 of 00206RCQ3 at 90.5 for ACC1: 4616.04. */
@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class PositionComponentTest {

    private static final String POSITION = "/api/portfolio-mgmt/positions/v1/position";
    private static final String EVERYTHING = "SOD%2BTrades%2BOrders";

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void startOfDayIsARowForEachHoldingAndBalance() {
        assertEquals(
                List.of(
                        List.of("EOD", "00108WAH3", 50000f, 48793.81f),
                        List.of("EOD", "00206RCQ3", 20000f, 18365.37f),
                        List.of("EOD", "USD", 1003949.23f, 1003949.23f)),
                rows("ACC1", "SOD"));
    }

    @Test
    void orderIsARowOfItsOwn_untilItIsBookedOrCanceled() {
        postOrder("OAS-1");
        assertEquals(
                List.of(
                        List.of("EOD", "00108WAH3", 50000f, 48793.81f),
                        List.of("EOD", "00206RCQ3", 20000f, 18365.37f),
                        List.of("EOD", "USD", 1003949.23f, 1003949.23f),
                        List.of("TRD", "USD", -335189.32f, -335189.32f), // 668759.91 from the next day on
                        List.of("ORD", "00206RCQ3", 5000f, 4616.04f),
                        List.of("ORD", "USD", -4616.04f, -4616.04f)),
                rows("ACC1", EVERYTHING));
        assertEquals(4, rows("ACC1", "SOD%2BTrades").size());

        post("/simulator/orders/100000001/status", "{\"status\": \"Booked\"}");
        assertEquals(
                List.of("TRD", "00206RCQ3", 5000f, 4616.04f),
                rows("ACC1", "SOD%2BTrades").get(4));

        post("/simulator/orders/100000001/status", "{\"status\": \"Canceled\"}");
        assertEquals(4, rows("ACC1", EVERYTHING).size());
    }

    @Test
    void saleTakesFromThePositionAndBringsCash() {
        post(ORDER + "order:post", AladdinCaller.order("OAS-1", "ACC1", 5000).replace("BUY", "SELL"));

        assertEquals(
                List.of(List.of("ORD", "00206RCQ3", -5000f, -4616.04f), List.of("ORD", "USD", 4616.04f, 4616.04f)),
                rows("ACC1", EVERYTHING).subList(4, 6));
    }

    @Test
    void groupsExpand_andAMinusLeavesOut() {
        get(POSITION + "?posType=SOD&portGroup=ALL,-ACC1,-CORE").statusCode(200).body("", hasSize(0));
        get(POSITION + "?posType=SOD&portGroup=CREDIT,-ACC1")
                .statusCode(200)
                .body("portfolioName.unique()", equalTo(List.of("ACC2")))
                .body("[0].minTradeSize", equalTo(2000f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?portGroup=ACC1", // no posType
                "?posType=SOD",
                "?portGroup=ACC1&posType=SOD+Trades", // a bare plus is a blank
                "?portGroup=ACC1&posType=NOW",
                "?portGroup=ACC1&posType=SOD&page=2",
                "?portGroup=ACC1&portGroup=ACC2&posType=SOD",
                "?portGroup=ACC1&posType=SOD&calendarDate=2023-03-30",
            })
    void questionThatTheSpecificationDoesNotAllowIsRefused(String query) {
        get(POSITION + query).statusCode(400).body("code", equalTo("INVALID_ARGUMENT"));
    }

    @Test
    void unknownPortfolioIsNotFound() {
        get(POSITION + "?portGroup=ACC1,NOBODY&posType=SOD").statusCode(404);
    }

    private static List<List<Object>> rows(String portGroup, String posType) {
        JsonPath answer = get(POSITION + "?portGroup=%s&posType=%s".formatted(portGroup, posType))
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> rows = answer.getList("");
        return rows.stream()
                .map(row -> List.of(
                        row.get("posSource"),
                        row.get("assetId"),
                        ((Number) row.get("curPar")).floatValue(),
                        ((Number) row.get("mktValue")).floatValue()))
                .toList();
    }
}
