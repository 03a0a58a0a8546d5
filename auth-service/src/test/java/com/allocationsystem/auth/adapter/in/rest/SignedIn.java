package com.allocationsystem.auth.adapter.in.rest;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What the tests of the REST door do again and again. */
public final class SignedIn {

    public static final String GOOD_PASSWORD = "correct horse battery";

    /** Each sign-in computes a hash; no test ends the sessions of a demo user. */
    private static final Map<String, String> DEMO_TOKENS = new ConcurrentHashMap<>();

    private SignedIn() {}

    public static Response login(String username, String password) {
        return post("/v1/auth/login", Map.of("username", username, "password", password));
    }

    public static Response refresh(String refreshToken) {
        return post("/v1/auth/refresh", Map.of("refresh_token", refreshToken));
    }

    public static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }

    /** A request as one of the demo users. */
    public static RequestSpecification as(String username) {
        return bearer(DEMO_TOKENS.computeIfAbsent(
                username,
                name -> login(name, "demo").then().statusCode(200).extract().path("access_token")));
    }

    public static RequestSpecification bearer(String accessToken) {
        return given().auth().oauth2(accessToken).contentType(ContentType.JSON);
    }

    /** Changes rows beside the service. */
    public static void execute(String sql) {
        try (Connection connection =
                        CDI.current().select(AgroalDataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return id of a new user with a password that lasts, whose name is free of other tests */
    public static String newUser(String username, String... permissions) {
        String id = as("admin")
                .body(Map.of("username", username, "password", GOOD_PASSWORD, "permissions", List.of(permissions)))
                .post("/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        execute("UPDATE app_user SET password_one_time = false, password_expires_at = NULL WHERE id = '" + id + "'");
        return id;
    }

    /** What is good for every act that needs a reason. */
    public static final Map<String, Object> REASON = Map.of("reason", "a test's");

    /** Changes a user as an administrator, with a reason. */
    public static Response change(String userId, Map<String, Object> change) {
        return as("admin").body(withReason(change)).patch("/v1/users/" + userId);
    }

    public static Map<String, Object> withReason(Map<String, Object> change) {
        Map<String, Object> all = new HashMap<>(REASON);
        all.putAll(change);
        return all;
    }

    /** @return what the access token of this answer says */
    public static JsonPath claims(Response session) {
        String token = session.path("access_token");
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    public static String freshName() {
        return "u-" + UUID.randomUUID();
    }
}
