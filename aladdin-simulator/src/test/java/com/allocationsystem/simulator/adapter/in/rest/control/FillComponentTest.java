package com.allocationsystem.simulator.adapter.in.rest.control;

import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.ORDER;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.byExternalId;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.post;
import static com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller.postOrder;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import com.allocationsystem.simulator.adapter.in.rest.fixture.AladdinCaller;
import com.allocationsystem.simulator.adapter.in.rest.fixture.FixtureDataset;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Executions on demand, as Aladdin's own filter shows them. */
@QuarkusTest
@QuarkusTestResource(FixtureDataset.class)
class FillComponentTest {

    @BeforeEach
    void startAfresh() {
        AladdinCaller.startAfresh();
    }

    @Test
    void fillsAddUp_bustsTakeThemBack_andBookingBooksWhatIsFilled() {
        String id = postOrder("OAS-1").extract().path("results[0].output.order.id");
        seen().body("orders[0].fillAmount", equalTo(0)).body("orders[0].averagePrice", nullValue());
        fill(id, 2000, "90.25").statusCode(200);
        fill(id, 1000, "90.55").statusCode(200);
        seen().body("orders[0].fillAmount", equalTo(3000))
                .body("orders[0].averagePrice", equalTo(90.35f))
                .body("orders[0].orderStatus", equalTo("Active"))
                .body("orders[0].orderDetails[0].quantityBooked", equalTo(0));

        control().delete("/simulator/orders/" + id + "/fills/F1").then().statusCode(200);
        control().delete("/simulator/orders/" + id + "/fills/F1").then().statusCode(404);
        seen().body("orders[0].fillAmount", equalTo(1000)).body("orders[0].averagePrice", equalTo(90.55f));
        control()
                .get("/simulator/orders/" + id + "/fills")
                .then()
                .body("fill_id", contains("F1", "F2"))
                .body("busted", contains(true, false));

        control().body("{\"status\": \"Booked\"}").post("/simulator/orders/" + id + "/status");
        seen().body("orders[0].orderDetails[0].quantityBooked", equalTo(1000));
    }

    @Test
    void fillThatCannotBeMeantIsRefused() {
        String id = postOrder("OAS-1").extract().path("results[0].output.order.id");
        fill(id, 0, "90").statusCode(400);
        fill(id, 1000, "0").statusCode(400);
        fill("999", 1000, "90").statusCode(404);
    }

    @Test
    void scriptPlaysOnTheOrdersOfABasket() {
        postOrder("OAS-1");
        postOrder("OAS-2");
        control()
                .body("{\"seed\": 7, \"basket_id\": \"basket-1\"}")
                .post("/simulator/fills")
                .then()
                .statusCode(200)
                .body("orders", equalTo(2))
                .body("played", greaterThan(1));
        seen().body("orders[0].fillAmount", greaterThan(0));
        control()
                .body("{\"seed\": 7, \"basket_id\": \"another\"}")
                .post("/simulator/fills")
                .then()
                .body("orders", equalTo(0));
        control().body("{}").post("/simulator/fills").then().statusCode(400);
    }

    private static ValidatableResponse seen() {
        return post(ORDER + "orders:filter", byExternalId("OAS-1")).statusCode(200);
    }

    private static ValidatableResponse fill(String id, long quantity, String price) {
        return control()
                .body("{\"quantity\": %d, \"price\": %s}".formatted(quantity, price))
                .post("/simulator/orders/" + id + "/fills")
                .then();
    }

    private static io.restassured.specification.RequestSpecification control() {
        return given().contentType("application/json");
    }
}
