package com.allocationsystem.auth.adapter.in.rest.token;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class AccessTokenComponentTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void tokenCarriesWhatServicesVerify() {
        Response answer = login("viewer", "demo");
        String[] parts = answer.path("access_token").toString().split("\\.");
        Map<String, Object> header = json(parts[0]);
        Map<String, Object> claims = json(parts[1]);
        assertEquals("RS256", header.get("alg"));
        assertEquals("allocation-system", claims.get("iss"));
        assertEquals("allocation-system", claims.get("aud"));
        assertEquals("viewer", claims.get("upn"));
        assertEquals(answer.path("user.id"), claims.get("sub"));
        assertEquals(answer.path("user.permissions"), claims.get("groups"));
        assertEquals(600, (int) claims.get("exp") - (int) claims.get("iat"));
        given().get("/v1/auth/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300")
                .body("keys.kid", hasItem((String) header.get("kid")))
                .body("keys.kty", everyItem(equalTo("RSA")))
                .body("keys[0]", aMapWithSize(6))
                // 3,072 bits in base64url: the strength of 128 bits.
                .body("keys[0].n.length()", equalTo(512));
    }

    @Test
    void meShowsThePermissionsOfThisMoment() {
        String name = freshName();
        String id = newUser(name, "order:read");
        String token = login(name, SignedIn.GOOD_PASSWORD).path("access_token");
        change(id, Map.of("permissions", new String[] {"order:read", "audit:read"}));
        bearer(token)
                .get("/v1/auth/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("username", equalTo(name))
                .body("permissions", contains("audit:read", "order:read"));
        change(id, Map.of("active", false));
        bearer(token).get("/v1/auth/me").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void badTokensAreRefused() {
        given().get("/v1/auth/me").then().statusCode(401).contentType(PROBLEM).header("WWW-Authenticate", "Bearer");
        String good = login("admin", "demo").path("access_token");
        String[] parts = good.split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        String otherClaims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("admin", "adnim")
                        .getBytes(StandardCharsets.UTF_8));
        for (String bad : new String[] {
            "nonsense",
            TestTokens.withPermissions("admin", "user:admin"),
            TestTokens.expired("user:admin"),
            TestTokens.algNone("user:admin"),
            none + "." + parts[1] + ".",
            none + "." + parts[1] + "." + parts[2],
            parts[0] + "." + otherClaims + "." + parts[2],
            parts[0] + "." + parts[1] + "."
        }) {
            bearer(bad).get("/v1/auth/me").then().statusCode(401).contentType(PROBLEM);
            bearer(bad).get("/v1/users").then().statusCode(401);
            bearer(bad).get("/v1/audit/auth").then().statusCode(401);
        }
    }

    private static Map<String, Object> json(String part) {
        return io.restassured.path.json.JsonPath.from(
                        new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                .getMap("$");
    }
}
