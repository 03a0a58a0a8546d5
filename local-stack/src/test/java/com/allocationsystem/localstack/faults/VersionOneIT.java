package com.allocationsystem.localstack.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.AladdinOperations;
import com.allocationsystem.localstack.RunningStack;
import com.allocationsystem.localstack.faults.commit.Desk;
import com.allocationsystem.localstack.faults.commit.Http;
import com.allocationsystem.localstack.faults.commit.Wishes;
import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.process.Signals;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole way on Aladdin's operations of version 1: previewed on its positions, sent by single orders, read back by its positions. */
class VersionOneIT {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    /** Patience as short as nothing late needs: only the kill is played. */
    private static final Map<String, String> SETTINGS = Map.of(
            AladdinOperations.VARIABLE,
            "v1",
            "OAS_ORDERS_LEASE",
            "8s",
            "OAS_ORDERS_REQUEST_TIMEOUT",
            "4s",
            "OAS_ALADDIN_READ_TIMEOUT_MS",
            "3000",
            "OAS_ORDERS_GRACE_TIME",
            "2s",
            "OAS_HAND_OVER_LONGEST_PAUSE",
            "3s");

    private static RunningStack stack;
    private static Desk desk;
    private static Wishes wishes;
    private static Http simulator;

    @BeforeAll
    static void start() throws Exception {
        stack = RunningStack.up(SETTINGS);
        desk = new Desk(stack.gateway());
        wishes = Wishes.at(desk);
        simulator = new Http(stack.simulator());
    }

    @AfterAll
    static void stop() throws Exception {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void everyChildIsThereOnceAfterAKill_andPositionsCountItOnce() throws Exception {
        Map<String, Object> order = wishes.wide(new Random(20261130));
        Map<String, JsonNode> before = lines(order);
        // Slow enough that the kill comes while orders are sent.
        simulator.put("/simulator/faults", List.of(Map.of("operation", "order:post", "delay_ms", 60)));
        String id;
        ExecutorService user = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<String>> placed = user.submit(() -> desk.place(order));
            int sent = awaitFirstOrders();
            killOrderGateway();
            assertTrue(sent < wishes.accounts().size(), "all " + sent + " were sent before the kill");
            id = placed.get().orElseThrow();
        } finally {
            user.shutdownNow();
        }
        new Weather(simulator).calm();

        Verdict verdict = new Books(desk, simulator).compare(List.of(id));
        assertEquals(Map.of(), verdict.wrong());
        assertEquals(before.size(), verdict.submitted, "every account asked for its piece");
        assertOnlyVersionOneWasAsked();
        assertCountedOnce(before, lines(order));
    }

    /** Rows of position hold the orders of the allocation now; what is committed is none of what is added to them. */
    private static void assertCountedOnce(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        assertEquals(before.keySet(), after.keySet());
        before.forEach((account, line) -> {
            JsonNode now = after.get(account);
            long bought = line.path("allocated_quantity").asLong();
            assertTrue(bought > 0, account);
            assertEquals(
                    line.path("holding").asLong() + bought, now.path("holding").asLong(), account);
            assertEquals(line.path("sellable").asLong(), now.path("sellable").asLong(), account);
            BigDecimal paid = decimal(line, "available_cash").subtract(decimal(now, "available_cash"));
            assertEquals(0, paid.compareTo(decimal(line, "allocated_notional")), account + " paid " + paid);
        });
    }

    private static BigDecimal decimal(JsonNode line, String field) {
        return new BigDecimal(line.path(field).asText());
    }

    private static Map<String, JsonNode> lines(Map<String, Object> order) throws IOException, InterruptedException {
        JsonNode preview = desk.post("/v1/allocations/preview", order).body();
        Map<String, JsonNode> lines = new HashMap<>();
        for (JsonNode line : preview.path("allocations")) {
            lines.put(line.path("account_id").asText(), line);
        }
        assertFalse(lines.isEmpty(), preview::toString);
        return lines;
    }

    private static void assertOnlyVersionOneWasAsked() throws IOException, InterruptedException {
        JsonNode requests = simulator.get("/simulator/stats").path("requests");
        assertTrue(requests.has("order:post") && requests.has("position"), requests::toString);
        for (String second : List.of("orders:batchPost", "positions:filter", "ladders:filter")) {
            assertFalse(requests.has(second), requests::toString);
        }
    }

    private static int awaitFirstOrders() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_START);
        int stored = 0;
        while (stored < 3) {
            assertTrue(Instant.now().isBefore(deadline), "no order within " + LONGEST_START);
            Thread.sleep(20);
            stored = simulator
                    .get("/simulator/orders?limit=1000000")
                    .path("orders")
                    .size();
        }
        return stored;
    }

    private static void killOrderGateway() {
        PidBook pids = new PidBook(stack.state());
        Signals.send("KILL", pids.find("order-gateway").flatMap(pids::process).orElseThrow());
    }
}
