package com.allocationsystem.ordergateway.adapter.in.rest.block;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blotter by blocks: what a row says, what narrows the list, and who sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class BlocksComponentTest extends OrderDoor {

    @Test
    void blockIsOneRowWithItsBondTraderAndOrders() {
        handOver(3);
        finalBatch("SUBMITTED", 3);
        block().body("allocation_id", equalTo(allocationId))
                .body("trader", equalTo("trader"))
                .body("side", equalTo("BUY"))
                .body("security_id", equalTo("912828ZQ6"))
                .body("cusip", equalTo("912828ZQ6"))
                .body("isin", nullValue())
                .body("description", equalTo("US TREASURY N/B 0.625 03/31/27"))
                .body("ticker", equalTo("T"))
                .body("settlement_date", equalTo("2023-04-04"))
                .body("limit_price", equalTo(99.5f))
                .body("quantity", equalTo(18_000))
                .body("filled", equalTo(0))
                .body("leaves", equalTo(18_000))
                .body("canceled", equalTo(0))
                .body("failed", equalTo(0))
                .body("average_price", nullValue())
                .body("accounts", equalTo(3))
                .body("orders.SUBMITTED", equalTo(3))
                .body("orders.size()", equalTo(1))
                .body("state", equalTo("WORKING"))
                .body("committed_at", notNullValue())
                .body("updated_at", notNullValue());
    }

    @Test
    void parOfCanceledOrFailedOrdersIsNotWorking() {
        handOver(batch(allocationId, 3).replace("ACC00002", "MALFORMED"));
        finalBatch("FAILED", 1);
        block().body("leaves", equalTo(11_000)).body("failed", equalTo(7000)).body("state", equalTo("WORKING"));
        cancelAll();
        block().body("leaves", equalTo(0))
                .body("canceled", equalTo(11_000))
                .body("failed", equalTo(7000))
                .body("state", equalTo("FAILED"));
    }

    @Test
    void blockWhoseOrdersAreAllCanceledIsCanceled() {
        handOver(2);
        finalBatch("SUBMITTED", 2);
        cancelAll();
        block().body("state", equalTo("CANCELED"))
                .body("canceled", equalTo(11_000))
                .body("orders.CANCELLED", equalTo(2));
    }

    @Test
    void versionGrowsWithEveryChange() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        long before = block().extract().jsonPath().getLong("version");
        cancelAll();
        long after = block().extract().jsonPath().getLong("version");
        assertEquals(true, after > before);
    }

    @ParameterizedTest
    @CsvSource({
        "mine,true,true",
        "mine,false,true",
        "state,WORKING,true",
        "state,FILLED,false",
        "side,BUY,true",
        "side,SELL,false",
        "from,TODAY,true",
        "to,TODAY,true",
        "from,TOMORROW,false",
        "to,YESTERDAY,false",
        "q,treasury,true",
        "q,912828zq,true",
        "q,TRADE,true",
        "q,ALLOCATION,true",
        "q,ACC00001,true",
        "q,acc0000,false",
        "q,%,false",
        "q,_,false",
        "q,nothing like it,false"
    })
    void listIsNarrowed(String name, String value, boolean found) {
        handOver(2);
        finalBatch("SUBMITTED", 2);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String sent =
                switch (value) {
                    case "TODAY" -> today.toString();
                    case "TOMORROW" -> today.plusDays(1).toString();
                    case "YESTERDAY" -> today.minusDays(1).toString();
                    case "ALLOCATION" -> allocationId;
                    default -> value;
                };
        as(Permission.ORDER_READ)
                .queryParam(name, sent)
                .get("/v1/blocks")
                .then()
                .statusCode(200)
                .body("blocks.allocation_id", found ? hasItem(allocationId) : not(hasItem(allocationId)));
    }

    @Test
    void mineLeavesOutBlocksOfOtherTraders() {
        handOver(batch(allocationId, 1).replace("\"requested_by\":\"trader\"", "\"requested_by\":\"ann\""));
        as(Permission.ORDER_READ)
                .get("/v1/blocks?mine=true")
                .then()
                .body("blocks.allocation_id", not(hasItem(allocationId)));
    }

    @Test
    void pagesFollowEachOther_newestFirst() {
        String trader = "paging-" + allocationId;
        List<String> committed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String id = UUID.randomUUID().toString();
            as(Permission.ORDER_SUBMIT)
                    .header("Idempotency-Key", id)
                    .body(batch(id, 1).replace("\"requested_by\":\"trader\"", "\"requested_by\":\"" + trader + "\""))
                    .post("/v1/order-batches")
                    .then()
                    .statusCode(202);
            committed.add(0, id);
        }
        List<String> listed = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request =
                    as(Permission.ORDER_READ).queryParam("q", trader).queryParam("limit", 2);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page =
                    request.get("/v1/blocks").then().statusCode(200).extract().jsonPath();
            listed.addAll(page.getList("blocks.allocation_id", String.class));
            cursor = page.getString("next_cursor");
        } while (cursor != null);
        assertEquals(committed, listed);
    }

    @ParameterizedTest
    @CsvSource({
        "mine,yes",
        "state,DONE",
        "side,buy",
        "from,30.11.2026",
        "to,2026-02-30",
        "q,' '",
        "cursor,###",
        "limit,0"
    })
    void valueThatCannotBeMeantIsNamed(String name, String value) {
        as(Permission.ORDER_READ)
                .queryParam(name, value)
                .get("/v1/blocks")
                .then()
                .statusCode(400)
                .body("violations.field", contains(name))
                .body("violations[0].message", notNullValue());
    }

    @Test
    void lastDayBeforeTheFirstIsImpossible() {
        as(Permission.ORDER_READ)
                .get("/v1/blocks?from=2026-11-30&to=2026-11-29")
                .then()
                .statusCode(422)
                .body("violations.field", contains("to"));
    }

    @Test
    void everyDoorAnswersOutsideTheScopeAsIfTheBlockDidNotExist() {
        handOver(1);
        finalBatch("SUBMITTED", 1);
        String orderId = order().getString("order_id");
        String everything = String.join(
                ",", Permission.ORDER_READ, Permission.ORDER_MODIFY, Permission.ORDER_CANCEL, Permission.AUDIT_READ);
        for (List<String> groups : List.of(List.<String>of(), List.of("HY"), List.of("ig-core"))) {
            scoped(groups, everything)
                    .get("/v1/blocks?q=" + allocationId)
                    .then()
                    .body("blocks", empty());
            scoped(groups, everything).get("/v1/blocks/" + allocationId).then().statusCode(404);
            scoped(groups, everything)
                    .get("/v1/orders?allocation_id=" + allocationId)
                    .then()
                    .body("orders", empty());
            scoped(groups, everything).get("/v1/orders/" + orderId).then().statusCode(404);
            scoped(groups, everything)
                    .body("{\"quantity\":9000}")
                    .put("/v1/orders/" + orderId)
                    .then()
                    .statusCode(404);
            scoped(groups, everything)
                    .body("{\"comment\":\"a note\"}")
                    .put("/v1/orders/" + orderId)
                    .then()
                    .statusCode(404);
            scoped(groups, everything)
                    .body("{\"reason\":\"none\"}")
                    .delete("/v1/orders/" + orderId)
                    .then()
                    .statusCode(404);
        }
        for (String entity : List.of(allocationId, orderId)) {
            audit(List.of("HY"), entity).body("entries", empty());
            audit(List.of("IG-CORE"), entity).body("entries[0].entity_id", equalTo(entity));
        }
        scoped(List.of("IG-CORE", "HY"), everything)
                .get("/v1/blocks/" + allocationId)
                .then()
                .statusCode(200);
        scoped(List.of("IG-CORE"), everything)
                .get("/v1/orders/" + orderId)
                .then()
                .statusCode(200);
    }

    @Test
    void blocksNeedThePermissionToReadOrders() {
        as(Permission.ORDER_CANCEL).get("/v1/blocks").then().statusCode(403);
        given().get("/v1/blocks").then().statusCode(401);
        as(Permission.ORDER_READ).get("/v1/blocks/" + allocationId).then().statusCode(404);
    }

    private static ValidatableResponse audit(List<String> groups, String entityId) {
        return scoped(groups, Permission.AUDIT_READ)
                .get("/v1/audit/orders?entity_id=" + entityId)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse block() {
        return as(Permission.ORDER_READ)
                .get("/v1/blocks/" + allocationId)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification scoped(List<String> groups, String permissions) {
        return given().auth()
                .oauth2(TestTokens.scoped("trader", groups, permissions.split(",")))
                .contentType("application/json");
    }

    private void cancelAll() {
        as(Permission.ORDER_READ)
                .queryParam("allocation_id", allocationId)
                .queryParam("status", "SUBMITTED")
                .get("/v1/orders")
                .jsonPath()
                .getList("orders.order_id", String.class)
                .forEach(id -> as(Permission.ORDER_CANCEL)
                        .body("{\"reason\":\"client withdrew\"}")
                        .delete("/v1/orders/" + id)
                        .then()
                        .statusCode(200));
    }
}
