package com.allocationsystem.localstack.faults;

import com.allocationsystem.localstack.faults.commit.Desk;
import com.allocationsystem.localstack.faults.commit.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what users were told against what Aladdin really stored, child by child. */
final class Books {

    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(4);
    private static final List<String> UNDER_WAY =
            List.of("PENDING", "SUBMITTING", "UNKNOWN", "MODIFYING", "CANCELLING");

    private final Desk desk;
    private final Http simulator;

    Books(Desk desk, Http simulator) {
        this.desk = desk;
        this.simulator = simulator;
    }

    /** Par that Aladdin holds under one external id, and in how many orders. */
    private record Held(int orders, long par) {

        Held and(Held other) {
            return new Held(orders + other.orders, par + other.par);
        }
    }

    /** Waits until every allocation is settled, then compares. */
    Verdict compare(Collection<String> allocations) throws IOException, InterruptedException {
        Verdict verdict = new Verdict();
        verdict.commits = allocations.size();
        Map<String, JsonNode> told = new HashMap<>();
        for (String id : allocations) {
            told.put(id, settled(id));
        }
        Map<String, Held> held = held();
        Set<String> known = new HashSet<>();
        told.forEach((id, allocation) -> compare(id, allocation, held, known, verdict));
        verdict.strays = (int) held.keySet().stream()
                .filter(externalId -> allocations.stream().anyMatch(externalId::contains))
                .filter(externalId -> !known.contains(externalId))
                .count();
        for (String state : UNDER_WAY) {
            verdict.underWay += desk.read("/v1/orders?limit=1000&status=" + state)
                    .path("orders")
                    .size();
        }
        for (String chain : List.of("allocations", "orders", "auth")) {
            if (!desk.read("/v1/audit/" + chain + "/verify").path("intact").asBoolean()) {
                verdict.brokenChains++;
            }
        }
        return verdict;
    }

    /** @return external ids that Aladdin holds although nobody committed them, of all it ever stored */
    long neverCommitted(Collection<String> allocations) throws IOException, InterruptedException {
        return held().keySet().stream()
                .filter(externalId -> allocations.stream().noneMatch(externalId::contains))
                .count();
    }

    private JsonNode settled(String id) throws InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_SETTLING);
        JsonNode allocation = desk.read("/v1/allocations/" + id);
        while (allocation.path("status").asText().equals("PENDING")
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(500);
            allocation = desk.read("/v1/allocations/" + id);
        }
        return allocation;
    }

    private void compare(String id, JsonNode allocation, Map<String, Held> held, Set<String> known, Verdict verdict) {
        long told = 0;
        long stored = 0;
        for (JsonNode child : allocation.path("commit").path("allocations")) {
            String externalId =
                    "OAS-%s-%s".formatted(id, child.path("account_id").asText());
            known.add(externalId);
            Held there = held.getOrDefault(externalId, new Held(0, 0));
            boolean submitted = child.path("status").asText().equals("SUBMITTED");
            verdict.children++;
            verdict.submitted += submitted ? 1 : 0;
            verdict.failed += child.path("status").asText().equals("FAILED") ? 1 : 0;
            verdict.pending += child.path("status").asText().equals("PENDING") ? 1 : 0;
            verdict.lost += submitted && there.orders() == 0 ? 1 : 0;
            verdict.duplicated += Math.max(0, there.orders() - 1);
            verdict.failedButThere += !submitted && there.orders() > 0 ? 1 : 0;
            verdict.failedWithoutReason +=
                    !submitted && child.path("message").asText("").isBlank() ? 1 : 0;
            told += submitted ? child.path("quantity").asLong() : 0;
            stored += there.par();
        }
        verdict.wrongSums += told == stored ? 0 : 1;
    }

    private Map<String, Held> held() throws IOException, InterruptedException {
        Map<String, Held> held = new HashMap<>();
        for (JsonNode order : simulator.get("/simulator/orders?limit=1000000").path("orders")) {
            String externalId = order.at("/externalOrderReference/externalId1").asText();
            held.merge(externalId, new Held(1, order.path("face").asLong()), Held::and);
        }
        return held;
    }
}
