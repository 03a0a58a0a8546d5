package com.allocationsystem.ordergateway.adapter.in.rest.order;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TokenResource;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every new size of an order meets its account's limits before anything is sent. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
class SizeComponentTest extends OrderDoor {

    @ParameterizedTest
    @ValueSource(strings = {"order_id", "aladdin_order_id"})
    void increaseAsksTheLimits_andIsReleasedOnceAladdinHasDoneIt(String id) {
        JsonPath order = submitted();
        trader(order.getString(id), "{\"quantity\":9000,\"comment\":\"resized\"}")
                .statusCode(200)
                .body("status", equalTo("SUCCESS"));

        JsonNode check = limits.checks().get(0);
        assertEquals(allocationId, check.get("allocation_id").asText());
        assertEquals("ACC00000", check.get("account_id").asText());
        assertEquals(order.getString("order_id"), check.get("order_id").asText());
        assertEquals("BUY", check.get("side").asText());
        assertEquals(5000, check.get("current_quantity").asLong());
        assertEquals(9000, check.get("wanted_quantity").asLong());
        assertEquals(List.of(check.get("check_id").asText()), limits.released());
    }

    @ParameterizedTest
    @CsvSource({"9000", "4000"})
    void refusedSizeIsNamedWithItsLimit_andNothingIsSent(long quantity) {
        String id = submitted().getString("order_id");
        limits.refuse(7000, "at most 7,000 (rule R-ISSUER-5, IMA 4.2)");

        trader(id, "{\"quantity\":%d}".formatted(quantity))
                .statusCode(422)
                .body("violations.field", equalTo(List.of("quantity")))
                .body(
                        "violations[0].message",
                        equalTo("is %,d; at most 7,000 (rule R-ISSUER-5, IMA 4.2)".formatted(quantity)));
        assertNothingWasSent();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429, 401, 403, 400})
    void limitsThatCannotBeAsked_areA503WithRetryAfter_andNothingIsSent(int status) {
        String id = submitted().getString("order_id");
        limits.fail(status);

        for (int quantity : new int[] {9000, 4000}) {
            trader(id, "{\"quantity\":%d}".formatted(quantity))
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("detail", containsString("limits"));
        }
        assertNothingWasSent();
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"always possible\"}")
                .delete("/v1/orders/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void limitsThatRefuseTheQuestionRefuseTheSize() {
        String id = submitted().getString("order_id");
        limits.fail(422);

        trader(id, "{\"quantity\":9000}")
                .statusCode(422)
                .body("violations[0].message", containsString("cannot be checked: told to fail"));
        assertNothingWasSent();
    }

    @Test
    void orderOfAnUnknownAllocationMayShrinkOnTheBondsSteps_butNeverGrow() {
        String id = submitted().getString("order_id");
        limits.fail(404);

        trader(id, "{\"quantity\":9000}")
                .statusCode(422)
                .body("violations[0].message", containsString("the allocation of this order is unknown"));
        assertNothingWasSent();
        trader(id, "{\"quantity\":4000}").statusCode(200).body("status", equalTo("SUCCESS"));
    }

    @ParameterizedTest
    @CsvSource({"600000.0, 600000", "6e5, 600000", "6.0E+5, 600000", "600000.000, 600000", "4000.0, 4000"})
    void wholeNumberIsReadInEveryForm_andIsChecked(String written, long quantity) {
        String id = submitted().getString("order_id");
        trader(id, "{\"quantity\":%s}".formatted(written)).statusCode(200).body("status", equalTo("SUCCESS"));
        assertEquals(quantity, limits.checks().get(0).get("wanted_quantity").asLong());
        assertEquals(quantity, order().getLong("quantity"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 422", "-5000.0, 422", "1e13, 422", "9223372036854775807, 422", "9223372036854775808, 422",
        "18446744073709556616, 422", "1e400, 400", "600000.5, 400", "true, 400", "\"9000\", 400"
    })
    void quantityThatCannotBeMeantIsRefused_beforeTheLimitsAreAsked(String written, int status) {
        String id = submitted().getString("order_id");
        trader(id, "{\"quantity\":%s,\"comment\":\"x\"}".formatted(written))
                .statusCode(status)
                .body("violations.field", equalTo(List.of("quantity")));
        assertEquals(List.of(), limits.checks());
        assertNothingWasSent();
    }

    @Test
    void commentAloneIsKeptAsANote_andTheOrderStays() {
        JsonPath before = submitted();
        String id = before.getString("order_id");
        trader(before.getString("aladdin_order_id"), "{\"comment\":\"client called\"}")
                .statusCode(200)
                .body("status", equalTo("SUCCESS"))
                .body("message", containsString("keeps its quantity of 5,000"));

        List<String> noted = as(Permission.AUDIT_READ)
                .queryParam("entity_id", id)
                .get("/v1/audit/orders")
                .then()
                .extract()
                .jsonPath()
                .getList("entries.findAll { it.action == 'order.noted' }.reason");
        assertEquals(List.of("client called"), noted);
        assertEquals(before.getInt("version"), order().getInt("version"));
        assertEquals(List.of(), limits.checks());
        assertNothingWasSent();
        trader(id, "{\"comment\":\"  \"}").statusCode(422).body("violations.field", equalTo(List.of("comment")));
        trader(id, "{\"comment\":\"%s\"}".formatted("x".repeat(501))).statusCode(422);
        trader(id, "{\"override_warnings\":true}")
                .statusCode(400)
                .body("violations.field", equalTo(List.of("quantity")));
        trader("no-such-order", "{\"comment\":\"x\"}").statusCode(404);
        as(Permission.ORDER_READ)
                .body("{\"comment\":\"x\"}")
                .put("/v1/orders/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void increaseWhoseRoomIsOverIsNotSentAnyMore() {
        String id = submitted().getString("order_id");
        limits.reserveFor(1); // less than a request to Aladdin may take
        trader(id, "{\"quantity\":9000}")
                .statusCode(200)
                .body("status", equalTo("FAILED"))
                .body("message", containsString("it is not sent any more, ask again"));
        assertNothingWasSent();
        assertEquals(1, limits.checks().size());
    }

    @Test
    void increaseThatAladdinRefusesIsReleasedToo() {
        JsonPath order = submitted();
        aladdin.status(order.getString("aladdin_order_id"), "Booked");
        trader(order.getString("order_id"), "{\"quantity\":9000}")
                .statusCode(200)
                .body("status", equalTo("FAILED"));
        awaitReleases(1);
    }

    private void awaitReleases(int count) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (limits.released().size() < count && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertEquals(count, limits.released().size());
    }

    private void assertNothingWasSent() {
        assertEquals(1, aladdin.requests("order:post").size(), "only the order itself");
        assertEquals("SUBMITTED", order().getString("status"));
        assertEquals(5000, order().getInt("quantity"));
    }

    private static ValidatableResponse trader(String id, String body) {
        return as(Permission.ORDER_MODIFY).body(body).put("/v1/orders/" + id).then();
    }
}
