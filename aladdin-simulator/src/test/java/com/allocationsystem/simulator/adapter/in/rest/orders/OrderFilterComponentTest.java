package com.allocationsystem.simulator.adapter.in.rest.orders;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.byExternalId;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.order;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.postOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class OrderFilterComponentTest {

    private static final String FILTER = ORDER + "orders:filter";
    private static final String FIRST = "100000001";
    private static final String SECOND = "100000002";

    @BeforeEach
    void twoOrders() {
        AladdinCaller.startAfresh();
        postOrder("OAS-1");
        post(ORDER + "order:post", order("OAS-2", "ACC3", 3000).replace("basket-1", "basket-2"));
    }

    @Test
    void ordersAreFoundByExternalId() {
        post(FILTER, byExternalId("OAS-2")).statusCode(200).body("orders.id", contains(SECOND));
        post(FILTER, byExternalId("OAS-3")).statusCode(200).body("orders", empty());
        post(FILTER, byExternalId("OAS-2").replace("9001", "9002")).body("orders", empty());
        post(FILTER, """
                {"query": {"externalIdListCriterion": {"externalIdsGroups":
                 [{"externalId1s": ["OAS-2", "OAS-1", "OAS-9"], "accountCode": "9001"}]}}}""").body("orders.id", contains(FIRST, SECOND));
    }

    @Test
    void ordersAreFoundById_andTheMissingAreCounted() {
        post(FILTER, "{\"query\": {\"orderIdCriterion\": {\"ids\": [\"100000002\", \"1\", \"x\"]}}}")
                .body("orders.id", contains(SECOND))
                .body("status", containsString("2 orders were not found"));
    }

    @Test
    void ordersAreFoundByBasketAndDateOrPortfolio() {
        post(
                        FILTER,
                        "{\"query\": {\"basketIdCriterion\": {\"basketIds\": [\"basket-1\"], \"orderDate\": \"2023-03-31\"}}}")
                .body("orders.id", contains(FIRST));
        post(FILTER, """
                {"query": {"basketIdCriterion": {"basketIds": ["basket-1", "basket-2"],
                 "portStatusOption": {"portfolioIds": ["3"], "orderStatuses": ["Active"]}}}}""").body("orders.id", contains(SECOND));
        post(FILTER, "{\"query\": {\"basketIdCriterion\": {\"basketIds\": [\"basket-1\"]}}}")
                .statusCode(400);
    }

    @Test
    void liveOrdersAreFoundByGroup_finishedOnesAreNot() {
        String byGroup = "{\"query\": {\"portfolioGroupCriterion\": {\"portfolioGroupTicker\": \"ALL\"}}}";
        post(FILTER, byGroup).body("orders.id", contains(FIRST, SECOND));
        post(FILTER, byGroup.replace("ALL", "CORE")).body("orders.id", contains(SECOND));
        post(ORDER + "orderIds:filter", byGroup).body("orderIds", contains(FIRST, SECOND));

        given().contentType("application/json")
                .body("{\"status\": \"Booked\"}")
                .post("/simulator/orders/%s/status".formatted(FIRST));

        post(FILTER, byGroup).body("orders.id", contains(SECOND));
        post(FILTER, byGroup.replace("ALL", "NONE")).statusCode(404);
    }

    @Test
    void ordersAreFoundByTimeOfChange() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String changed = """
                {"query": {"portfolioModifiedTimeCriterion": {"portfolioId": "1", "modifiedTimeRange":
                 {"startTimeRange": {"filterDate": "%s"}, "endTimeRange": {"filterDate": "%s"}}}}}""";
        post(FILTER, changed.formatted(today, today.plusDays(2))).body("orders.id", contains(FIRST));
        post(FILTER, changed.formatted(today.minusDays(3), today.minusDays(1))).body("orders", empty());
        post(FILTER, changed.formatted(today, today.plusDays(8))).statusCode(400);
    }

    @Test
    void pagesJoinWithoutGap_andATokenBelongsToItsQuery() {
        String paged = """
                {"query": {"portfolioGroupCriterion": {"portfolioGroupTicker": "ALL"}}, "pageSize": 1%s}""";
        String token = post(FILTER, paged.formatted(""))
                .body("orders.id", contains(FIRST))
                .extract()
                .path("nextPageToken");
        String next = paged.formatted(", \"pageToken\": \"" + token + "\"");
        post(FILTER, next).body("orders.id", contains(SECOND)).body("nextPageToken", nullValue());
        post(FILTER, next.replace("ALL", "CORE")).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": {}}",
                "{}",
                "{\"query\": {\"orderIdCriterion\": {\"ids\": []}}}",
                "{\"query\": {\"orderIdCriterion\": {\"ids\": [\"1\"]}, "
                        + "\"externalIdCriterion\": {\"externalId1\": \"a\", \"accountCode\": \"1\"}}}",
                "{\"query\": {\"externalIdCriterion\": {\"externalId1\": \"a\"}}}"
            })
    void queryNeedsExactlyOneWholeCriterion(String body) {
        post(FILTER, body).statusCode(400).body("code", equalTo("INVALID_ARGUMENT"));
    }
}
