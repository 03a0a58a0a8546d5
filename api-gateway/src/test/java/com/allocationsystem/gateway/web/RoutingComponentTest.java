package com.allocationsystem.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.gateway.fixture.RawRequest;
import com.allocationsystem.gateway.fixture.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class RoutingComponentTest {

    @TestHTTPResource("/")
    URI door;

    @Test
    void requestReachesItsService_withPathQueryAndTokenUntouched() {
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer not.a.token")
                .header("If-Match", "\"6\"")
                .get("/v1/orders/OAS:1+2%20x?status=A%2BB&cursor=a+b")
                .then()
                .statusCode(200)
                .header("ETag", "\"7\"")
                .body("uri", equalTo("/v1/orders/OAS:1+2%20x?status=A%2BB&cursor=a+b"))
                .body("headers.authorization", equalTo("Bearer not.a.token"))
                .body("headers.if-match", equalTo("\"6\""));
    }

    @Test
    void noOtherOriginIsLetIn_byDefault() {
        given().header("Origin", "https://desk.example")
                .get("/v1/orders")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aliasIsRewritten() {
        given().get("/api/v1/orders?limit=1").then().statusCode(200).body("uri", equalTo("/v1/orders?limit=1"));
    }

    @Test
    void statusOfTheServiceIsTheAnswer() {
        given().get("/v1/orders/missing").then().statusCode(404).body("uri", equalTo("/v1/orders/missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/order-batches",
                "/v1/order-batches/7?wait=3",
                "/v1/order-checks",
                "/v1/final-allocations",
                "/v1/allocations/../order-checks",
                "/v1/auth/service-token",
                "/api/v1/auth/service-token",
                "/v1/auth/service%2Dtoken",
                "/v1/auth/service-token/",
                "/v1/auth/service-token;a=b",
                "/v1/orders/../order-batches",
                "/v1/orders/%2e%2e/order-batches",
                "/v1/orders/..%2forder-batches",
                "/v1/orders//../order-batches",
                "//v1/order-batches",
                "/v1/./order-batches",
                "/v1/users/../auth/service-token",
                "http://elsewhere.example/v1/order-batches",
                "/v1/unknown",
                "/api/unknown",
                "/api",
                "/docs/../v1/order-batches",
                "/docs/auth-service/../../v1/order-batches",
                "/nothing/here"
            })
    void addressNotInTheTableIsA404Problem(String target) throws IOException {
        String answer = RawRequest.get(door.getPort(), target);
        assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"type\":\"/problems/not-found\""), answer);
        assertTrue(answer.contains("\"correlation_id\""), answer);
    }

    @Test
    void correlationIdIsPassedOnAndEchoedOnce_whenTheClientSendsOne() throws IOException {
        String answer = RawRequest.send(
                door.getPort(),
                "GET /v1/orders HTTP/1.1\nConnection: close\nX-Correlation-ID: trader-7.click-9",
                new byte[0]);
        assertTrue(answer.contains("\"x-correlation-id\":\"trader-7.click-9\""), answer);
        assertTrue(answer.contains("X-Correlation-ID: trader-7.click-9"), answer);
        assertFalse(answer.contains("a-second-one"), answer);
    }

    @Test
    void correlationIdIsMade_whenTheClientSendsNoneOrAHarmfulOne() {
        String uuid = "[0-9a-f-]{36}";
        given().get("/v1/orders")
                .then()
                .header("X-Correlation-ID", matchesPattern(uuid))
                .body("headers.x-correlation-id", matchesPattern(uuid));
        given().header("X-Correlation-ID", "<script>")
                .get("/v1/unknown")
                .then()
                .header("X-Correlation-ID", matchesPattern(uuid))
                .body("correlation_id", matchesPattern(uuid));
    }

    @Test
    void headersOfOneHopStayOnThatHop() throws IOException {
        String answer = RawRequest.send(door.getPort(), """
                GET /v1/orders HTTP/1.1
                Connection: close
                Connection: X-Secret
                X-Secret: 1
                Keep-Alive: timeout=5
                TE: trailers
                Proxy-Authorization: Basic x
                Proxy-Connection: keep-alive
                Upgrade: websocket
                X-Kept: yes""", new byte[0]);
        for (String gone : new String[] {"x-secret", "keep-alive\":", "\"te\"", "proxy-", "upgrade"}) {
            assertFalse(answer.contains(gone), () -> gone + " in " + answer);
        }
        assertTrue(answer.contains("\"x-kept\":\"yes\""), answer);
        assertFalse(answer.contains("X-Hop"), answer);
        assertFalse(answer.contains("echo/1.0"), answer);
    }

    @Test
    void forwardedHeadersAreOurs_whenNoProxyIsTrusted() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .get("/v1/orders")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo("localhost:" + door.getPort()))
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue())
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void everyAnswerCarriesSecurityHeaders() {
        for (String path : new String[] {"/", "/v1/orders", "/v1/unknown", "/docs/", "/q/health/live"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
        given().get("/v1/orders").then().header("Cache-Control", "no-store");
    }

    @Test
    void everyAnswerSaysWhenItBegan() {
        for (String path : new String[] {"/", "/v1/orders", "/v1/unknown", "/docs/readiness"}) {
            ZonedDateTime asked = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
            String date = given().get(path).header("Date");
            ZonedDateTime said = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            assertFalse(said.isBefore(asked) || said.isAfter(ZonedDateTime.now(ZoneOffset.UTC)), path + ": " + date);
        }
    }

    @Test
    void pageLoadsItsOwnFilesOnly_andTheyMayBeKeptForever() {
        Response page = given().get("/");
        page.then().statusCode(200).contentType("text/html").header("Cache-Control", "no-cache");
        String html = page.asString();
        assertFalse(html.matches("(?s).*(src|href)=\"(https?:)?//.*"), "outside asset");
        assertFalse(html.matches("(?s).*<script>.*"), "inline script");
        Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(html);
        assertTrue(script.find(), html);
        given().get(script.group(1))
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get("/assets/gone-1a2b3c.js").then().statusCode(404).header("Cache-Control", "no-store");
        given().accept("text/html")
                .get("/assets/anything")
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void everyScreensAddressOpensThePage_whenABrowserAsks() {
        String page = given().get("/").asString();
        for (String screen : new String[] {"/workbench/preview/7", "/orders", "/help", "/not/a/screen/yet"}) {
            String answer = given().accept("text/html,*/*;q=0.8")
                    .get(screen)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("Cache-Control", "no-cache")
                    .extract()
                    .asString();
            assertEquals(page, answer, screen);
        }
        for (String other : new String[] {"/v1/unknown", "/api/unknown", "/nothing.txt"}) {
            given().accept("text/html").get(other).then().statusCode(404);
        }
        given().accept("text/html").post("/orders").then().statusCode(404);
    }

    @Test
    void swaggerUiListsEveryService_andTheirDocumentsAreFetched() {
        given().get("/docs/")
                .then()
                .statusCode(200)
                .body(containsString("/docs/auth-service/openapi"))
                .body(containsString("/docs/allocation-service/openapi"))
                .body(containsString("/docs/order-gateway-service/openapi"))
                .body(containsString("/docs/reference-data-service/openapi"));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/docs/order-gateway-service/openapi?format=json")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/q/openapi?format=json"));
        given().get("/docs/simulator/openapi").then().statusCode(404).body("title", notNullValue());
    }

    @Test
    void readinessNamesEveryService() {
        given().get("/docs/readiness")
                .then()
                .statusCode(200)
                .body("services.name", hasItems("auth-service", "reference-data-service"))
                .body("services.find { it.name == 'auth-service' }.ready", equalTo(true))
                .body("services.find { it.name == 'reference-data-service' }.ready", equalTo(false));
    }

    @Test
    void operationsAnswerDirectCallersOnly() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200);
        given().header("X-Forwarded-For", "6.6.6.6")
                .get("/q/metrics")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void metricsNameRoutesAndNeverIds() {
        given().get("/v1/orders/id-that-must-not-be-a-tag");
        given().get("/v1/unknown/id-that-must-not-be-a-tag");
        given().get("/q/metrics")
                .then()
                .body(containsString(
                        "oas_gateway_requests_seconds_count{method=\"GET\",route=\"/v1/orders\",status=\"2xx\"}"))
                .body(containsString("route=\"none\",status=\"4xx\""))
                .body(not(containsString("must-not-be-a-tag")));
    }

    @Test
    void unknownMethodIsRefused() throws IOException {
        String answer = RawRequest.send(door.getPort(), "TRACE /v1/orders HTTP/1.1\nConnection: close", new byte[0]);
        assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    }

    @Test
    void everyMethodOfTheApiPasses() {
        for (String method : new String[] {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
            String seen = given().body(method.equals("GET") ? "" : "{}")
                    .request(method, "/v1/orders/7")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("method");
            assertEquals(method, seen);
        }
        assertEquals(200, RestAssured.head("/v1/orders/7").statusCode());
    }
}
