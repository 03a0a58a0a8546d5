package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.REASON;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.change;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.claims;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.execute;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.issuer.IssuerResource;
import com.allocationsystem.testsupport.issuer.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(value = IssuerResource.class, restrictToAnnotatedClass = true)
class OidcComponentTest {

    private final String subject = UUID.randomUUID().toString();
    private final String name = "p" + subject.substring(0, 8);

    @Test
    void personWithARoleSignsIn_withTheRightsOfTheGroups() {
        Response arrived = signIn("corp", "Desk IG,Everyone", "");
        assertEquals("/orders?side=BUY", arrived.header("Location"));
        Response session = session(arrived);
        session.then().body("user.username", equalTo(name));
        assertEquals(List.of("IG-CORE", "IG-LONG"), claims(session).getList("portfolio_groups"));
        bearer(session.path("access_token"))
                .get("/v1/auth/me")
                .then()
                .body("provider", equalTo("corp"))
                .body("roles", contains("trader"))
                .body("display_name", equalTo("Ann  Smith "));
        as("compliance")
                .queryParam("entity_id", claims(session).getString("sub"))
                .get("/v1/audit/auth")
                .then()
                .body("entries.action", contains("login.succeeded", "user.created"))
                .body("entries[1].actor", equalTo("corp"));
    }

    /** The provider's groups count at each sign-in; what is lost ends the tokens given out. */
    @Test
    void groupsOfNowCount() {
        Response first = session(signIn("corp", "Desk IG,Desk HY,Risk", ""));
        assertNull(claims(first).get("portfolio_groups"));
        Response second = session(signIn("corp", "Desk HY", ""));
        assertEquals(claims(first).getString("sub"), claims(second).getString("sub"));
        assertEquals(List.of("HY"), claims(second).getList("portfolio_groups"));
        assertEquals(1, claims(second).getInt("ver"));
        bearer(first.path("access_token")).get("/v1/auth/sessions").then().statusCode(401);
        assertError("no-role", signIn("corp", "Everyone", ""));
        bearer(second.path("access_token")).get("/v1/auth/sessions").then().statusCode(401);
    }

    @Test
    void providerWithoutASecretWorksByPkceAlone_andAnotherProvidersUserIsAnother() {
        Response corp = session(signIn("corp", "Desk IG", ""));
        Response other = session(signIn("public", "Desk IG", ""));
        assertNotEquals(claims(corp).getString("sub"), claims(other).getString("sub"));
        assertEquals(name + "-2", other.path("user.username"));
        assertNull(claims(other).get("portfolio_groups"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer", "audience", "nonce", "expired", "unsigned", "hs256", "key"})
    void tokenThatDoesNotHoldIsRefused(String lie) {
        assertError("refused", signIn("corp", "Desk IG", lie));
        as("admin").queryParam("limit", 1000).get("/v1/users").then().body("users.username", not(hasItem(name)));
    }

    @Test
    void answerIsGoodOnce_inTheSameBrowser_atTheSameProvider() {
        Response departed = start("corp", "/");
        String back = authorize(departed, "Desk IG", "");
        assertError("expired", given().redirects().follow(false).get(back));
        departed = start("corp", "/");
        back = authorize(departed, "Desk IG", "");
        assertError("expired", callback(start("corp", "/"), back));
        departed = start("corp", "/");
        back = authorize(departed, "Desk IG", "");
        assertError("expired", callback(departed, back.replace("/corp/", "/public/")));
        departed = start("corp", "/");
        back = authorize(departed, "Desk IG", "");
        assertEquals("/", callback(departed, back).header("Location"));
        assertError("expired", callback(departed, back));
        assertError("expired", given().redirects().follow(false).get("/v1/auth/oidc/corp/callback"));
    }

    @Test
    void codeOfAnotherSignInIsRefused() {
        Response one = start("corp", "/");
        Response other = start("corp", "/");
        String code = authorize(other, "Desk IG", "").replaceAll(".*code=([^&]*).*", "$1");
        assertError("refused", callback(one, authorize(one, "Desk IG", "").replaceAll("code=[^&]*", "code=" + code)));
        Response refusedThere = start("corp", "/");
        assertError(
                "refused",
                callback(
                        refusedThere,
                        authorize(refusedThere, "", "").replaceAll("code=[^&]*&", "error=access_denied&")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "orders",
                "/a\r\nSet-Cookie: x=y",
                "/two words"
            })
    void returnsToPathsOfOurOwnOnly(String path) {
        given().redirects()
                .follow(false)
                .queryParam("return_to", path)
                .get("/v1/auth/oidc/corp/start")
                .then()
                .statusCode(422)
                .body("violations.field", contains("return_to"));
    }

    @Test
    void unknownProviderIsNotThere_andOneThatDoesNotAnswerIsSaid() {
        given().get("/v1/auth/oidc/nobody/start").then().statusCode(404);
        assertError("unavailable", given().redirects().follow(false).get("/v1/auth/oidc/away/start"));
        given().get("/v1/auth/providers")
                .then()
                .statusCode(200)
                .body("password_sign_in", equalTo(true))
                .body("providers.id", contains("away", "corp", "public", "sent"));
    }

    /** What the provider decides is not changed here; whether the user may sign in is. */
    @Test
    void administratorsDeactivateForeignUsers_andChangeNoRights() {
        Response session = session(signIn("corp", "Desk IG", ""));
        String id = claims(session).getString("sub");
        change(id, Map.of("roles", List.of("admin")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/foreign-user"));
        change(id, Map.of("password", "another good password")).then().statusCode(409);
        as("admin")
                .body(REASON)
                .post("/v1/users/" + id + "/one-time-password")
                .then()
                .statusCode(409);
        login(name, "another good password").then().statusCode(401);
        String token = apiToken(bearer(session.path("access_token")));
        exchange(token).then().statusCode(200);
        change(id, Map.of("active", false)).then().statusCode(200);
        assertError("refused", signIn("corp", "Desk IG", ""));
        exchange(token).then().statusCode(401);
        change(id, Map.of("active", true)).then().statusCode(200);
        signIn("corp", "Desk IG", "");
        exchange(token).then().statusCode(401);
    }

    /** A provider without a directory tells of a person who has left only by refusing the next sign-in. */
    @Test
    void apiTokensWorkWhileTheLastSignInIsYoung() {
        Response session = session(signIn("corp", "Desk IG", ""));
        RequestSpecification person = bearer(session.path("access_token"));
        String token = apiToken(person);
        exchange(token).then().statusCode(200);
        Instant signInBefore = Instant.parse(person.get("/v1/auth/api-tokens").path("sign_in_before"));
        assertTrue(signInBefore.isAfter(Instant.now().plus(Duration.ofDays(29))), signInBefore::toString);

        execute("UPDATE app_user SET signed_in_at = now() - interval '30 days' WHERE username = '" + name + "'");
        exchange(token).then().statusCode(401);
        signIn("corp", "Desk IG", "");
        exchange(token).then().statusCode(200);
        execute("UPDATE app_user SET provider = 'gone' WHERE username = '" + name + "'");
        exchange(token).then().statusCode(401);
    }

    private static String apiToken(RequestSpecification person) {
        return person.body(Map.of(
                        "name",
                        "spreadsheet",
                        "permissions",
                        List.of("order:read"),
                        "expires_at",
                        Instant.now().plus(Duration.ofDays(300)).toString()))
                .post("/v1/auth/api-tokens")
                .path("api_token");
    }

    private static Response exchange(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("api_token", token))
                .post("/v1/auth/access-token");
    }

    /** A provider that names a person as a local user is named gives no access to that user. */
    @Test
    void localUserIsNotTakenOver() {
        String local = newUser(name, "user:admin");
        Response session = session(signIn("corp", "Desk IG", ""));
        assertNotEquals(local, claims(session).getString("sub"));
        assertEquals(name + "-2", session.path("user.username"));
    }

    private Response signIn(String provider, String groups, String lie) {
        Response departed = start(provider, "/orders?side=BUY");
        return callback(departed, authorize(departed, groups, lie));
    }

    private static Response start(String provider, String returnTo) {
        Response departed = given().redirects()
                .follow(false)
                .queryParam("return_to", returnTo)
                .get("/v1/auth/oidc/" + provider + "/start");
        departed.then().statusCode(303);
        assertTrue(departed.detailedCookie("oas-oidc").isHttpOnly());
        return departed;
    }

    private String authorize(Response departed, String groups, String lie) {
        Response back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header(LocalIssuer.WHO, "%s|%s@example.com|%s|%s".formatted(subject, name.toUpperCase(), groups, lie))
                .get(departed.header("Location"));
        assertEquals(302, back.statusCode(), back::asString);
        return back.header("Location").replace("http://desk.example", "");
    }

    private static Response callback(Response departed, String back) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookie("oas-oidc", departed.cookie("oas-oidc"))
                .get(back);
    }

    private static Response session(Response arrived) {
        Response session = given().header("X-Requested-With", "oas")
                .cookie("oas-refresh", arrived.cookie("oas-refresh"))
                .post("/v1/auth/refresh");
        session.then().statusCode(200);
        return session;
    }

    private static void assertError(String kind, Response answer) {
        answer.then().statusCode(303);
        assertEquals("/?sign_in_error=" + kind, answer.header("Location"));
        assertNull(answer.cookie("oas-refresh"));
    }
}
