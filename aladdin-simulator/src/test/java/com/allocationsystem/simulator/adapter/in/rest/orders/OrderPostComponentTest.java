package com.allocationsystem.simulator.adapter.in.rest.orders;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.order;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.postOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class OrderPostComponentTest {

    private static final String POST = ORDER + "order:post";

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void acceptedOrderIsActiveAtOnce_andKeepsWhatWasSent() {
        postOrder("OAS-1")
                .statusCode(200)
                .body("results[0].error", nullValue())
                .body("results[0].output.complianceViolations", hasSize(0))
                .body("results[0].output.order.id", equalTo("100000001"))
                .body("results[0].output.order.orderStatus", equalTo("Active"))
                .body("results[0].output.order.face", equalTo(5000))
                .body("results[0].output.order.assetReference.isin", equalTo("US00206RCQ39"))
                .body("results[0].output.order.basketId", equalTo("basket-1"))
                .body("results[0].output.order.externalOrderReference.externalId1", equalTo("OAS-1"))
                .body("results[0].output.order.tradingLimitValue", equalTo(90.5f))
                .body("results[0].output.order.orderDetails[0].portfolioReference.portfolioId", equalTo("1"))
                .body("results[0].output.order.version", equalTo(1));
    }

    @Test
    void sameExternalIdIsStoredTwice_becauseAladdinNeverRemovesDuplicates() {
        postOrder("OAS-1");
        postOrder("OAS-1");

        given().get("/simulator/stats").then().body("orders", equalTo(2)).body("duplicates.OAS-1", equalTo(2));
        given().queryParam("external_id", "OAS-1")
                .get("/simulator/orders")
                .then()
                .body("orders.id", contains("100000001", "100000002"));
    }

    @Test
    void dryRunAnswersTheOrderWithoutStoringIt() {
        post(POST, order("OAS-1", "ACC1", 5000).replace("\"whatIf\": false", "\"whatIf\": true"))
                .statusCode(200)
                .body("results[0].output.order.id", nullValue())
                .body("results[0].output.order.face", equalTo(5000));

        given().get("/simulator/stats").then().body("orders", equalTo(0)).body("duplicates", anEmptyMap());
    }

    @Test
    void postWithIdChangesTheOrder_andCountsItsVersion() {
        postOrder("OAS-1");

        post(POST, """
                {"postOrderConfig": {"whatIf": false},
                 "order": {"id": "100000001", "orderStatus": "Booked", "pmInitials": "XY",
                  "orderDetails": [{"portfolioReference": {"portfolioId": "2"}, "quantity": 7000}]}}""")
                .statusCode(200)
                .body("results[0].output.order.face", equalTo(7000))
                .body("results[0].output.order.orderStatus", equalTo("Active"))
                .body("results[0].output.order.version", equalTo(2))
                .body("results[0].output.order.pmInitials", equalTo("XY"))
                .body("results[0].output.order.externalOrderReference.externalId1", equalTo("OAS-1"))
                .body("results[0].output.order.orderDetails[0].portfolioReference.portfolioTicker", equalTo("ACC2"));
        given().get("/simulator/stats").then().body("orders", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"Booked", "Canceled", "Rejected", "Expired"})
    void finishedOrderCannotBeChanged(String status) {
        postOrder("OAS-1");
        given().contentType("application/json")
                .body("{\"status\": \"%s\"}".formatted(status))
                .post("/simulator/orders/100000001/status")
                .then()
                .body("orderStatus", equalTo(status));

        post(POST, "{\"postOrderConfig\": {\"whatIf\": false}, \"order\": {\"id\": \"100000001\", \"face\": 5000}}")
                .statusCode(200)
                .body("results[0].error.code", equalTo(9)) // google.rpc FAILED_PRECONDITION
                .body("results[0].error.message", containsString(status));
    }

    @Test
    void restrictedAccountIsHeldForCompliance() {
        post(POST, order("OAS-1", "ACC3", 5000).replace("00206RCQ3", "00206RDJ8"))
                .statusCode(200)
                .body("results[0].output.order.orderStatus", equalTo("Compl Pending"))
                .body(
                        "results[0].output.complianceViolations[0].complianceSeverity",
                        equalTo("COMPLIANCE_SEVERITY_RESTRICTION"))
                .body("results[0].output.complianceViolations[0].actionStatus", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"ACC1\"        | \"NOBODY\"      | 5 | Portfolio NOBODY is unknown",
                "\"00206RCQ3\"   | \"999999999\"   | 5 | Asset 999999999 is unknown",
                "\"face\": 5000  | \"face\": 4000  | 3 | face 4000 is not the sum of the quantities, 5000",
                "\"BUY\"         | \"HOLD\"        | 3 | transactionType HOLD",
                "\"quantity\": 5000 | \"quantity\": 0.5 | 3 | quantity 0.5 is not whole par",
                "\"quantity\": 5000 | \"quantity\": -1  | 3 | quantity -1 must be above 0",
                "2023-04-03      | 2023-03-30      | 3 | settleDate 2023-03-30 lies before the business date 2023-03-31"
            })
    void impossibleOrderIsRefusedInsideA200(String sent, String instead, int code, String message) {
        post(POST, order("OAS-1", "ACC1", 5000).replace(sent.trim(), instead.trim()))
                .statusCode(200)
                .body("results[0].output", nullValue())
                .body("results[0].error.code", equalTo(code)) // google.rpc.Code
                .body("results[0].error.message", containsString(message.trim()));
        given().get("/simulator/stats").then().body("orders", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"face\"              | \"faze\"               | order.faze is unknown",
                "\"face\": 5000        | \"face\": \"5000\"     | order.face must be a number",
                "\"whatIf\": false,    | ''                     | postOrderConfig.whatIf is missing",
                "\"accountCode\": \"9001\" | \"accountCode\": 9001 | accountCode must be a whole number written as text",
                "2023-04-03            | 3.4.2023               | order.settleDate must be a date",
                "\"order\":            | \"order\": 1, \"order\": | no JSON"
            })
    void malformedBodyIsRefusedWith400(String sent, String instead, String message) {
        post(POST, order("OAS-1", "ACC1", 5000).replace(sent.trim(), instead.trim()))
                .statusCode(400)
                .body("code", equalTo("INVALID_ARGUMENT"))
                .body("message", containsString(message.trim()));
    }
}
