package com.allocationsystem.auth.adapter.in.rest.user;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.withReason;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
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
class UsersComponentTest {

    @Test
    void createdUserCanBeReadAndSignsIn() {
        String name = freshName();
        String id = newUser(name, "order:read", "order:read", "audit:read");
        as("admin")
                .get("/v1/users/" + id)
                .then()
                .statusCode(200)
                .body("username", equalTo(name))
                .body("permissions", contains("audit:read", "order:read"))
                .body("active", equalTo(true))
                .body("created_at", startsWith("20"))
                .body("password", nullValue());
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(200);
    }

    @Test
    void lastSignInIsThere_onceTheUserHasSignedIn() {
        String name = freshName();
        String id = newUser(name, "order:read");
        as("admin").get("/v1/users/" + id).then().body("last_sign_in_at", nullValue());
        login(name, "another password");
        as("admin").get("/v1/users/" + id).then().body("last_sign_in_at", nullValue());
        login(name, SignedIn.GOOD_PASSWORD);
        as("admin").get("/v1/users/" + id).then().body("last_sign_in_at", startsWith("20"));
    }

    @Test
    void creationSaysWhereTheUserIs() {
        String location = as("admin")
                .body(Map.of("username", freshName(), "permissions", List.of("order:read")))
                .post("/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertEquals(200, as("admin").get(URI.create(location).getPath()).statusCode(), location);
    }

    @Test
    void listPagesByName() {
        String prefix = freshName();
        newUser(prefix + ".a");
        newUser(prefix + ".b");
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            var request = as("admin").queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/v1/users");
            page.then().statusCode(200);
            names.addAll(page.path("users.username"));
            cursor = page.path("next_cursor");
        } while (cursor != null);
        assertEquals(names.stream().sorted().distinct().toList(), names);
        assertTrue(names.containsAll(List.of("admin", "viewer", prefix + ".a", prefix + ".b")));
    }

    @Test
    void everyFaultIsNamed() {
        as("admin")
                .body("{\"username\":\"A\",\"password\":\"short\",\"permissions\":[\"order:read\",\"fly\"],\"role\":1}")
                .post("/v1/users")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("username", "password", "permissions[1]", "role"));
        as("admin")
                .body("{\"username\":\"ann\",\"password\":\"correct horse ann\",\"permissions\":[\"order:submit\"]}")
                .post("/v1/users")
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("password", "permissions[0]"));
        as("admin")
                .body("{}")
                .post("/v1/users")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("username", "permissions"));
    }

    @Test
    void takenNameIsAConflict() {
        as("admin")
                .body(Map.of("username", "viewer", "password", SignedIn.GOOD_PASSWORD, "permissions", List.of()))
                .post("/v1/users")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/username-taken"));
    }

    @Test
    void ofManyWhoCreateTheSameNameOneSucceeds() throws Exception {
        String name = freshName();
        String token = login("admin", "demo").path("access_token");
        List<Callable<Integer>> attempts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            attempts.add(() -> bearer(token)
                    .body(Map.of("username", name, "password", SignedIn.GOOD_PASSWORD, "permissions", List.of()))
                    .post("/v1/users")
                    .statusCode());
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> attempt : pool.invokeAll(attempts)) {
            answers.add(attempt.get());
        }
        pool.shutdown();
        assertEquals(
                List.of(201, 409, 409, 409, 409, 409, 409, 409),
                answers.stream().sorted().toList());
    }

    @Test
    void changesAreAuditedBeforeAndAfter() {
        String id = newUser(freshName(), "order:read");
        change(id, Map.of("permissions", List.of("audit:read"), "active", false))
                .then()
                .statusCode(200)
                .body("permissions", contains("audit:read"))
                .body("active", equalTo(false));
        change(id, Map.of("password", "another good password")).then().statusCode(200);
        as("compliance")
                .queryParam("entity_id", id)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("user.password-reset", "user.changed", "user.created"))
                .body("entries.actor", contains("admin", "admin", "admin"))
                .body("entries.reason", contains("a test's", "a test's", null))
                .body("entries[1].before.permissions", contains("order:read"))
                .body("entries[1].after.permissions", contains("audit:read"))
                .body("entries[1].after.active", equalTo(false));
    }

    @Test
    void unchangedUserLeavesNoAuditRow() {
        String id = newUser(freshName(), "order:read");
        change(id, Map.of("permissions", List.of("order:read"), "active", true))
                .then()
                .statusCode(200);
        as("compliance")
                .queryParam("entity_id", id)
                .get("/v1/audit/auth")
                .then()
                .body("entries", hasSize(1));
    }

    /** The name for screens gives no access, so it alone needs no reason. */
    @Test
    void changesOfAccessNeedAReason() {
        String id = newUser(freshName(), "order:read");
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("active", false),
                Map.of("permissions", List.of()),
                Map.of("roles", List.of()),
                Map.of("portfolio_groups", List.of("CORE")),
                Map.of("password", "another good password"))) {
            refusedReason(as("admin").body(change).patch("/v1/users/" + id), 400, "is missing");
        }
        for (String path : new String[] {"", "/one-time-password", "/totp-reset"}) {
            for (String blank : new String[] {"", " ", "\u2800", "\u3164", "\u0301"}) {
                RequestSpecification asked = as("admin").body(Map.of("active", false, "reason", blank));
                if (path.isEmpty()) {
                    refusedReason(asked.patch("/v1/users/" + id), 422, "say why");
                } else {
                    refusedReason(
                            as("admin").body(Map.of("reason", blank)).post("/v1/users/" + id + path), 422, "say why");
                }
            }
            if (!path.isEmpty()) {
                refusedReason(as("admin").body("{}").post("/v1/users/" + id + path), 400, "is missing");
            }
        }
        refusedReason(
                as("admin")
                        .body(Map.of("active", false, "reason", "x".repeat(501)))
                        .patch("/v1/users/" + id),
                422,
                "has 501 characters; up to 500 are allowed");
        as("admin").get("/v1/users/" + id).then().body("active", equalTo(true)).body("password_state", equalTo("SET"));
        as("admin")
                .body(Map.of("display_name", "Jane"))
                .patch("/v1/users/" + id)
                .then()
                .statusCode(200);
    }

    private static void refusedReason(Response answer, int status, String words) {
        answer.then()
                .statusCode(status)
                .body("violations.field", contains("reason"))
                .body("violations[0].message", containsString(words));
    }

    @Test
    void badChangesAreRefused() {
        String name = freshName();
        String id = newUser(name, "order:read");
        change(id, Map.of()).then().statusCode(400);
        change(id, Map.of("permissions", List.of("fly"), "password", "short"))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("permissions[0]", "password"));
        change(id, Map.of("password", name + " and more"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("password"));
        change("00000000-0000-0000-0000-000000000000", Map.of("active", false))
                .then()
                .statusCode(404);
        change("no-uuid", Map.of("active", false)).then().statusCode(404);
    }

    /** A right of one's own is neither taken nor given; a value that stays is no change, and neither is one's password. */
    @Test
    void administratorsDoNotChangeTheirOwnRights() {
        String name = freshName();
        String id = newUser(name, "user:admin");
        String token = login(name, SignedIn.GOOD_PASSWORD).path("access_token");
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("active", false),
                Map.of("permissions", List.of()),
                Map.of("permissions", List.of("user:admin", "allocation:override")),
                Map.of("permissions", List.of("order:read"), "password", "another good password"))) {
            bearer(token)
                    .body(withReason(change))
                    .patch("/v1/users/" + id)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/own-rights"))
                    .body("detail", containsString("another administrator"));
        }
        bearer(token)
                .body(withReason(Map.of("active", true, "permissions", List.of("user:admin"))))
                .patch("/v1/users/" + id)
                .then()
                .statusCode(200);
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(200);
    }

    /** So one administrator is always left. */
    @Test
    void ofTwoWhoDeactivateEachOtherOneStays() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String name = freshName();
            ids.add(newUser(name, "user:admin"));
            tokens.add(login(name, SignedIn.GOOD_PASSWORD).path("access_token"));
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> change : pool.invokeAll(List.<Callable<Integer>>of(
                () -> deactivate(tokens.get(0), ids.get(1)), () -> deactivate(tokens.get(1), ids.get(0))))) {
            answers.add(change.get());
        }
        pool.shutdown();
        assertEquals(List.of(200, 401), answers.stream().sorted().toList());
    }

    private static int deactivate(String token, String id) {
        return bearer(token)
                .body(withReason(Map.of("active", false)))
                .patch("/v1/users/" + id)
                .statusCode();
    }

    @Test
    void onlyAdministratorsMayTouchUsers() {
        for (String user : new String[] {"viewer", "trader", "pm", "compliance"}) {
            as(user).get("/v1/users").then().statusCode(403);
            as(user).get("/v1/users/1").then().statusCode(403);
            as(user).body("{}").post("/v1/users").then().statusCode(403);
            as(user).body("{}").patch("/v1/users/1").then().statusCode(403);
        }
    }
}
