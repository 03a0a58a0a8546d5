package com.allocationsystem.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.simulator.adapter.wire.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged simulator, killed without warning in the midst of posting: whatever it answered is there after the next start. */
class KilledSimulatorIT {

    private static final int SENDERS = 4;
    private static final int ANSWERS_BEFORE_THE_KILL = 400;
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    @TempDir
    Path state;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void answeredOrdersSurviveAKill() throws Exception {
        Set<String> answered = new ConcurrentSkipListSet<>();
        int port = freePort();
        Process simulator = start(port);
        try {
            postUntilBroken(port, answered, simulator);
        } finally {
            kill(simulator);
        }

        int secondPort = freePort();
        Process restarted = start(secondPort);
        try {
            Set<String> stored = stored(secondPort);
            Set<String> lost = new TreeSet<>(answered);
            lost.removeAll(stored);
            assertEquals(Set.of(), lost);
            assertTrue(answered.size() >= ANSWERS_BEFORE_THE_KILL);
            assertTrue(
                    stored.size() - answered.size() <= SENDERS, "at most the requests in flight are stored unanswered");
        } finally {
            kill(restarted);
        }
    }

    private void postUntilBroken(int port, Set<String> answered, Process simulator) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        Thread[] senders = new Thread[SENDERS];
        for (int i = 0; i < SENDERS; i++) {
            senders[i] = new Thread(() -> {
                try {
                    while (true) {
                        String externalId = UUID.randomUUID().toString();
                        if (post(port, externalId) == 200) {
                            answered.add(externalId);
                            enough.countDown();
                        }
                    }
                } catch (IOException | InterruptedException e) {
                    // The kill: this sender got no answer, as it should be.
                }
            });
            senders[i].start();
        }
        assertTrue(enough.await(LONGEST_START.toSeconds(), TimeUnit.SECONDS), "too few answers");
        simulator.destroyForcibly();
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private int post(int port, String externalId) throws IOException, InterruptedException {
        String order = """
                {"postOrderConfig": {"whatIf": false}, "order": {"assetId": "00206RCQ3", "transactionType": "BUY",
                 "externalOrderReference": {"externalId1": "%s", "accountCode": "1"},
                 "orderDetails": [{"portfolioReference": {"portfolioTicker": "ACC1"}, "quantity": 1000}]}}""".formatted(externalId);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/trading/order-management/order/v1/order:post"))
                .header("Content-Type", "application/json")
                .header("VND.com.blackrock.Request-ID", UUID.randomUUID().toString())
                .header("VND.com.blackrock.Origin-Timestamp", Instant.now().toString())
                .header("VND.com.blackrock.API-Key", "oas-simulator-key")
                .header("Authorization", "Basic b2FzOm9hcy1zaW11bGF0b3I=") // base64 of oas:oas-simulator
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private Set<String> stored(int port) throws IOException, InterruptedException {
        JsonNode orders = Json.MAPPER
                .readTree(get(port, "/simulator/orders?limit=1000000").body())
                .path("orders");
        Set<String> stored = new TreeSet<>();
        orders.forEach(order -> stored.add(
                order.path("externalOrderReference").path("externalId1").asText()));
        return stored;
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Process start(int port) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                        java.toString(),
                        "-Xmx256m",
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("log-" + port).toFile());
        builder.environment().put("QUARKUS_PROFILE", "local");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment()
                .put(
                        "OAS_DATASET",
                        Path.of("src", "test", "resources", "dataset").toString());
        builder.environment().put("OAS_SIMULATOR_STATE", state.toString());
        Process process = builder.start();
        Instant end = Instant.now().plus(LONGEST_START);
        while (!ready(port)) {
            assertTrue(process.isAlive() && Instant.now().isBefore(end), "the simulator does not start");
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return process;
    }

    private boolean ready(int port) throws InterruptedException {
        try {
            return get(port, "/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
