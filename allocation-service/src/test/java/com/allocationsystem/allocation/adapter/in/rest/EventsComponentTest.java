package com.allocationsystem.allocation.adapter.in.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.ComponentTest;
import com.allocationsystem.allocation.application.port.in.commit.HandOverUseCase;
import com.allocationsystem.testsupport.TestTokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stream as a browser reads it: line by line, while things happen. */
@QuarkusTest
class EventsComponentTest extends ComponentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] TWO_ON_THEIR_WAY = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTING", "ACC00003 500000 UNKNOWN"
    };
    private static final String[] ONE_FAILED = {
        "ACC00001 1500000 SUBMITTED", "ACC00002 1000000 SUBMITTED", "ACC00003 500000 FAILED"
    };

    @TestHTTPResource
    URI address;

    @Inject
    HandOverUseCase handOver;

    private record Event(String name, JsonNode data) {}

    @Test
    void presentStateComesFirst_thenEachChange_thenTheEnd() throws Exception {
        peers.gatewayAnswers(TWO_ON_THEIR_WAY);
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(202);

        Iterator<String> lines = listen(id);
        assertEquals("ACC00001 SUBMITTED", piece(next(lines)));
        assertEquals("ACC00002 PENDING", piece(next(lines)));
        assertEquals("ACC00003 PENDING", piece(next(lines)));
        Event progress = next(lines);
        assertEquals("progress", progress.name());
        assertEquals(
                JSON.readTree("{\"PENDING\":2,\"SUBMITTED\":1,\"FAILED\":0}"),
                progress.data().get("counts"));

        peers.gatewayAnswers(ONE_FAILED);
        trader().header("Prefer", "wait=0").body("{}").post("/v1/allocations/" + id + "/commit");
        assertEquals("ACC00002 SUBMITTED", piece(next(lines)));
        Event failed = next(lines);
        assertEquals("ACC00003 FAILED", piece(failed));
        assertEquals("rejected", failed.data().get("message").asText());
        Event complete = next(lines);
        assertEquals("complete", complete.name());
        assertEquals("PARTIAL", complete.data().get("status").asText());
        assertEquals(3, complete.data().get("total").asInt());
        assertTrue(restIsBlank(lines), "the stream ends by itself");
    }

    @Test
    void settledAllocation_isToldAndThatIsAll() throws Exception {
        peers.gatewayAnswers(ONE_FAILED);
        String id = previewed(PRO_RATA);
        commit(trader(), id, "{}").statusCode(200);
        Iterator<String> lines = listen(id);
        List.of(1, 2, 3).forEach(piece -> assertEquals("state", next(lines).name()));
        assertEquals("complete", next(lines).name());
        assertTrue(restIsBlank(lines));
    }

    @Test
    void previewOrStrangersId_isNotFound() {
        String preview = previewed(PRO_RATA);
        trader().get("/v1/allocations/" + preview + "/events").then().statusCode(404);
        trader().get("/v1/allocations/no-such-id/events")
                .then()
                .statusCode(404)
                .contentType(containsString("problem+json"))
                .body("status", is(404));
    }

    @Test
    void whoMayNotReadAllocations_hearsNothing() {
        as("reference:read").get("/v1/allocations/x/events").then().statusCode(403);
    }

    private Iterator<String> listen(String id) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/allocations/" + id + "/events"))
                .header("Authorization", "Bearer " + TestTokens.withPermissions("trader", "order:read"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<java.util.stream.Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        return answer.body().iterator();
    }

    /** Waits for the next event as long as the connection stands. */
    private static Event next(Iterator<String> lines) {
        String name = null;
        while (true) {
            String line = lines.next();
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).trim();
            } else if (line.startsWith("data:")) {
                return new Event(name, parse(line.substring("data:".length())));
            }
        }
    }

    private static boolean restIsBlank(Iterator<String> lines) {
        boolean blank = true;
        while (lines.hasNext()) {
            blank &= lines.next().isBlank();
        }
        return blank;
    }

    private static String piece(Event event) {
        assertEquals("state", event.name());
        return event.data().get("account_id").asText() + " "
                + event.data().get("status").asText();
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
