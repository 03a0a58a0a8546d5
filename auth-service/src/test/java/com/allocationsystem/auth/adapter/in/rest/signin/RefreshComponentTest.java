package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.refresh;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class RefreshComponentTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void refreshGivesANewPair_withThePermissionsOfThisMoment() {
        String name = freshName();
        String id = newUser(name, "order:read");
        String first = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        change(id, Map.of("permissions", new String[] {"audit:read"}));
        Response second = refresh(first);
        second.then().statusCode(200).body("user.permissions", contains("audit:read"));
        assertNotEquals(first, second.path("refresh_token"));
        bearer(second.path("access_token")).get("/v1/audit/auth").then().statusCode(200);
        refresh(second.path("refresh_token")).then().statusCode(200);
    }

    @Test
    void reuseEndsTheWholeSession_butNoOther() {
        String name = freshName();
        newUser(name, "order:read");
        String first = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        String otherDevice = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        String second = refresh(first).path("refresh_token");
        refresh(first).then().statusCode(401).body("type", equalTo("/problems/session-ended"));
        refresh(second).then().statusCode(401);
        refresh(otherDevice).then().statusCode(200);
        as("compliance")
                .queryParam("actor", name)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", hasItems("session.revoked", "login.succeeded"));
    }

    /** No grace: of twenty, one wins, and since the others look like a thief, the session ends. */
    @Test
    void ofTwentyAtOnceOneWins() throws Exception {
        String name = freshName();
        newUser(name, "order:read");
        for (int round = 0; round < 3; round++) {
            String token = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
            List<Callable<Response>> attempts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                attempts.add(() -> refresh(token));
            }
            ExecutorService pool = Executors.newFixedThreadPool(20);
            List<Response> winners = new ArrayList<>();
            for (Future<Response> attempt : pool.invokeAll(attempts)) {
                if (attempt.get().statusCode() == 200) {
                    winners.add(attempt.get());
                } else {
                    assertEquals(401, attempt.get().statusCode());
                }
            }
            pool.shutdown();
            assertEquals(1, winners.size());
            refresh(winners.get(0).path("refresh_token")).then().statusCode(401);
        }
    }

    @Test
    void logoutEndsTheSession_andMayBeRepeated() {
        String name = freshName();
        newUser(name, "order:read");
        Map<String, Object> body =
                Map.of("refresh_token", login(name, SignedIn.GOOD_PASSWORD).path("refresh_token"));
        post("/v1/auth/logout", body).then().statusCode(204);
        post("/v1/auth/logout", body).then().statusCode(204);
        post("/v1/auth/refresh", body).then().statusCode(401);
        post("/v1/auth/logout", Map.of("refresh_token", "never ours")).then().statusCode(204);
        as("compliance")
                .queryParam("actor", name)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("session.ended", "login.succeeded"));
    }

    @Test
    void deactivatingAndANewPasswordEndEverySession() {
        String name = freshName();
        String id = newUser(name, "order:read");
        String before = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        change(id, Map.of("password", "another good password")).then().statusCode(200);
        refresh(before).then().statusCode(401);
        SignedIn.execute("UPDATE app_user SET password_one_time = false WHERE id = '" + id + "'");
        String between = login(name, "another good password").path("refresh_token");
        change(id, Map.of("active", false)).then().statusCode(200);
        refresh(between).then().statusCode(401);
        change(id, Map.of("active", true)).then().statusCode(200);
        refresh(between).then().statusCode(401);
    }

    @Test
    void sessionEndsAtItsTime_andIsForgottenLater() throws SQLException {
        String name = freshName();
        String id = newUser(name, "order:read");
        String token = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        execute("UPDATE sign_in_session SET expires_at = now() - interval '1 s' WHERE user_id = '" + id + "'");
        refresh(token).then().statusCode(401);
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(200);
        assertEquals("1", first("SELECT count(*) FROM sign_in_session WHERE user_id = '" + id + "'"));
    }

    @Test
    void secretsAreNowhereInTheDatabase() throws SQLException {
        String name = freshName();
        String id = newUser(name, "order:read");
        String token = login(name, SignedIn.GOOD_PASSWORD).path("refresh_token");
        String row = first("SELECT string_agg(t::text, '|') FROM refresh_token t JOIN sign_in_session s"
                + " ON s.id = t.session_id WHERE s.user_id = '" + id + "'");
        assertFalse(row.contains(token));
        assertTrue(first("SELECT password_hash FROM app_user WHERE id = '" + id + "'")
                .startsWith("$argon2id$"));
        assertFalse(first("SELECT string_agg(encode(private_key_encrypted, 'escape'), '|') FROM signing_key")
                .contains("RSA"));
    }

    @Test
    void unknownTokensAndBadBodiesAreRefused() {
        refresh("nonsense").then().statusCode(401);
        post("/v1/auth/refresh", "{}").then().statusCode(400);
        post("/v1/auth/refresh", "{\"refresh_token\":7}").then().statusCode(400);
        post("/v1/auth/refresh", Map.of("refresh_token", "x".repeat(201)))
                .then()
                .statusCode(422);
        post("/v1/auth/logout", "").then().statusCode(400);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String first(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
