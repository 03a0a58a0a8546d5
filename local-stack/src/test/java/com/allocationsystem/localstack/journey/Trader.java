package com.allocationsystem.localstack.journey;

import static io.restassured.RestAssured.given;

import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A signed-in user who works through the gateway, as the web UI would. */
final class Trader {

    /** An answer that a test did not expect is in the test's report, without the token. */
    private static final RestAssuredConfig TELLING = RestAssuredConfig.config()
            .logConfig(LogConfig.logConfig()
                    .enableLoggingOfRequestAndResponseIfValidationFails()
                    .blacklistHeader("Authorization"));

    private final URI gateway;
    private final String token;

    private Trader(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Signs in with a demo login. */
    static Trader signIn(URI gateway, String username) {
        String password = System.getenv().getOrDefault("OAS_DEMO_PASSWORD", "demo");
        String token = given().baseUri(gateway.toString())
                .contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post("/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return new Trader(gateway, token);
    }

    /** @return the security a search finds first */
    Map<String, Object> findSecurity(String query) {
        List<Map<String, Object>> found =
                get("/v1/securities/search?query=" + query).getList("securities");
        if (found.isEmpty()) {
            throw new AssertionError("no security found for " + query);
        }
        return found.get(0);
    }

    /** @return answer of a preview, whatever its status */
    Response preview(Map<String, Object> request) {
        return request().body(request).post("/v1/allocations/preview");
    }

    /** @return answer of a preview sent as raw text, whatever its status */
    Response previewText(String body) {
        return request().body(body).post("/v1/allocations/preview");
    }

    /** @return answer with the sealed statement */
    Response statement(String allocationId) {
        return request().get("/v1/allocations/" + allocationId + "/statement");
    }

    /** @return answer of a commit that reads and accepts every warning, whatever its status */
    Response commit(String allocationId) {
        return request()
                .header("Prefer", "wait=30")
                .body(Map.of("comment", "journey", "override_warnings", true))
                .post("/v1/allocations/" + allocationId + "/commit");
    }

    /** @return answer of changing an order's par, whatever its status */
    Response modify(String orderId, long quantityPar) {
        return request()
                .body(Map.of("quantity", quantityPar, "comment", "journey"))
                .put("/v1/orders/" + orderId);
    }

    /** @return answer of changing an order's par and overriding the soft rules that it breaks, whatever its status */
    Response modifyAndOverride(String orderId, long quantityPar) {
        return request()
                .body(Map.of("quantity", quantityPar, "comment", "journey", "override_warnings", true))
                .put("/v1/orders/" + orderId);
    }

    /** @return answer of canceling an order, whatever its status */
    Response cancel(String orderId) {
        return request().body(Map.of("reason", "journey")).delete("/v1/orders/" + orderId);
    }

    /** @return answer of canceling all orders of an allocation as one action, whatever its status */
    Response cancelBlock(String allocationId) {
        return request().body(Map.of("reason", "journey")).post("/v1/blocks/" + allocationId + "/cancel");
    }

    /** @return answer to a body sent to an address, whatever its status */
    Response post(String path, Map<String, Object> body) {
        return request().body(body).post(path);
    }

    /** @return what an address answers, byte for byte, whatever its status */
    Response download(String path) {
        return request().get(path);
    }

    /** @return the JSON at an address that must answer 200 */
    JsonPath get(String path) {
        return request().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** @return the events of a committed allocation up to the end of their stream */
    String events(String allocationId) {
        return request()
                .get("/v1/allocations/" + allocationId + "/events")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private RequestSpecification request() {
        return given().config(TELLING)
                .baseUri(gateway.toString())
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .contentType("application/json");
    }
}
