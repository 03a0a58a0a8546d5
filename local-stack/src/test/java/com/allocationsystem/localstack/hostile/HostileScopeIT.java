package com.allocationsystem.localstack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.hostile.Door.Answer;
import com.allocationsystem.localstack.journey.SharedStack;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A user of one portfolio group, with nearly every permission, against what lies outside it: every published operation with every
 * id of another group, and lists that must be as long as the scope. At last the user is deactivated: every service refuses, and
 * open streams end.
 */
@ExtendWith(SharedStack.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
class HostileScopeIT {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Ended tokens bind within five seconds; a stream looks once a second. */
    private static final Duration ENDED_AFTER = Duration.ofSeconds(10);

    private static final Score SCORE = new Score();
    private static Door door;
    private static List<Operation> operations;
    private static Outsider outsider;
    private static Set<String> granted;

    @BeforeAll
    static void somethingLiesOutside() throws Exception {
        door = new Door(SharedStack.stack().gateway());
        operations = Operation.all(door).stream()
                .filter(operation -> operation.secured() && !operation.isClosed())
                .filter(operation -> !operation.path().startsWith("/v1/auth/"))
                .toList();
        outsider = Outsider.in(door);
        granted = new HashSet<>();
        door.get("/v1/auth/me", outsider.token())
                .path("permissions")
                .forEach(permission -> granted.add(permission.asText()));
    }

    @AfterAll
    static void print() {
        System.out.println(SCORE.table());
    }

    @Test
    void idsOfAnotherGroupDoNotExist() throws Exception {
        for (Operation operation : reachable()) {
            if (!operation.path().contains("{")) {
                continue;
            }
            for (Map.Entry<String, String> outside : outsider.outside().entrySet()) {
                Answer answer = call(operation, operation.at(outside.getValue()));
                String fault = answer.status() < 400 ? answer.toString() : faultOf(answer, outside.getValue());
                SCORE.count("ids outside", operation + " of " + outside.getKey(), fault);
            }
        }
        SCORE.requireWithstood("ids outside");
    }

    @Test
    void listsEndAtTheBorder() throws Exception {
        for (Operation operation : reachable()) {
            if (operation.path().contains("{") || !operation.method().equals("GET")) {
                continue;
            }
            boolean inPages = operation.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals("limit"));
            Answer answer = call(operation, operation.path() + (inPages ? "?limit=200" : ""));
            SCORE.count("lists", operation.toString(), faultOf(answer, ""));
        }
        SCORE.requireWithstood("lists");
    }

    @Test
    void requestsAcrossTheBorderNameNothing() throws Exception {
        ArrayNode outsideAlone = JSON.arrayNode().add(outsider.outside().get("group"));
        ArrayNode across =
                JSON.arrayNode().add(outsider.ownGroup()).add(outsider.outside().get("group"));
        for (Operation operation : reachable()) {
            if (operation.path().contains("{") || operation.body() == null) {
                continue;
            }
            for (ArrayNode groups : List.of(outsideAlone, across)) {
                Answer answer = door.send(
                        operation.method(),
                        operation.path(),
                        outsider.token(),
                        aimed(operation, groups).toString());
                String fault = faultOf(answer, "");
                SCORE.count("requests across", operation + " for " + groups, fault);
            }
        }
        for (ArrayNode groups : List.of(outsideAlone, across)) {
            ObjectNode order = outsider.order(groups);
            for (String path : List.of("/v1/allocations/preview", "/v1/allocations/frontier")) {
                Answer answer = door.send("POST", path, outsider.token(), order.toString());
                boolean refused = answer.status() >= 400
                        && faultOf(answer, outsider.outside().get("group")) == null;
                SCORE.count("requests across", path + " for " + groups, refused ? null : answer.toString());
            }
        }
        SCORE.requireWithstood("requests across");
    }

    /** The last act of the limited user: named so that it runs after the others, which need the token. */
    @Test
    void zDeactivatedUserIsOutEverywhere_andOpenStreamsEnd() throws Exception {
        try (InputStream stream = door.stream("/v1/blocks/events", outsider.token())) {
            assertTrue(stream.read() >= 0, "the stream has begun");
            Answer changed = door.send(
                    "PATCH",
                    "/v1/users/" + outsider.id(),
                    door.signIn("admin"),
                    "{\"active\":false,\"reason\":\"a test\"}");
            assertEquals(200, changed.status(), changed::toString);
            assertTimeoutPreemptively(ENDED_AFTER, () -> stream.readAllBytes(), "the stream outlives its user");
        }
        // Each service hears of it by itself, within the same time.
        long deadline = System.nanoTime() + ENDED_AFTER.toNanos();
        for (Operation operation : operations) {
            Answer answer = call(operation, operation.at("x"));
            while (answer.status() != 401 && System.nanoTime() < deadline) {
                answer = call(operation, operation.at("x"));
            }
            SCORE.count("deactivated", operation.toString(), answer.status() == 401 ? null : answer.toString());
        }
        SCORE.requireWithstood("deactivated");
    }

    private static List<Operation> reachable() {
        List<Operation> reachable = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation.allows(granted) && !operation.path().endsWith("/events")) {
                reachable.add(operation);
            }
        }
        return reachable;
    }

    private static JsonNode aimed(Operation operation, ArrayNode groups) {
        return Samples.aimed(
                Samples.of(operation.body(), operation.document()),
                Map.of(
                        "portfolio_groups", groups,
                        "account_id", JSON.textNode(outsider.outside().get("account")),
                        "allocation_id", JSON.textNode(outsider.outside().get("allocation")),
                        "allocation_ids",
                                JSON.arrayNode().add(outsider.outside().get("allocation")),
                        "order_id", JSON.textNode(outsider.outside().get("order"))));
    }

    private static Answer call(Operation operation, String path) throws IOException, InterruptedException {
        byte[] body = operation.body() == null
                ? null
                : aimed(operation, JSON.arrayNode().add(outsider.outside().get("group")))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        return door.send(operation.method(), path, outsider.token(), body);
    }

    /** @param sent what an answer may repeat, because the caller said it */
    private static String faultOf(Answer answer, String sent) {
        if (answer.fault() != null) {
            return answer.fault();
        }
        String told = sent.isEmpty() ? answer.body() : answer.body().replace(sent, "");
        return outsider.marks().stream()
                .filter(told::contains)
                .findFirst()
                .map(mark -> "tells of " + mark + ": " + answer)
                .orElse(null);
    }
}
