package com.allocationsystem.auth.adapter.in.rest.token;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class ServiceTokenComponentTest {

    @Test
    void allocationServiceGetsItsPermissionsAndNoUser() {
        String token = post("/v1/auth/service-token", client("allocation-service", "a secret of the tests"))
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(2))
                .body("expires_in", equalTo(600))
                .extract()
                .path("access_token");
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertFalse(claims.contains("\"sid\"") || claims.contains("\"ver\""), claims);
        for (String part : new String[] {"order:submit", "order:read", "reference:read", "\"allocation-service\""}) {
            assertTrue(claims.contains(part), claims);
        }
        bearer(token).get("/v1/users").then().statusCode(403);
        bearer(token).get("/v1/auth/me").then().statusCode(401);
    }

    @Test
    void orderGatewayMayCheckOrders_butHandsOverNone() {
        String token = post("/v1/auth/service-token", client("order-gateway-service", "a secret of the tests"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        for (String part : new String[] {"order:check", "reference:read", "\"order-gateway-service\""}) {
            assertTrue(claims.contains(part), claims);
        }
        assertFalse(claims.contains("order:submit"), claims);
    }

    @ParameterizedTest
    @CsvSource({
        "allocation-service, a secret of the test",
        "order-gateway-service, a secret of the test",
        "allocation-service, A secret of the tests",
        "nobody, a secret of the tests",
        "without-secret, x"
    })
    void wrongOrUnsetSecretsAreRefusedAlike(String id, String secret) {
        post("/v1/auth/service-token", client(id, secret))
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/sign-in-refused"));
    }

    @Test
    void missingPartsAreAllNamed() {
        post("/v1/auth/service-token", "{}")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("client_id", "client_secret"));
        post("/v1/auth/service-token", client("without-secret", "")).then().statusCode(422);
    }

    @Test
    void guessingIsThrottled() {
        for (int i = 0; i < 5; i++) {
            post("/v1/auth/service-token", client("guessed", "guess " + i))
                    .then()
                    .statusCode(401);
        }
        post("/v1/auth/service-token", client("guessed", "guess")).then().statusCode(429);
    }

    /** Neither as a user of that name nor by wrong secrets. */
    @Test
    void strangerCannotKeepAServiceFromItsToken() {
        for (int i = 0; i < 6; i++) {
            fromOneAddress(
                    "/v1/auth/login", Map.of("username", "service:allocation-service", "password", "guess " + i));
            fromOneAddress("/v1/auth/service-token", client("allocation-service", "guess " + i));
        }
        assertEquals(429, fromOneAddress("/v1/auth/service-token", client("allocation-service", "guess")));
        assertEquals(
                200, fromOneAddress("/v1/auth/service-token", client("allocation-service", "a secret of the tests")));
    }

    /** One of its own, since the other tests guess as well. */
    private static int fromOneAddress(String path, Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", "198.51.100.77")
                .body(body)
                .post(path)
                .statusCode();
    }

    private static Map<String, String> client(String id, String secret) {
        return Map.of("client_id", id, "client_secret", secret);
    }
}
