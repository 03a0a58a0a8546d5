package com.allocationsystem.gateway.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.gateway.fixture.RawRequest;
import com.allocationsystem.gateway.fixture.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class InteractionsComponentTest {

    private static final String LABELS = "{action=\"compare\",screen=\"workbench\"}";

    @TestHTTPResource("/")
    URI door;

    @Test
    void whatWasDoneIsCountedAndTimed() {
        double before = figure("oas_ui_interactions_total" + LABELS);
        send("""
                {"interactions": [
                  {"screen": "workbench", "action": "compare", "duration_ms": 1500},
                  {"screen": "workbench", "action": "compare", "duration_ms": 500},
                  {"screen": "workbench", "action": "compare"}]}""").statusCode(204);
        assertEquals(before + 3, figure("oas_ui_interactions_total" + LABELS));
        assertEquals(2, figure("oas_ui_interaction_duration_seconds_count" + LABELS));
        assertEquals(2.0, figure("oas_ui_interaction_duration_seconds_sum" + LABELS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"screen\": \"alice\", \"action\": \"view\"} | interactions[0].screen is not one of sign-in, workbench,",
                "{\"screen\": \"orders\", \"action\": \"ORD-17\"} | interactions[0].action is not one of view, sign-in,",
                "{\"screen\": \"orders\"} | interactions[0].action is not one of",
                "{\"screen\": \"orders\", \"action\": \"view\", \"user\": \"alice\"} | interactions[0] is an object of screen, action",
                "{\"screen\": \"orders\", \"action\": \"view\", \"duration_ms\": -1} | from 0 to 86400000",
                "{\"screen\": \"orders\", \"action\": \"view\", \"duration_ms\": 86400001} | from 0 to 86400000",
                "{\"screen\": \"orders\", \"action\": \"view\", \"duration_ms\": 0.5} | whole number of milliseconds",
                "7 | interactions[0] is an object"
            })
    void whatIsNotOnTheListsIsRefusedAndTold(String entry, String told) {
        send("{\"interactions\": [" + entry + "]}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString(told));
        given().get("/q/metrics").then().body(not(containsString("alice"))).body(not(containsString("ORD-17")));
    }

    @Test
    void nothingOfABatchIsCounted_whenOneEntryIsWrong() {
        double before = figure("oas_ui_interactions_total{action=\"verify\",screen=\"audit\"}");
        send("""
                {"interactions": [{"screen": "audit", "action": "verify"}, {"screen": "audit", "action": "fly"}]}""").statusCode(400);
        assertEquals(before, figure("oas_ui_interactions_total{action=\"verify\",screen=\"audit\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | JSON object",
                "{\"interactions\": 7} | a list",
                "{\"interactions\": []} | 1 to 50",
                "{} | a list",
                "{ | a list"
            })
    void whatIsNoBatchIsRefusedAndTold(String body, String told) {
        send(body).statusCode(400).body("detail", containsString(told));
    }

    @Test
    void tooManyAtOnceAndTooLongABodyAreRefused() throws IOException {
        String entry = "{\"screen\": \"help\", \"action\": \"view\"}";
        send("{\"interactions\": [" + (entry + ",").repeat(50) + entry + "]}")
                .statusCode(400)
                .body("detail", containsString("holds 51 entries; send 1 to 50"));
        send("{\"interactions\": [" + " ".repeat(8192) + entry + "]}")
                .statusCode(413)
                .body("detail", containsString("8192 bytes"));
        String unannounced = RawRequest.send(
                door.getPort(),
                "POST /ui/interactions HTTP/1.1\nConnection: close\nContent-Type: application/json\n"
                        + "Transfer-Encoding: chunked",
                "2\r\n{}\r\n0\r\n\r\n".getBytes());
        assertTrue(unannounced.startsWith("HTTP/1.1 413"), unannounced);
    }

    @Test
    void anotherSitesPageCannotSendHere_andOnlyPostIsTaken() {
        given().contentType("text/plain")
                .body("{\"interactions\": []}")
                .post("/ui/interactions")
                .then()
                .statusCode(415);
        given().get("/ui/interactions").then().statusCode(405);
        given().post("/ui/other").then().statusCode(404);
    }

    private static ValidatableResponse send(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/ui/interactions")
                .then()
                .header("Cache-Control", equalTo("no-store"));
    }

    /** @return the value of one line of the metrics, 0 when it is not there */
    private static double figure(String line) {
        Matcher found = Pattern.compile("^" + Pattern.quote(line) + " (.*)$", Pattern.MULTILINE)
                .matcher(given().get("/q/metrics").asString());
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
