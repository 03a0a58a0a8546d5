package com.allocationsystem.localstack.faults;

import com.allocationsystem.localstack.faults.commit.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What goes wrong at Aladdin while orders are sent: played by the simulator, which never removes a duplicate. */
final class Weather {

    /** Nothing found for an hour: whoever sends again on that word is as good as one who never looked. */
    private static final Map<String, Object> BLIND_LOOK_UPS =
            Map.of("operation", "orders:filter", "search_lag_ms", 3_600_000);

    /** Probabilities are ours; the kinds are those of Aladdin's documented behaviour. */
    private static final List<Map<String, Object>> STORM = List.of(
            fault("order:post", 0.08, "status", 503, "after_store", true),
            fault("order:post", 0.05, "status", 504, "after_store", true),
            fault("order:post", 0.05, "status", 0, "after_store", true),
            fault("order:post", 0.05, "status", 0, "after_store", false),
            fault("order:post", 0.05, "status", 429, "retry_after_s", 1),
            fault("order:post", 0.05, "accept_delay_ms", 800),
            fault("order:post", 0.2, "search_lag_ms", 500),
            fault("order:post", 0.02, "status", 400, "after_store", false),
            fault("orders:batchPost", 0.1, "status", 503, "after_store", true),
            fault("orders:batchPost", 0.1, "status", 0, "after_store", true),
            fault("orders:batchPost", 0.1, "status", 429),
            fault("orders:batchPost", 0.2, "accept_delay_ms", 1500),
            fault("orders:batchPost", 0.2, "done_at_once", true),
            fault("orders:batchPost", 1, "accept_delay_ms", 3_600_000, "times", 1),
            fault("longrunningoperations", 0.2, "status", 503),
            fault("orders:filter", 0.15, "status", 503),
            fault("orders:filter", 0.05, "status", 429, "retry_after_s", 1));

    private final Http simulator;

    /** @param simulator without credentials: its control knows no caller */
    Weather(Http simulator) {
        this.simulator = simulator;
    }

    void storm() throws IOException, InterruptedException {
        simulator.put("/simulator/faults", STORM);
    }

    /** As {@link #storm}, and every look-up finds nothing. */
    void stormForABlindSender() throws IOException, InterruptedException {
        List<Map<String, Object>> faults = new java.util.ArrayList<>(STORM);
        faults.add(BLIND_LOOK_UPS);
        simulator.put("/simulator/faults", faults);
    }

    /** @param perMinute calls of orders:batchPost that Aladdin takes in a minute */
    void quota(int perMinute) throws IOException, InterruptedException {
        simulator.put(
                "/simulator/faults", List.of(Map.of("operation", "orders:batchPost", "quota_per_minute", perMinute)));
    }

    void calm() throws IOException, InterruptedException {
        simulator.delete("/simulator/faults");
    }

    /** @return calls of orders:batchPost so far, by their status */
    Map<String, Long> batchCalls() throws IOException, InterruptedException {
        Map<String, Long> calls = new java.util.TreeMap<>();
        simulator
                .get("/simulator/stats")
                .at("/requests/orders:batchPost")
                .properties()
                .forEach(count -> calls.put(count.getKey(), count.getValue().asLong()));
        return calls;
    }

    /** @return answers of the simulator since it started that were no 200, broken connections among them */
    long faultsPlayed() throws IOException, InterruptedException {
        long faults = 0;
        for (JsonNode statuses : simulator.get("/simulator/stats").path("requests")) {
            for (Map.Entry<String, JsonNode> count : statuses.properties()) {
                faults += count.getKey().equals("200") ? 0 : count.getValue().asLong();
            }
        }
        return faults;
    }

    private static Map<String, Object> fault(String operation, double probability, Object... more) {
        Map<String, Object> fault = new java.util.HashMap<>();
        fault.put("operation", operation);
        fault.put("probability", probability);
        for (int i = 0; i < more.length; i += 2) {
            fault.put((String) more[i], more[i + 1]);
        }
        return fault;
    }
}
