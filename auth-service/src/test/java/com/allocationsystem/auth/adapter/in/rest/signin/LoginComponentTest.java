package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.auth.application.port.in.user.PrepareUsersUseCase;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class LoginComponentTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    PrepareUsersUseCase users;

    /** What a start in production asks, and refuses. */
    @Test
    void demoUsersWithTheirPublishedPasswordAreFound() {
        assertTrue(users.signingInAsPublished().containsAll(List.of("trader", "viewer")));
    }

    /** The plan, section 2, "Authentication": these fields and no other. */
    @Test
    void answerHasThePlansShape() {
        login("trader", "demo")
                .then()
                .statusCode(200)
                .body("$", aMapWithSize(3))
                .body("access_token", notNullValue())
                .body("refresh_token", notNullValue())
                .body("user", aMapWithSize(3))
                .body("user.id", notNullValue())
                .body("user.username", equalTo("trader"))
                .body(
                        "user.permissions",
                        containsInAnyOrder(
                                "reference:read",
                                "order:read",
                                "allocation:preview",
                                "allocation:commit",
                                "order:modify",
                                "order:cancel",
                                "execution:write",
                                "report:read"));
    }

    /** API.md, "Auth". */
    @ParameterizedTest
    @CsvSource({"viewer,3", "trader,8", "pm,11", "compliance,6", "admin,3"})
    void everyDemoUserCanSignIn(String username, int permissions) {
        login(username.toUpperCase(), "demo").then().statusCode(200).body("user.permissions", hasSize(permissions));
    }

    @Test
    void wrongPasswordUnknownNameAndDeactivatedUserLookTheSame() {
        String name = freshName();
        String id = newUser(name, "order:read");
        String wrong = refusal(name, "not the password");
        assertEquals(wrong, refusal(freshName(), "not the password"));
        change(id, Map.of("active", false)).then().statusCode(200);
        assertEquals(wrong, refusal(name, SignedIn.GOOD_PASSWORD));
    }

    /** Without the hash an unknown name would answer some fifty times faster. */
    @Test
    void unknownNameTakesAsLongAsAKnownOne() {
        String known = freshName();
        newUser(known, "order:read");
        long[] ofKnown = new long[5];
        long[] ofUnknown = new long[5];
        String unknown = freshName();
        for (int i = 0; i < 5; i++) {
            ofKnown[i] = nanosOf(known);
            ofUnknown[i] = nanosOf(unknown);
        }
        Arrays.sort(ofKnown);
        Arrays.sort(ofUnknown);
        assertTrue(ofUnknown[2] > ofKnown[2] / 2 && ofUnknown[2] < ofKnown[2] * 2, () -> "known %d ns, unknown %d ns"
                .formatted(ofKnown[2], ofUnknown[2]));
    }

    @Test
    void sixthAttemptIsThrottled_withTheRightPasswordToo() {
        String name = freshName();
        newUser(name, "order:read");
        for (int i = 0; i < 5; i++) {
            login(name, "not the password").then().statusCode(401);
        }
        Response throttled = login(name, SignedIn.GOOD_PASSWORD);
        throttled.then().statusCode(429).contentType(PROBLEM).body("type", equalTo("/problems/too-many-attempts"));
        int wait = Integer.parseInt(throttled.header("Retry-After"));
        assertTrue(wait > 280 && wait <= 300, () -> "Retry-After is " + wait);
        given().contentType("application/json")
                .header("X-Forwarded-For", "203.0.113.7")
                .body(Map.of("username", name, "password", SignedIn.GOOD_PASSWORD))
                .post("/v1/auth/login")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"username\":\"ann\"}",
                "{\"username\":1,\"password\":\"x\"}",
                "{\"username\":\"ann\",\"password\":\"x\",\"otp\":\"1\"}",
                "{\"username\":\"ann\",\"username\":\"ben\",\"password\":\"x\"}",
                "{\"username\":\"ann\",\"password\":\"x\"",
                "{\"username\":\"a\\u0000nn\",\"password\":\"x\"}",
                "{\"username\":\"\\ud800\",\"password\":\"x\"}"
            })
    void unreadableBodiesAreRefused(String body) {
        post("/v1/auth/login", body)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.size()", notNullValue());
    }

    @Test
    void impossibleValuesAreAllNamed() {
        post("/v1/auth/login", Map.of("username", "", "password", "x".repeat(129)))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("username", "password"));
    }

    @Test
    void signingInIsAudited_withoutSecrets() {
        String name = freshName();
        String id = newUser(name, "order:read");
        login(name, "a wrong secret");
        login(name, SignedIn.GOOD_PASSWORD);
        login("My Secret Pass!", "x");
        as("compliance")
                .queryParam("actor", name)
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("login.succeeded", "login.failed"))
                .body("entries.entity_id", contains(id, name))
                .body("entries[1].reason", equalTo("wrong password"))
                .body("entries[0].after.address", equalTo("127.0.0.1"));
        String all = as("compliance").get("/v1/audit/auth").asString();
        assertTrue(!all.contains("wrong secret") && !all.contains(SignedIn.GOOD_PASSWORD) && !all.contains("argon2"));
        assertTrue(!all.contains("My Secret") && !all.contains("my secret") && all.contains("(not a username)"));
        as("compliance").get("/v1/audit/auth/verify").then().statusCode(200).body("intact", equalTo(true));
    }

    private static String refusal(String name, String password) {
        return login(name, password)
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/sign-in-refused"))
                .extract()
                .path("detail");
    }

    private static long nanosOf(String name) {
        long start = System.nanoTime();
        login(name, "not the password");
        return System.nanoTime() - start;
    }
}
