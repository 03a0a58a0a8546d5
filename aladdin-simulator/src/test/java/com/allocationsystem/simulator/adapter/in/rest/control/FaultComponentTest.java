package com.allocationsystem.simulator.adapter.in.rest.control;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.TOKEN;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.await;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.byExternalId;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.faults;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.postOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class FaultComponentTest {

    private static final String FILTER = ORDER + "orders:filter";

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void errorBeforeStoringLeavesNothing_asOftenAsTold() {
        faults("[{\"operation\": \"order:post\", \"status\": 503, \"retry_after_s\": 7, \"times\": 1}]");

        postOrder("OAS-1").statusCode(503).header("Retry-After", equalTo("7")).body("code", equalTo("UNAVAILABLE"));
        assertEquals(0, stored());
        postOrder("OAS-1").statusCode(200);
    }

    @Test
    void errorAfterStoringLeavesTheOrder() {
        faults("[{\"operation\": \"order:post\", \"status\": 502, \"after_store\": true}]");

        postOrder("OAS-1").statusCode(502).header("Retry-After", nullValue());

        assertEquals(1, stored());
        post(FILTER, byExternalId("OAS-1")).body("orders", hasSize(1));
    }

    @Test
    void errorInsideA200RefusesTheOrder() {
        faults("[{\"operation\": \"order:post\", \"rpc_code\": 8, \"times\": 1}]");
        postOrder("OAS-1").statusCode(200).body("results[0].error.code", equalTo(8));
        assertEquals(0, stored());
    }

    @Test
    void operationEndsWithAnError_onceItIsAskedFor() {
        faults("[{\"operation\": \"longrunningoperations\", \"rpc_code\": 13, \"times\": 1}]");
        String id = post(
                        ORDER + "orders:batchPost",
                        "{\"postOrderConfig\": {\"whatIf\": false}, \"orders\": [%s]}"
                                .formatted(AladdinCaller.bareOrder("OAS-1", "ACC1", 1000)))
                .extract()
                .path("id");
        AladdinCaller.client()
                .get(ORDER + "longrunningoperations/" + id)
                .then()
                .statusCode(200)
                .body("done", equalTo(true))
                .body("error.code", equalTo(13))
                .body("response", nullValue());
        assertEquals(1, stored());
    }

    @Test
    void violationsAreFoundOnDemand_andARestrictionHoldsTheOrder() {
        faults("[{\"operation\": \"order:post\", \"violation\": \"SILENT_ALARM\", \"times\": 1}]");
        postOrder("OAS-1")
                .body(
                        "results[0].output.complianceViolations[0].complianceSeverity",
                        equalTo("COMPLIANCE_SEVERITY_SILENT_ALARM"))
                .body("results[0].output.order.orderStatus", equalTo("Active"));
        faults("[{\"operation\": \"order:post\", \"violation\": \"RESTRICTION\"}]");
        postOrder("OAS-2").body("results[0].output.order.orderStatus", equalTo("Compl Pending"));
    }

    @Test
    void lateAcceptanceStoresAfterTheLostAnswer() {
        faults("[{\"operation\": \"order:post\", \"accept_delay_ms\": 3600000}]");
        postOrder("OAS-1").statusCode(504);
        assertEquals(0, stored());

        faults("[{\"operation\": \"order:post\", \"accept_delay_ms\": 50, \"status\": 502}]");
        postOrder("OAS-1").statusCode(502);
        await(() -> stored() == 1);
    }

    @Test
    void refusalIsNeverStoredLate_evenWhenAnotherFaultWouldDelay() {
        faults("[{\"operation\": \"order:post\", \"accept_delay_ms\": 1},"
                + "{\"operation\": \"order:post\", \"status\": 429}]");
        postOrder("OAS-1").statusCode(429);

        faults("[{\"operation\": \"order:post\", \"accept_delay_ms\": 100, \"status\": 502}]");
        postOrder("OAS-2").statusCode(502);
        await(() -> stored() > 0);
        assertEquals(1, stored());
        post(FILTER, byExternalId("OAS-2")).body("orders", hasSize(1));
    }

    @Test
    void resetForgetsRequestsStillToBeAccepted() {
        faults("[{\"operation\": \"order:post\", \"accept_delay_ms\": 200}]");
        postOrder("OAS-1");
        AladdinCaller.startAfresh();
        faults("[{\"operation\": \"order:post\", \"accept_delay_ms\": 400}]");
        postOrder("OAS-2");

        await(() -> stored() > 0);

        given().get("/simulator/orders").then().body("orders.externalOrderReference.externalId1[0]", equalTo("OAS-2"));
        assertEquals(1, stored());
    }

    @Test
    void orderIsFoundOnlyAfterTheLagItWasStoredWith() {
        faults("[{\"operation\": \"order:post\", \"search_lag_ms\": 3600000}]");
        postOrder("OAS-1").statusCode(200);
        assertEquals(1, stored());
        post(FILTER, byExternalId("OAS-1")).body("orders", empty());

        faults("[{\"operation\": \"order:post\", \"search_lag_ms\": 50}]");
        postOrder("OAS-2").statusCode(200);
        await(() -> post(FILTER, byExternalId("OAS-2")).extract().<Integer>path("orders.size()") == 1);
    }

    @Test
    void filterMayLagForAllOrders() {
        postOrder("OAS-1");
        faults("[{\"operation\": \"orders:filter\", \"search_lag_ms\": 3600000}]");

        post(FILTER, byExternalId("OAS-1")).body("orders", empty());
    }

    @Test
    void delayHoldsTheAnswerBack() {
        faults("[{\"operation\": \"order:post\", \"delay_ms\": 300}]");
        long startNs = System.nanoTime();

        postOrder("OAS-1").statusCode(200);

        assertTrue(System.nanoTime() - startNs >= 300_000_000L);
    }

    @Test
    void quotaRefusesTheRestOfTheMinute() {
        faults("[{\"operation\": \"order:post\", \"quota_per_minute\": 2}]");

        postOrder("OAS-1").statusCode(200);
        postOrder("OAS-2").statusCode(200);
        String wait = postOrder("OAS-3")
                .statusCode(429)
                .body("code", equalTo("RESOURCE_EXHAUSTED"))
                .extract()
                .header("Retry-After");

        assertTrue(Integer.parseInt(wait) > 0 && Integer.parseInt(wait) <= 60, wait);
        post(FILTER, byExternalId("OAS-1")).statusCode(200);
    }

    @Test
    void statusZeroBreaksTheConnectionAfterStoring() {
        faults("[{\"operation\": \"order:post\", \"status\": 0, \"after_store\": true}]");

        assertThrows(IOException.class, () -> postOrder("OAS-1"));

        assertEquals(1, stored());
    }

    @Test
    void tokenEndpointMayFailToo() {
        faults("[{\"operation\": \"token\", \"status\": 500}]");

        given().post(TOKEN).then().statusCode(500);
    }

    @Test
    void requestsAreCountedByOperationAndStatus() {
        faults("[{\"operation\": \"order:post\", \"status\": 503, \"times\": 1}]");
        postOrder("OAS-1");
        postOrder("OAS-1");

        given().get("/simulator/stats")
                .then()
                .body("requests.'order:post'.'503'", equalTo(1))
                .body("requests.'order:post'.'200'", equalTo(1));
    }

    @Test
    void faultsEndWhenDeleted() {
        faults("[{\"operation\": \"order:post\", \"status\": 503, \"probability\": 1.0}]");
        given().get("/simulator/faults").then().body("[0].status", equalTo(503));
        given().delete("/simulator/faults").then().statusCode(204);

        postOrder("OAS-1").statusCode(200);
        given().get("/simulator/faults").then().body("", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"operation\": \"order:shout\"}]",
                "[{\"status\": 503}]",
                "[{\"operation\": \"order:post\", \"probability\": 1.5}]",
                "[{\"operation\": \"order:post\", \"status\": 200}]",
                "[{\"operation\": \"order:post\", \"delay_ms\": -1}]",
                "[{\"operation\": \"order:post\", \"after_store\": true}]",
                "[{\"operation\": \"order:post\", \"colour\": 1}]"
            })
    void impossibleFaultIsRefused(String body) {
        given().contentType("application/json")
                .body(body)
                .put("/simulator/faults")
                .then()
                .statusCode(400);
    }

    private static int stored() {
        return given().get("/simulator/stats").then().extract().path("orders");
    }
}
