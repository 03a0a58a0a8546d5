package com.allocationsystem.auth.adapter.in.rest.signin;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.claims;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.freshName;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.login;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.newUser;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.adapter.in.rest.SignedIn;
import com.allocationsystem.shared.Sha256;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
class CookieSessionComponentTest {

    private static final String COOKIE = "oas-refresh";

    private final String name = freshName();

    @Inject
    AgroalDataSource dataSource;

    @Test
    void refreshTokenComesInACookieThatNoScriptReads() {
        Response session = signIn();
        session.then().statusCode(200).body("refresh_token", nullValue()).body("user.username", equalTo(name));
        Cookie cookie = session.detailedCookie(COOKIE);
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("/v1/auth", cookie.getPath());
        assertEquals(12 * 3600, cookie.getMaxAge());
    }

    @Test
    void reloadGoesOnWithTheSession_andTheCookieChanges() {
        String first = signIn().cookie(COOKIE);
        Response second = refresh(first);
        second.then().statusCode(200).body("refresh_token", nullValue());
        bearer(second.path("access_token")).get("/v1/auth/me").then().statusCode(200);
        assertNotEquals(first, second.cookie(COOKIE));
        refresh(second.cookie(COOKIE)).then().statusCode(200);
    }

    /** Two tabs share the cookie; whichever comes second within ten seconds goes on, too. */
    @Test
    void twoTabsAtOnceKeepTheSession() {
        String shared = signIn().cookie(COOKIE);
        String one = refresh(shared).cookie(COOKIE);
        String other = refresh(shared).cookie(COOKIE);
        refresh(one).then().statusCode(200);
        refresh(other).then().statusCode(200);
    }

    @Test
    void cookieUsedAgainLaterEndsTheSession() throws SQLException {
        String first = signIn().cookie(COOKIE);
        String second = refresh(first).cookie(COOKIE);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE refresh_token SET used_at = used_at - interval '11 s' WHERE hash = '"
                    + Sha256.hex(first) + "'");
        }
        refresh(first).then().statusCode(401).body("type", equalTo("/problems/session-ended"));
        refresh(second).then().statusCode(401);
    }

    /** A cookie is sent by the browser, whatever page asks; only ours can set the header. */
    @Test
    void requestsOfOtherSitesAreRefused() {
        String cookie = signIn().cookie(COOKIE);
        for (String path : new String[] {"/v1/auth/refresh", "/v1/auth/logout"}) {
            given().cookie(COOKIE, cookie)
                    .post(path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/cross-site"));
            for (String site : new String[] {"cross-site", "same-site", "none"}) {
                given().cookie(COOKIE, cookie)
                        .header("X-Requested-With", "oas")
                        .header("Sec-Fetch-Site", site)
                        .post(path)
                        .then()
                        .statusCode(403);
            }
        }
        ours().cookie(COOKIE, cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .post("/v1/auth/refresh")
                .then()
                .statusCode(200);
    }

    @Test
    void tokensOfOneTransportAreNoneOfTheOther() {
        String cookie = signIn().cookie(COOKIE);
        SignedIn.refresh(cookie).then().statusCode(401);
        given().auth().oauth2(cookie).post("/v1/auth/refresh").then().statusCode(401);
        refresh(login(name, SignedIn.GOOD_PASSWORD).path("refresh_token"))
                .then()
                .statusCode(401);
        refresh(cookie).then().statusCode(200);
    }

    @Test
    void signingOutEndsTheSessionAndForgetsTheCookie() {
        Response session = signIn();
        Response out = ours().cookie(COOKIE, session.cookie(COOKIE)).post("/v1/auth/logout");
        out.then().statusCode(204);
        assertEquals(0, out.detailedCookie(COOKIE).getMaxAge());
        refresh(session.cookie(COOKIE)).then().statusCode(401);
        Response other = login(name, SignedIn.GOOD_PASSWORD);
        given().cookie(COOKIE, "old")
                .auth()
                .oauth2(other.path("access_token"))
                .post("/v1/auth/logout")
                .then()
                .statusCode(200);
    }

    @Test
    void usersSeeAndEndTheirSessions_andNoneOfOthers() {
        Response browser = signIn();
        Response client = login(name, SignedIn.GOOD_PASSWORD);
        String token = client.path("access_token");
        String ofBrowser = claims(browser).getString("sid");
        bearer(token)
                .get("/v1/auth/sessions")
                .then()
                .statusCode(200)
                .body("sessions", hasSize(2))
                .body("sessions.find { it.current }.id", equalTo(claims(client).getString("sid")))
                .body("sessions.address", everyItem(equalTo("127.0.0.1")));
        as("trader").delete("/v1/auth/sessions/" + ofBrowser).then().statusCode(204);
        refresh(browser.cookie(COOKIE)).then().statusCode(200);
        bearer(token).delete("/v1/auth/sessions/" + ofBrowser).then().statusCode(204);
        bearer(token).get("/v1/auth/sessions").then().body("sessions", hasSize(1));
        for (String unknown :
                new String[] {"no-uuid", ofBrowser, UUID.randomUUID().toString()}) {
            bearer(token).delete("/v1/auth/sessions/" + unknown).then().statusCode(204);
        }
    }

    private Response signIn() {
        newUser(name, "order:read");
        return post(
                "/v1/auth/login", Map.of("username", name, "password", SignedIn.GOOD_PASSWORD, "session", "COOKIE"));
    }

    private static Response refresh(String cookie) {
        return ours().cookie(COOKIE, cookie).post("/v1/auth/refresh");
    }

    private static RequestSpecification ours() {
        return given().header("X-Requested-With", "oas");
    }
}
