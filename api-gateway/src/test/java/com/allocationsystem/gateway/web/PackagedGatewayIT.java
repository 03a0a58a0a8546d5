package com.allocationsystem.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.allocationsystem.gateway.fixture.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import org.junit.jupiter.api.Test;

/** The jar as it is shipped. */
@QuarkusIntegrationTest
@QuarkusTestResource(Upstreams.class)
class PackagedGatewayIT {

    @Test
    void packagedGatewayRoutesServesItsPagesAndIsReady() {
        given().urlEncodingEnabled(false)
                .get("/api/v1/orders/7?x=a+b")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/v1/orders/7?x=a+b"));
        given().get("/v1/order-batches").then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/cash/silent").then().statusCode(504);
        given().get("/").then().statusCode(200).body(containsString("Order Allocation System"));
        given().get("/docs/").then().statusCode(200).body(containsString("/docs/auth-service/openapi"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/started").then().statusCode(200);
    }
}
