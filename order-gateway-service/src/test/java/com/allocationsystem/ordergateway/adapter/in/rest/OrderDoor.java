package com.allocationsystem.ordergateway.adapter.in.rest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.ordergateway.fake.AladdinAddress;
import com.allocationsystem.ordergateway.fake.AladdinControl;
import com.allocationsystem.ordergateway.fake.LimitsAddress;
import com.allocationsystem.ordergateway.fake.LimitsControl;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** What tests at the REST door have in common: tokens, batches, and a hand on the fake Aladdin. */
public abstract class OrderDoor {

    @AladdinAddress
    String aladdinUrl;

    @LimitsAddress
    String limitsUrl;

    protected AladdinControl aladdin;
    protected LimitsControl limits;
    /** Long after these tests are over. */
    protected static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    protected final String allocationId = UUID.randomUUID().toString();

    @BeforeEach
    void healthyAladdin() {
        aladdin = new AladdinControl(aladdinUrl);
        aladdin.reset();
        limits = new LimitsControl(limitsUrl);
        limits.reset();
    }

    protected static RequestSpecification as(String... permissions) {
        return given().auth()
                .oauth2(TestTokens.withPermissions("trader", permissions))
                .contentType("application/json");
    }

    protected static String batch(String allocationId, int children) {
        String pieces = IntStream.range(0, children)
                .mapToObj(i -> "{\"account_id\":\"ACC%05d\",\"quantity\":%d}".formatted(i, 5000 + 1000 * i))
                .collect(Collectors.joining(","));
        return """
                {"allocation_id":"%s","security":{"cusip":"912828ZQ6","isin":null,"description":"US TREASURY N/B 0.625 03/31/27","ticker":"T",
                 "min_denomination":1000,"increment":1000},"portfolio_groups":["IG-CORE"],
                 "side":"BUY","settlement_date":"2023-04-04","limit_price":99.5,"requested_by":"trader",
                 "comment":"block","send_before":"%s","children":[%s]}""".formatted(allocationId, TOMORROW, pieces);
    }

    protected void handOver(int children) {
        handOver(batch(allocationId, children));
    }

    protected void handOver(String batch) {
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", allocationId)
                .body(batch)
                .post("/v1/order-batches")
                .then()
                .statusCode(202);
    }

    /** @return the batch once none of its children is PENDING or SUBMITTING */
    protected JsonPath finalBatch() {
        return as(Permission.ORDER_SUBMIT)
                .queryParam("wait", 20)
                .get("/v1/order-batches/" + allocationId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** @return the batch once {@code count} children are in {@code state}; fails after 20 s */
    protected JsonPath finalBatch(String state, int count) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonPath batch = finalBatch();
        while (!Integer.valueOf(count).equals(batch.get("counts." + state)) && System.nanoTime() < deadline) {
            batch = finalBatch();
        }
        assertEquals(Integer.valueOf(count), batch.get("counts." + state), batch.prettify());
        return batch;
    }

    /** @return the only child of the batch, handed over and standing in Aladdin */
    protected JsonPath submitted() {
        handOver(1);
        finalBatch();
        return order();
    }

    protected JsonPath order() {
        return as(Permission.ORDER_READ)
                .queryParam("allocation_id", allocationId)
                .get("/v1/orders")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("orders[0]");
    }

    /** @return the change of many orders once none of its lines is open, or as it is after 20 s */
    protected static JsonPath changed(String changeId) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        JsonPath change;
        do {
            change = as(Permission.ORDER_READ)
                    .get("/v1/block-changes/" + changeId)
                    .jsonPath();
        } while (change.getInt("waiting") > 0 && System.nanoTime() < deadline);
        return change;
    }
}
