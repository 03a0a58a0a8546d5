package com.allocationsystem.auth.adapter.in.rest.apitoken;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.REASON;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.claims;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.execute;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of programs: never more than their user may, ended with the user or alone. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class ApiTokenComponentTest {

    private final String name = freshName();
    private String userId;
    private RequestSpecification user;

    @BeforeEach
    void signIn() {
        userId = newUser(name, "order:read", "audit:read", "allocation:preview");
        change(userId, Map.of("portfolio_groups", List.of("CORE", "CREDIT")));
        user = bearer(login(name, SignedIn.GOOD_PASSWORD).path("access_token"));
    }

    @Test
    void accessTokenAllowsWhatTheTokenAllows_inTheNameOfItsUser() {
        Response made = create(Map.of("permissions", List.of("order:read"), "portfolio_groups", List.of("CREDIT")));
        made.then()
                .statusCode(201)
                .body("api_token", matchesPattern("oas_[A-Za-z0-9_-]{43}"))
                .body("permissions", contains("order:read"))
                .body("last_used_at", nullValue());
        Response access = exchange(made.path("api_token"));
        access.then().statusCode(200).body("expires_in", equalTo(600));
        JsonPath claims = claims(access);
        assertEquals(name, claims.getString("upn"));
        assertEquals(List.of("order:read"), claims.getList("groups"));
        assertEquals(List.of("CREDIT"), claims.getList("portfolio_groups"));
        assertEquals(made.path("id"), claims.getString("sid"));

        user.get("/v1/auth/api-tokens")
                .then()
                .body("sign_in_before", nullValue())
                .body("api_tokens", hasSize(1))
                .body("api_tokens[0].last_used_at", notNullValue())
                .body("api_tokens[0]", not(hasItem("api_token")))
                .body(not(containsString(made.<String>path("api_token"))));
        as("compliance")
                .queryParam("entity_id", made.<String>path("id"))
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", hasItems("api-token.created", "api-token.used"))
                .body("entries.actor", hasItem(name));
    }

    @Test
    void tokenLosesWhatItsUserLoses() {
        String token = create(Map.of("permissions", List.of("order:read", "audit:read")))
                .path("api_token");
        change(userId, Map.of("permissions", List.of("audit:read"), "portfolio_groups", List.of("CORE")));
        JsonPath claims = claims(exchange(token));
        assertEquals(List.of("audit:read"), claims.getList("groups"));
        assertEquals(List.of("CORE"), claims.getList("portfolio_groups"));
    }

    @Test
    void endedTokenGivesNothing_andItsAccessTokensAreListedAsEnded() {
        Response made = create(Map.of());
        String other = create(Map.of()).path("api_token");
        exchange(made.path("api_token")).then().statusCode(200);
        as("trader").delete("/v1/auth/api-tokens/" + made.path("id")).then().statusCode(204);
        exchange(made.path("api_token")).then().statusCode(200);

        user.delete("/v1/auth/api-tokens/" + made.path("id")).then().statusCode(204);
        exchange(made.path("api_token")).then().statusCode(401).body("type", equalTo("/problems/sign-in-refused"));
        exchange(other).then().statusCode(200);
        given().get("/v1/auth/revocations").then().body("sessions", hasItem(made.<String>path("id")));
        user.get("/v1/auth/api-tokens").then().body("api_tokens", hasSize(1));
    }

    @Test
    void tokensEndWithTheirUser_forGood() {
        String token = create(Map.of()).path("api_token");
        change(userId, Map.of("active", false)).then().statusCode(200);
        exchange(token).then().statusCode(401);
        change(userId, Map.of("active", true)).then().statusCode(200);
        exchange(token).then().statusCode(401);
    }

    @Test
    void oneTimePasswordEndsTheTokens() {
        String token = create(Map.of()).path("api_token");
        as("admin")
                .body(REASON)
                .post("/v1/users/" + userId + "/one-time-password")
                .then()
                .statusCode(200);
        exchange(token).then().statusCode(401);
    }

    @Test
    void accessTokenEndsWithItsToken_whichExpires() {
        Response made = create(Map.of());
        String id = made.path("id");
        execute("UPDATE api_token SET expires_at = now() + interval '1 min' WHERE id = '" + id + "'");
        JsonPath claims = claims(exchange(made.path("api_token")));
        assertTrue(claims.getLong("exp") - claims.getLong("iat") <= 60, claims::prettify);
        execute("UPDATE api_token SET expires_at = now() WHERE id = '" + id + "'");
        exchange(made.path("api_token")).then().statusCode(401);
    }

    @Test
    void noTokenIsMadeWithAToken_andNoUserManaged() {
        RequestSpecification program =
                bearer(exchange(create(Map.of()).path("api_token")).path("access_token"));
        program.body(body(Map.of())).post("/v1/auth/api-tokens").then().statusCode(401);
        program.get("/v1/auth/sessions").then().statusCode(401);
        program.get("/v1/audit/auth").then().statusCode(403);
        create(Map.of("permissions", List.of("user:admin")))
                .then()
                .statusCode(422)
                .body("violations.field", contains("permissions[0]"));
    }

    @Test
    void whatTheUserMayNotIsRefused_allAtOnce() {
        create(Map.of(
                        "permissions",
                        List.of("order:read", "allocation:commit"),
                        "portfolio_groups",
                        List.of("CORE", "PENSION"),
                        "expires_at",
                        Instant.now().plus(Duration.ofDays(366)).toString()))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("permissions[1]", "portfolio_groups[1]", "expires_at"));
        create(Map.of("expires_at", "2026-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("expires_at"));
        create(Map.of("permissions", List.of())).then().statusCode(422);
        user.body("{}")
                .post("/v1/auth/api-tokens")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name", "permissions", "expires_at"));
    }

    @Test
    void twentyTokensAreEnough() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            statuses.add(create(Map.of()).statusCode());
        }
        assertFalse(statuses.subList(0, 20).contains(422), statuses::toString);
        assertEquals(422, statuses.get(20));
    }

    @Test
    void programThatGoesOnWithAnEndedTokenIsThrottled_othersAreNot() {
        String ended = "oas_" + freshName();
        for (int i = 0; i < 5; i++) {
            exchange(ended).then().statusCode(401);
        }
        exchange(ended).then().statusCode(429).header("Retry-After", notNullValue());
        exchange("oas_" + freshName()).then().statusCode(401);
        exchange(create(Map.of()).path("api_token")).then().statusCode(200);
    }

    private Response create(Map<String, Object> different) {
        return user.body(body(different)).post("/v1/auth/api-tokens");
    }

    private static Map<String, Object> body(Map<String, Object> different) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "month-end report");
        body.put("permissions", List.of("order:read"));
        body.put("expires_at", Instant.now().plus(Duration.ofDays(30)).toString());
        body.putAll(different);
        return body;
    }

    private static Response exchange(String apiToken) {
        return post("/v1/auth/access-token", Map.of("api_token", apiToken));
    }
}
