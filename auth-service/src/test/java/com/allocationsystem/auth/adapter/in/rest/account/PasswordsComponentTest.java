package com.allocationsystem.auth.adapter.in.rest.account;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.REASON;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.execute;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.refresh;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.withReason;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class PasswordsComponentTest {

    private static final String OWN = "seven quiet herons";

    private final String name = freshName();

    @Test
    void oneTimePasswordIsMadeOnce_andTheFirstSignInChoosesAnother() {
        Response created = as("admin")
                .body(Map.of("username", name, "roles", List.of("viewer")))
                .post("/v1/users");
        created.then().statusCode(201).body("password_state", equalTo("ONE_TIME"));
        String password = created.path("one_time_password");
        as("admin").get("/v1/users/" + created.path("id")).then().body("$", not(hasKey("one_time_password")));
        String token = challenge(password, "NEW_PASSWORD");
        choose(token, password).then().statusCode(422).body("violations.field", contains("new_password"));
        choose(token, "short").then().statusCode(422).body("violations.field", contains("new_password"));
        choose(token, "Summer2026!!!").then().statusCode(422).body("violations.field", contains("new_password"));
        choose(token, OWN).then().statusCode(200).body("user.username", equalTo(name));
        choose(token, OWN).then().statusCode(401).body("type", equalTo("/problems/challenge-ended"));
        login(name, password).then().statusCode(401);
        login(name, OWN).then().statusCode(200);
        as("admin").get("/v1/users/" + created.path("id")).then().body("password_state", equalTo("SET"));
        assertAudit(created.path("id"), "login.succeeded", "login.succeeded", "user.password-changed", "user.created");
    }

    /** What an administrator knows, the user must replace. */
    @Test
    void passwordGivenByAnAdministratorIsOneTime() {
        String id = newUser(name);
        change(id, Map.of("password", "another good password")).then().body("password_state", equalTo("ONE_TIME"));
        challenge("another good password", "NEW_PASSWORD");
        String shown = as("admin")
                .body(REASON)
                .post("/v1/users/" + id + "/one-time-password")
                .then()
                .statusCode(200)
                .extract()
                .path("one_time_password");
        login(name, "another good password").then().statusCode(401);
        String token = challenge(shown, "NEW_PASSWORD");
        change(id, Map.of("active", false));
        choose(token, OWN).then().statusCode(401);
    }

    @Test
    void oneTimePasswordExpires() {
        String id = newUser(name);
        execute("UPDATE app_user SET password_one_time = true, password_expires_at = now() WHERE id = '" + id + "'");
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(401);
    }

    @Test
    void changingOnesPasswordEndsTheOtherSessions() {
        newUser(name);
        Response other = login(name, SignedIn.GOOD_PASSWORD);
        Response own = login(name, SignedIn.GOOD_PASSWORD);
        String token = own.path("access_token");
        changeOwn(token, "wrong", OWN).then().statusCode(422).body("violations.field", contains("current_password"));
        changeOwn(token, SignedIn.GOOD_PASSWORD, "qwertyuiop12")
                .then()
                .statusCode(422)
                .body("violations.field", contains("new_password"));
        changeOwn(token, SignedIn.GOOD_PASSWORD, SignedIn.GOOD_PASSWORD)
                .then()
                .statusCode(422)
                .body("violations.field", contains("new_password"));
        changeOwn(token, SignedIn.GOOD_PASSWORD, OWN).then().statusCode(204);
        refresh(other.path("refresh_token")).then().statusCode(401);
        bearer(other.path("access_token")).get("/v1/auth/sessions").then().statusCode(401);
        refresh(own.path("refresh_token")).then().statusCode(200);
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(401);
        login(name, OWN).then().statusCode(200);
    }

    /** A stolen access token must not be a way to guess the password. */
    @Test
    void guessingByChangingIsThrottled() {
        newUser(name);
        String token = login(name, SignedIn.GOOD_PASSWORD).path("access_token");
        for (int i = 0; i < 5; i++) {
            changeOwn(token, "guess " + i, OWN).then().statusCode(422);
        }
        changeOwn(token, SignedIn.GOOD_PASSWORD, OWN).then().statusCode(429);
    }

    @Test
    void administratorsResetOthersOnly() {
        String id = newUser(name, "user:admin");
        String token = login(name, SignedIn.GOOD_PASSWORD).path("access_token");
        for (String path : new String[] {"/one-time-password", "/totp-reset"}) {
            bearer(token).body(REASON).post("/v1/users/" + id + path).then().statusCode(403);
            as("trader").body(REASON).post("/v1/users/" + id + path).then().statusCode(403);
            as("admin").body(REASON).post("/v1/users/no-uuid" + path).then().statusCode(404);
        }
        bearer(token)
                .body(withReason(Map.of("password", "another good password")))
                .patch("/v1/users/" + id)
                .then()
                .statusCode(403);
    }

    private String challenge(String password, String step) {
        return login(name, password)
                .then()
                .statusCode(202)
                .body("challenge", equalTo(step))
                .body("expires_in", equalTo(300))
                .body("$", not(hasKey("access_token")))
                .extract()
                .path("challenge_token");
    }

    private static Response choose(String token, String password) {
        return post("/v1/auth/login/password", Map.of("challenge_token", token, "new_password", password));
    }

    private static Response changeOwn(String token, String current, String chosen) {
        return bearer(token)
                .body(Map.of("current_password", current, "new_password", chosen))
                .post("/v1/auth/password");
    }

    private void assertAudit(String id, String... actions) {
        as("compliance")
                .queryParam("actor", name)
                .get("/v1/audit/auth")
                .then()
                .body(
                        "entries.findAll { it.action != 'login.failed' }.action",
                        contains(Arrays.copyOf(actions, actions.length - 1)));
        as("compliance")
                .queryParam("entity_id", id)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", hasItem(actions[actions.length - 1]));
    }
}
