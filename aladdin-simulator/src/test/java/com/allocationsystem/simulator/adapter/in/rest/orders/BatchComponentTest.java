package com.allocationsystem.simulator.adapter.in.rest.orders;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.await;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.bareOrder;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.faults;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.get;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.postOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class BatchComponentTest {

    private static final String CANCELLED = "Canceled";

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void batchIsTakenItemByItem() {
        String id = post(
                        ORDER + "orders:batchPost",
                        "{\"postOrderConfig\": {\"whatIf\": false}, \"orders\": [%s, %s]}"
                                .formatted(bareOrder("OAS-1", "ACC1", 1000), bareOrder("OAS-2", "NOBODY", 1000)))
                .statusCode(200)
                .body("done", equalTo(false))
                .extract()
                .path("id");

        operation(id)
                .body("done", equalTo(true))
                .body("error", nullValue())
                .body("response.'@type'", notNullValue())
                .body("response.results", hasSize(2))
                .body("response.results[0].output.order.externalOrderReference.externalId1", equalTo("OAS-1"))
                .body("response.results[1].error.code", equalTo(5)); // google.rpc NOT_FOUND
    }

    @Test
    void batchIsDoneInItsFirstAnswer_onDemand() {
        faults("[{\"operation\": \"orders:batchPost\", \"done_at_once\": true}]");
        post(
                        ORDER + "orders:batchPost",
                        "{\"postOrderConfig\": {\"whatIf\": false}, \"orders\": [%s]}"
                                .formatted(bareOrder("OAS-1", "ACC1", 1000)))
                .statusCode(200)
                .body("done", equalTo(true))
                .body("response.results[0].output.order.externalOrderReference.externalId1", equalTo("OAS-1"));
    }

    @Test
    void delayedBatchStoresNothingUntilItIsDone() {
        faults("[{\"operation\": \"orders:batchPost\", \"accept_delay_ms\": 3600000}]");
        operation(batchOf("OAS-1")).body("done", equalTo(false)).body("response", nullValue());
        given().get("/simulator/stats").then().body("orders", equalTo(0));

        faults("[{\"operation\": \"orders:batchPost\", \"accept_delay_ms\": 50}]");
        String soon = batchOf("OAS-2");
        await(() -> operation(soon).extract().<Boolean>path("done"));
        given().get("/simulator/stats").then().body("orders", equalTo(1));
    }

    private static String batchOf(String externalId) {
        return post(
                        ORDER + "orders:batchPost",
                        "{\"postOrderConfig\": {\"whatIf\": false}, \"orders\": [%s]}"
                                .formatted(bareOrder(externalId, "ACC1", 1000)))
                .statusCode(200)
                .extract()
                .path("id");
    }

    @Test
    void cancelWorksByIdAndByExternalId_onceOnly() {
        postOrder("OAS-1");
        postOrder("OAS-2");

        post(ORDER + "order:cancel", """
                {"orderId": "100000001", "orderComments": [{"orderCommentKey": "General", "orderCommentValue": "why"}]}""")
                .statusCode(200)
                .body("results[0].output.orderStatus", equalTo(CANCELLED))
                .body("results[0].output.orderComments[0].orderCommentValue", equalTo("why"));
        String id = post(ORDER + "orders:batchCancel", """
                {"requests": [{"externalReference": {"externalId1": "OAS-2", "accountCode": "9001"}},
                 {"orderId": "100000001"}, {"orderId": "7"}]}""")
                .statusCode(200)
                .extract()
                .path("id");

        operation(id)
                .body("response.results[0].output.orderStatus", equalTo(CANCELLED))
                .body("response.results[1].error.code", equalTo(9)) // google.rpc FAILED_PRECONDITION
                .body("response.results[2].error.code", equalTo(5)); // google.rpc NOT_FOUND
    }

    @Test
    void sharedExternalIdIsNotCancelledBlindly() {
        postOrder("OAS-1");
        postOrder("OAS-1");

        post(ORDER + "order:cancel", "{\"externalReference\": {\"externalId1\": \"OAS-1\", \"accountCode\": \"9001\"}}")
                .body("results[0].error.code", equalTo(9));
    }

    @Test
    void batchKeepsAladdinsLimits() {
        String cancel = "{\"orderId\": \"1\"}";
        post(ORDER + "orders:batchCancel", "{\"requests\": []}").statusCode(400);
        post(ORDER + "orders:batchCancel", requests(500, cancel)).statusCode(200);
        post(ORDER + "orders:batchCancel", requests(501, cancel)).statusCode(400);
    }

    @Test
    void unknownOperationIsNotFound() {
        operation("nothing").statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static String requests(int count, String one) {
        return "{\"requests\": [" + String.join(",", Collections.nCopies(count, one)) + "]}";
    }

    private static ValidatableResponse operation(String id) {
        return get(ORDER + "longrunningoperations/" + id);
    }
}
