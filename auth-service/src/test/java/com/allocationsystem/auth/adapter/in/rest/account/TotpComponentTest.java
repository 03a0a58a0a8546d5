package com.allocationsystem.auth.adapter.in.rest.account;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.REASON;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.execute;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.allocationsystem.auth.Authenticator;
import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class TotpComponentTest {

    private final String name = freshName();

    @Test
    void enrolledUserNeedsACode_goodOnce() {
        App app = enroll();
        String first = challenge();
        code(first, "000000").then().statusCode(401).body("type", equalTo("/problems/sign-in-refused"));
        String now = Authenticator.code(app.secret, 1);
        code(first, now)
                .then()
                .statusCode(200)
                .body("user.username", equalTo(name))
                .body("$", not(hasKey("recovery_codes")));
        code(first, now).then().statusCode(401).body("type", equalTo("/problems/challenge-ended"));
        code(challenge(), now).then().statusCode(401).body("type", equalTo("/problems/sign-in-refused"));
        as("admin").get("/v1/users/" + app.id).then().body("totp_enrolled", equalTo(true));
    }

    @Test
    void recoveryCodeTakesTheAppsPlaceOnce() {
        App app = enroll();
        String recovery = app.recovery.get(0);
        code(challenge(), recovery.toUpperCase()).then().statusCode(200);
        code(challenge(), recovery).then().statusCode(401);
        Response session = code(challenge(), app.recovery.get(1));
        bearer(session.path("access_token"))
                .get("/v1/auth/totp")
                .then()
                .body("enrolled", equalTo(true))
                .body("required", equalTo(false))
                .body("recovery_codes_left", equalTo(8));
    }

    @Test
    void fiveWrongCodesEndTheSignIn_andThenAllOfThemWait() {
        App app = enroll();
        String token = challenge();
        for (int i = 0; i < 5; i++) {
            code(token, "00000" + i).then().statusCode(401);
        }
        code(token, Authenticator.code(app.secret, 1))
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/challenge-ended"));
        code(challenge(), Authenticator.code(app.secret, 1)).then().statusCode(429);
    }

    @Test
    void challengeIsNoOtherStep_andExpires() {
        App app = enroll();
        String token = challenge();
        post("/v1/auth/login/password", Map.of("challenge_token", token, "new_password", "seven quiet herons"))
                .then()
                .statusCode(401);
        post("/v1/auth/login/totp-enrollment", Map.of("challenge_token", token))
                .then()
                .statusCode(401);
        execute("UPDATE sign_in_challenge SET expires_at = now() WHERE user_id = '" + app.id + "'");
        code(token, Authenticator.code(app.secret, 1)).then().statusCode(401);
        code("nonsense", "123456").then().statusCode(401);
        post("/v1/auth/login/totp", "{}").then().statusCode(400);
    }

    @Test
    void administratorForgetsALostApp() {
        App app = enroll();
        as("admin")
                .body(REASON)
                .post("/v1/users/" + app.id + "/totp-reset")
                .then()
                .statusCode(204);
        bearer(app.token).get("/v1/auth/totp").then().statusCode(401);
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(200);
        as("compliance")
                .queryParam("entity_id", app.id)
                .get("/v1/audit/auth")
                .then()
                .body(
                        "entries.findAll { it.action.startsWith('user.totp') }.action",
                        contains("user.totp-removed", "user.totp-enrolled"))
                .body("entries.find { it.action == 'user.totp-removed' }.actor", equalTo("admin"));
    }

    @Test
    void usersRemoveTheirAppByPasswordAndCode() {
        App app = enroll();
        remove(app, "wrong", app.recovery.get(0))
                .then()
                .statusCode(422)
                .body("violations.field", contains("current_password"));
        remove(app, SignedIn.GOOD_PASSWORD, "000000").then().statusCode(422).body("violations.field", contains("code"));
        remove(app, SignedIn.GOOD_PASSWORD, app.recovery.get(0)).then().statusCode(204);
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(200);
    }

    @Test
    void secretIsStoredEncrypted_andConfirmedByItsOwnCodeOnly() {
        String id = newUser(name);
        String token = login(name, SignedIn.GOOD_PASSWORD).path("access_token");
        bearer(token)
                .body(Map.of("current_password", "wrong"))
                .post("/v1/auth/totp/enrollment")
                .then()
                .statusCode(422);
        String secret = begin(token);
        bearer(token)
                .body(Map.of("code", "000000"))
                .post("/v1/auth/totp/confirmation")
                .then()
                .statusCode(422);
        login(name, SignedIn.GOOD_PASSWORD).then().statusCode(200);
        String another = begin(token);
        bearer(token)
                .body(Map.of("code", Authenticator.code(secret)))
                .post("/v1/auth/totp/confirmation")
                .then()
                .statusCode(422);
        bearer(token)
                .body(Map.of("code", Authenticator.code(another)))
                .post("/v1/auth/totp/confirmation")
                .then()
                .statusCode(200);
        bearer(token)
                .body(Map.of("current_password", SignedIn.GOOD_PASSWORD))
                .post("/v1/auth/totp/enrollment")
                .then()
                .statusCode(422);
        assertFalse(id.isEmpty());
    }

    private App enroll() {
        String id = newUser(name);
        String token = login(name, SignedIn.GOOD_PASSWORD).path("access_token");
        String secret = begin(token);
        List<String> recovery = bearer(token)
                .body(Map.of("code", Authenticator.code(secret)))
                .post("/v1/auth/totp/confirmation")
                .then()
                .statusCode(200)
                .extract()
                .path("recovery_codes");
        assertEquals(10, recovery.size());
        return new App(id, token, secret, recovery);
    }

    private static String begin(String token) {
        return bearer(token)
                .body(Map.of("current_password", SignedIn.GOOD_PASSWORD))
                .post("/v1/auth/totp/enrollment")
                .then()
                .statusCode(200)
                .body("otpauth_uri", startsWith("otpauth://totp/"))
                .extract()
                .path("secret");
    }

    private String challenge() {
        return login(name, SignedIn.GOOD_PASSWORD)
                .then()
                .statusCode(202)
                .body("challenge", equalTo("TOTP"))
                .extract()
                .path("challenge_token");
    }

    private static Response code(String token, String code) {
        return post("/v1/auth/login/totp", Map.of("challenge_token", token, "code", code));
    }

    private static Response remove(App app, String password, String code) {
        return bearer(app.token)
                .body(Map.of("current_password", password, "code", code))
                .post("/v1/auth/totp/removal");
    }

    /** An enrolled user. */
    private record App(String id, String token, String secret, List<String> recovery) {}
}
