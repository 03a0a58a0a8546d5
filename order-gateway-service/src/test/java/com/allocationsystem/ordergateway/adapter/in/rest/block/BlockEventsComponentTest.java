package com.allocationsystem.ordergateway.adapter.in.rest.block;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.ordergateway.adapter.in.rest.OrderDoor;
import com.allocationsystem.ordergateway.fake.FakeAladdinResource;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.TestTokens;
import com.allocationsystem.testsupport.TokenResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The one stream of all blocks, as a browser reads it. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(FakeAladdinResource.class)
@Timeout(60)
class BlockEventsComponentTest extends OrderDoor {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URI address;

    private Stream<String> open;

    /** @param id null for a row that is not the last of its beat */
    private record Event(String name, String id, JsonNode data) {}

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    @Test
    void rowsComeAfterTheListAndAgainAfterAGap() throws Exception {
        String after = listed();
        handOver(2);
        Iterator<String> lines = listen(token(), "?after=" + after, null);
        Event row = await(lines, "SUBMITTED", 2);
        assertEquals(11_000, row.data().get("leaves").asLong());
        open.close();

        String id = as(Permission.ORDER_READ)
                .queryParam("allocation_id", allocationId)
                .get("/v1/orders")
                .jsonPath()
                .getString("orders[0].order_id");
        as(Permission.ORDER_CANCEL)
                .body("{\"reason\":\"less\"}")
                .delete("/v1/orders/" + id)
                .then()
                .statusCode(200);

        Event news = await(listen(token(), "?after=" + after, row.id()), "CANCELLED", 1);
        assertEquals("WORKING", news.data().get("state").asText());
        assertNotNull(news.data().get("version"));
    }

    @Test
    void callerHearsOnlyOfBlocksInScope() throws Exception {
        String after = listed();
        handOver(1);
        finalBatch("SUBMITTED", 1);
        String shown = UUID.randomUUID().toString();
        as(Permission.ORDER_SUBMIT)
                .header("Idempotency-Key", shown)
                .body(batch(shown, 1).replace("IG-CORE", "HY"))
                .post("/v1/order-batches");
        String scoped = TestTokens.scoped("trader", List.of("HY"), Permission.ORDER_READ);
        assertEquals(
                shown,
                next(listen(scoped, "?after=" + after, null))
                        .data()
                        .get("allocation_id")
                        .asText());
    }

    @Test
    void cursorOfAnotherDatabaseAsksToReadTheListAgain() throws Exception {
        Event first = next(listen(token(), "?after=999999999999999999", null));
        assertEquals("list-again", first.name());
        assertTrue(first.id().matches("\\d+"));
    }

    @Test
    void cursorThatIsNoneOfOursIsNamed() {
        as(Permission.ORDER_READ)
                .get("/v1/blocks/events?after=yesterday")
                .then()
                .statusCode(400)
                .body("violations.field", contains("after"));
        as(Permission.ORDER_READ)
                .header("Last-Event-ID", "x")
                .get("/v1/blocks/events")
                .then()
                .statusCode(400)
                .body("violations.field", contains("Last-Event-ID"));
    }

    @Test
    void streamNeedsThePermissionToReadOrders() {
        as(Permission.ORDER_CANCEL).get("/v1/blocks/events").then().statusCode(403);
    }

    @Test
    void streamSaysAtOnceThatItListens_andFromWhere() throws Exception {
        Iterator<String> lines = listen(token(), "", null);
        List<String> first = List.of(lines.next(), lines.next(), lines.next());
        assertTrue(first.stream().anyMatch(line -> line.matches("event: ?still-here")), first.toString());
        assertTrue(first.stream().anyMatch(line -> line.matches("id: ?\\d+")), first.toString());
    }

    @Test
    void streamEndsWithItsToken() throws Exception {
        Iterator<String> lines = listen(TestTokens.endingIn(Duration.ofSeconds(2), Permission.ORDER_READ), "", null);
        while (lines.hasNext()) {
            lines.next();
        }
    }

    private static String token() {
        return TestTokens.withPermissions("trader", Permission.ORDER_READ);
    }

    private static String listed() {
        return as(Permission.ORDER_READ)
                .get("/v1/blocks?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("events_after");
    }

    private Iterator<String> listen(String token, String query, String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/v1/blocks/events" + query))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        open = answer.body();
        return open.iterator();
    }

    /** @return the next row of this test's allocation in which so many orders have the status, with a cursor */
    private Event await(Iterator<String> lines, String status, int count) throws Exception {
        while (true) {
            Event event = next(lines);
            boolean ours = event.name().equals("block")
                    && event.data().get("allocation_id").asText().equals(allocationId);
            if (ours
                    && event.id() != null
                    && event.data().at("/orders/" + status).asInt() == count) {
                return event;
            }
        }
    }

    private static Event next(Iterator<String> lines) throws Exception {
        String name = null;
        String id = null;
        String data = null;
        while (true) {
            String line = lines.next();
            if (line.startsWith("event:")) {
                name = line.substring(6).trim();
            } else if (line.startsWith("id:")) {
                id = line.substring(3).trim();
            } else if (line.startsWith("data:")) {
                data = line.substring(5);
            } else if (line.isEmpty() && "still-here".equals(name)) {
                data = null;
                id = null;
            } else if (line.isEmpty() && data != null) {
                return new Event(name, id, JSON.readTree(data));
            }
        }
    }
}
