package com.allocationsystem.auth.adapter.in.rest.token;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.claims;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.refresh;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.withReason;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class EndedTokensComponentTest {

    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @Inject
    AgroalDataSource dataSource;

    /** Under /users the database is asked, so there is nothing to wait for. */
    @ParameterizedTest
    @ValueSource(strings = {"deactivated", "stripped", "new password", "signed out", "signed out by bearer"})
    void administratorWhoseTokenHasEndedDoesNothingMore(String how) {
        String name = freshName();
        String id = newUser(name, "user:admin", "order:read", "audit:read");
        Response session = login(name, SignedIn.GOOD_PASSWORD);
        String token = session.path("access_token");
        bearer(token).get("/v1/users/" + id).then().statusCode(200);
        end(how, id, session);
        String accomplice = freshName();
        bearer(token)
                .body(Map.of(
                        "username",
                        accomplice,
                        "password",
                        SignedIn.GOOD_PASSWORD,
                        "permissions",
                        List.of("user:admin")))
                .post("/v1/users")
                .then()
                .statusCode(401);
        login(accomplice, SignedIn.GOOD_PASSWORD).then().statusCode(401);
        bearer(token)
                .body(withReason(Map.of("active", true)))
                .patch("/v1/users/" + id)
                .then()
                .statusCode(401);
        bearer(token).get("/v1/users").then().statusCode(401);
        bearer(token).get("/v1/users/" + id).then().statusCode(401);
        assertRefusedWithinFiveSeconds(token, "/v1/audit/auth");
    }

    @Test
    void listNamesUsersAndSessions() {
        String name = freshName();
        String id = newUser(name, "order:read");
        Response session = login(name, SignedIn.GOOD_PASSWORD);
        String sid = claims(session).getString("sid");
        assertEquals(0, claims(session).getInt("ver"));
        list().body("sessions", not(hasItem(sid))).body("users.id", not(hasItem(id)));
        logout(session);
        change(id, Map.of("active", false)).then().statusCode(200);
        list().body("sessions", hasItem(sid))
                .body("users.find { it.id == '%s' }.lowest_version".formatted(id), equalTo(1));
        change(id, Map.of("active", true)).then().statusCode(200);
        assertEquals(1, claims(login(name, SignedIn.GOOD_PASSWORD)).getInt("ver"));
    }

    /** A permission more is no reason to end a token: the next refresh brings it. */
    @Test
    void givingAPermissionEndsNoToken() {
        String name = freshName();
        String id = newUser(name, "order:read");
        change(id, Map.of("permissions", List.of("order:read", "audit:read")));
        list().body("users.id", not(hasItem(id)));
    }

    /** The list must hold what no token can outlive, and no more. */
    @Test
    void listForgetsWhatNoTokenOutlives() throws SQLException {
        String name = freshName();
        String id = newUser(name, "order:read", "audit:read");
        Response session = login(name, SignedIn.GOOD_PASSWORD);
        logout(session);
        change(id, Map.of("permissions", List.of()));
        execute("UPDATE app_user SET tokens_ended_at = now() - interval '13 min' WHERE id = '" + id + "'");
        execute("UPDATE sign_in_session SET revoked_at = now() - interval '13 min' WHERE user_id = '" + id + "'");
        list().body("users.id", not(hasItem(id)))
                .body("sessions", not(hasItem(claims(session).getString("sid"))));
        execute("UPDATE app_user SET tokens_ended_at = now() - interval '11 min' WHERE id = '" + id + "'");
        list().body("users.id", hasItem(id));
    }

    @Test
    void reuseOfARefreshTokenEndsTheAccessTokensOfItsSession() {
        String name = freshName();
        newUser(name, "audit:read");
        Response session = login(name, SignedIn.GOOD_PASSWORD);
        String second = refresh(session.path("refresh_token")).path("access_token");
        refresh(session.path("refresh_token")).then().statusCode(401);
        assertRefusedWithinFiveSeconds(second, "/v1/audit/auth");
    }

    @Test
    void accessTokenEndsWithItsSession() throws SQLException {
        String name = freshName();
        String id = newUser(name, "order:read");
        String refreshToken = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        execute("UPDATE sign_in_session SET expires_at = now() + interval '1 min' WHERE user_id = '" + id + "'");
        JsonPath claims = claims(refresh(refreshToken));
        assertTrue(claims.getLong("exp") - claims.getLong("iat") <= 60, claims::prettify);
    }

    /** Both forms that other clients of the plan send. */
    @Test
    void tokensAreTakenAsBearer() {
        String name = freshName();
        newUser(name, "order:read");
        Response first = login(name, SignedIn.GOOD_PASSWORD);
        Response second = given().auth().oauth2(first.path("refresh_token")).post("/v1/auth/refresh");
        second.then().statusCode(200);
        given().auth()
                .oauth2(second.path("access_token"))
                .post("/v1/auth/logout")
                .then()
                .statusCode(200);
        refresh(second.path("refresh_token")).then().statusCode(401);
        given().auth().oauth2("nonsense").post("/v1/auth/logout").then().statusCode(401);
        given().auth().oauth2("nonsense").post("/v1/auth/refresh").then().statusCode(401);
        given().post("/v1/auth/logout").then().statusCode(400).body("violations.field", hasItem("refresh_token"));
        given().post("/v1/auth/refresh").then().statusCode(400).body("violations.field", hasItem("refresh_token"));
    }

    /** The hash takes a while; what is changed meanwhile must count. */
    @Test
    void signInUnderWayDoesNotOutliveANewPassword() throws Exception {
        String name = freshName();
        String id = newUser(name, "order:read");
        try (Connection change = dataSource.getConnection();
                Statement statement = change.createStatement()) {
            change.setAutoCommit(false);
            statement.execute("UPDATE app_user SET token_version = token_version + 1 WHERE id = '" + id + "'");
            CompletableFuture<Integer> signIn = CompletableFuture.supplyAsync(
                    () -> login(name, SignedIn.GOOD_PASSWORD).statusCode());
            while (!signIn.isDone() && !oneWaitsForALock(statement)) {
                Thread.onSpinWait();
            }
            assertFalse(signIn.isDone());
            change.commit();
            assertEquals(401, signIn.get());
        }
    }

    private static void end(String how, String id, Response session) {
        switch (how) {
            case "deactivated" -> change(id, Map.of("active", false)).then().statusCode(200);
            case "stripped" ->
                change(id, Map.of("permissions", List.of("order:read"))).then().statusCode(200);
            case "new password" ->
                change(id, Map.of("password", "another good password")).then().statusCode(200);
            case "signed out" -> logout(session);
            default ->
                given().auth()
                        .oauth2(session.path("access_token"))
                        .post("/v1/auth/logout")
                        .then()
                        .statusCode(200);
        }
    }

    private static void logout(Response session) {
        post("/v1/auth/logout", Map.of("refresh_token", session.path("refresh_token")))
                .then()
                .statusCode(204);
    }

    private static io.restassured.response.ValidatableResponse list() {
        return given().get("/v1/auth/revocations")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("detail", nullValue());
    }

    private static void assertRefusedWithinFiveSeconds(String token, String path) {
        Instant until = Instant.now().plus(FIVE_SECONDS);
        int status = 0;
        while (status != 401 && Instant.now().isBefore(until)) {
            status = bearer(token).get(path).statusCode();
        }
        assertEquals(401, status);
    }

    private static boolean oneWaitsForALock(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')")) {
            rows.next();
            return rows.getInt(1) > 0;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
