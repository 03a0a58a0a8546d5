package com.allocationsystem.auth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged service as in production: no demo users, the first administrator from the environment. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(ProductionSettings.class)
class PackagedAuthIT {

    /** The password of the settings is for one sign-in, and every user needs an authenticator app. */
    @Test
    void firstAdministratorSignsInAndCreatesATrader() {
        String admin = firstSignIn("chief", ProductionSettings.ADMIN_PASSWORD);
        String password = given().auth()
                .oauth2(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("username", "jane", "roles", List.of("trader")))
                .post("/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("one_time_password");
        firstSignIn("jane", password);
        login("jane", ProductionSettings.OWN_PASSWORD).statusCode(202).body("challenge", equalTo("TOTP"));
    }

    private static String firstSignIn(String username, String password) {
        String first = login(username, password)
                .statusCode(202)
                .body("challenge", equalTo("NEW_PASSWORD"))
                .extract()
                .path("challenge_token");
        String second = step(
                        "password", Map.of("challenge_token", first, "new_password", ProductionSettings.OWN_PASSWORD))
                .statusCode(202)
                .body("challenge", equalTo("TOTP_ENROLLMENT"))
                .extract()
                .path("challenge_token");
        String secret = step("totp-enrollment", Map.of("challenge_token", second))
                .statusCode(200)
                .extract()
                .path("secret");
        return step("totp", Map.of("challenge_token", second, "code", Authenticator.code(secret)))
                .statusCode(200)
                .body("user.username", equalTo(username))
                .body("recovery_codes.size()", equalTo(10))
                .extract()
                .path("access_token");
    }

    private static ValidatableResponse step(String path, Map<String, String> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/auth/login/" + path)
                .then();
    }

    @Test
    void demoUsersDoNotExist() {
        for (String user : new String[] {"viewer", "trader", "pm", "compliance", "admin"}) {
            login(user, "demo").statusCode(401);
        }
    }

    @Test
    void clientWithoutSecretGetsNoToken() {
        given().contentType(ContentType.JSON)
                .body(Map.of("client_id", "allocation-service", "client_secret", "guess"))
                .post("/v1/auth/service-token")
                .then()
                .statusCode(401);
    }

    @Test
    void healthMetricsAndKeysAreThere() {
        for (String kind : new String[] {"live", "ready", "started"}) {
            given().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
        }
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/openapi").then().statusCode(200);
        given().get("/v1/auth/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.size()", greaterThanOrEqualTo(1));
    }

    @Test
    void doesNotStartWithoutAKeySecret() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.port=0",
                "-Dquarkus.flyway.migrate-at-start=false",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        builder.environment().remove("OAS_AUTH_KEY_SECRET");
        builder.environment().remove("QUARKUS_PROFILE");
        Process process = builder.redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertNotEquals(0, process.exitValue());
        assertTrue(log.contains("OAS_AUTH_KEY_SECRET has 0 characters"), log);
    }

    private static ValidatableResponse login(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/v1/auth/login")
                .then();
    }
}
