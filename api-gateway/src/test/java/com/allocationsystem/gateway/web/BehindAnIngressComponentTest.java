package com.allocationsystem.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.gateway.fixture.Upstreams;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A trusted proxy in front, a tight limit, and allocation-service not there. */
@QuarkusTest
@TestProfile(BehindAnIngressComponentTest.Trusting.class)
class BehindAnIngressComponentTest {

    /** Each address has a limit of its own. */
    private static final AtomicInteger NEXT_ADDRESS = new AtomicInteger(100);

    @Test
    void servicesAreToldTheAddressTheProxyVouchesFor() {
        given().header("X-Forwarded-For", "6.6.6.6, 203.0.113.1")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "allocation.example")
                .get("/v1/orders")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", containsString("max-age"))
                .body("headers.x-forwarded-for", equalTo("203.0.113.1"))
                .body("headers.x-forwarded-proto", equalTo("https"))
                .body("headers.x-forwarded-host", equalTo("allocation.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://desk.example", "http://localhost:5173"})
    void pagesOfNamedOriginsMayCallTheApi(String origin) {
        from(origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/v1/orders/O-1")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", equalTo(origin))
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Credentials", nullValue());
        from(origin)
                .get("/api/v1/orders")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(origin))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
        assertTrue(from(origin).get("/v1/orders").headers().getValues("Vary").contains("origin"));
        // A refusal too: without the header the page would not see what to do.
        from(origin)
                .get("/v1/allocations")
                .then()
                .statusCode(503)
                .header("Access-Control-Allow-Origin", equalTo(origin));
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, /v1/orders",
        "https://desk.example.evil.example, /v1/orders",
        "http://desk.example, /v1/orders",
        "null, /v1/orders",
        "https://desk.example, /"
    })
    void nobodyElseIsLetIn_andNothingButTheApi(String origin, String address) {
        from(origin).get(address).then().statusCode(200).header("Access-Control-Allow-Origin", nullValue());
    }

    private static RequestSpecification from(String origin) {
        return given().header("Origin", origin)
                .header("X-Forwarded-For", "203.0.113." + NEXT_ADDRESS.incrementAndGet());
    }

    @Test
    void interactionsAreNotTaken_whenSwitchedOff() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .contentType("application/json")
                .body("{\"interactions\": [{\"screen\": \"help\", \"action\": \"view\"}]}")
                .post("/ui/interactions")
                .then()
                .statusCode(404);
        given().get("/q/metrics").then().body(not(containsString("oas_ui_interactions")));
    }

    @Test
    void thePageSaysWhichInstallationItIs_asTextAndNothingElse() {
        for (String address : List.of("/", "/orders")) {
            given().header("X-Forwarded-For", "203.0.113.10")
                    .accept("text/html")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .body(containsString("name=\"environment\" content=\"UAT &quot;&lt;b>&amp;\""));
        }
    }

    @Test
    void clientAboveItsLimitIsTold429_andAnotherIsNot() {
        int last = 0;
        for (int i = 0; i < 6; i++) {
            last = ask("6.6.6.6, 203.0.113.2");
        }
        assertEquals(429, last);
        given().header("X-Forwarded-For", "another, tale, 203.0.113.2")
                .get("/v1/orders")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .header("Retry-After", Integer::parseInt, greaterThanOrEqualTo(1))
                .header("RateLimit", startsWith("\"client\";r=0;t="));
        given().header("X-Forwarded-For", "203.0.113.3")
                .get("/v1/orders")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", matchesPattern("\"client\";q=\\d+;w=\\d+"))
                .header("RateLimit", matchesPattern("\"client\";r=[1-9]\\d*;t=\\d+"));
    }

    @Test
    void serviceThatIsDownIsA503Problem() {
        given().header("X-Forwarded-For", "203.0.113.4")
                .header("X-Correlation-ID", "down-1")
                .post("/v1/allocations/preview")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/dependency-unavailable"))
                .body("detail", containsString("allocation-service"))
                .body("correlation_id", equalTo("down-1"));
    }

    private static int ask(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor).get("/v1/orders").statusCode();
    }

    /** The gateway as an ingress sees it. */
    public static class Trusting implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Upstreams.class, Map.of("allocation-service", "down")));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "oas.gateway.trust-forwarded", "true",
                    "oas.gateway.client-limit.requests-per-second", "0.01",
                    "oas.gateway.client-limit.burst", "5",
                    "oas.gateway.ui-interactions", "false",
                    "oas.gateway.cors-origins", "https://desk.example,http://localhost:5173",
                    "oas.gateway.environment", "UAT \"<b>&");
        }
    }
}
