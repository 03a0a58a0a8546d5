package com.allocationsystem.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A signed-in portfolio manager who sends one order's preview through the gateway again and again. */
final class Trader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The dataset's groups of all accounts: one tree by strategy. */
    private static final List<String> ALL_ACCOUNTS = List.of("US-FIXED");

    private static final Duration POSITIONS_ARE_READ = Duration.ofMinutes(15);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final String token;
    private final String cusip;

    /**
     * One commit.
     *
     * @param children orders it became
     * @param accepted until it was answered
     * @param submitted until Aladdin had all of them
     */
    record Commit(int children, Duration accepted, Duration submitted) {}

    Trader(URI gateway) throws IOException, InterruptedException {
        this.gateway = gateway;
        HttpRequest signIn = HttpRequest.newBuilder(gateway.resolve("/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"pm\",\"password\":\"demo\"}"))
                .build();
        this.token = json(signIn).get("access_token").asText();
        HttpRequest search = signed(gateway.resolve("/v1/securities/search?query=Demo%20Delta%20Rail"))
                .GET()
                .build();
        this.cusip = json(search).get("securities").get(0).get("cusip").asText();
    }

    /** @return a preview by MIN_DISPERSION, with certificate and check */
    HttpRequest preview(int accounts) throws IOException {
        Map<String, Object> order = Map.of(
                "order",
                Map.of("security_id", cusip, "side", "BUY", "quantity", quantity(accounts)),
                "portfolio_groups",
                ALL_ACCOUNTS,
                "allocation_method",
                "MIN_DISPERSION");
        return signed(gateway.resolve("/v1/allocations/preview"))
                .header("Content-Type", "application/json")
                .header("Accept-Encoding", "identity")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(order)))
                .build();
    }

    /** @return a file of some 1 kB that the gateway itself holds */
    HttpRequest file() {
        return HttpRequest.newBuilder(gateway.resolve("/favicon.svg")).GET().build();
    }

    /** @return the search while a bond's name is typed, one request for each further letter */
    List<HttpRequest> typing() {
        String name = "Demo Delta Rail";
        List<HttpRequest> typed = new ArrayList<>();
        for (int letters = 2; letters <= name.length(); letters++) {
            String words = URLEncoder.encode(name.substring(0, letters), StandardCharsets.UTF_8);
            typed.add(signed(gateway.resolve("/v1/securities/search?query=" + words))
                    .GET()
                    .build());
        }
        return typed;
    }

    /** Previews until it is answered 200, as long as the answer says when to try again: the day's positions are read first. */
    void awaitPositions(HttpRequest preview) throws IOException, InterruptedException {
        long end = System.nanoTime() + POSITIONS_ARE_READ.toNanos();
        HttpResponse<byte[]> answer = http.send(preview, HttpResponse.BodyHandlers.ofByteArray());
        while (answer.statusCode() == UNAVAILABLE && System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1));
            answer = http.send(preview, HttpResponse.BodyHandlers.ofByteArray());
        }
        require(answer, OK);
    }

    /** Commits a new preview and follows its orders into Aladdin. */
    Commit commit(HttpRequest preview) throws IOException, InterruptedException {
        String allocation = json(preview).get("allocation_id").asText();
        HttpRequest commit = signed(gateway.resolve("/v1/allocations/" + allocation + "/commit"))
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=0, return=minimal")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"override_warnings\":true,\"comment\":\"benchmark of a commit\"}"))
                .build();
        long begun = System.nanoTime();
        HttpResponse<byte[]> accepted = http.send(commit, HttpResponse.BodyHandlers.ofByteArray());
        Duration untilAccepted = Duration.ofNanos(System.nanoTime() - begun);
        require(accepted, accepted.statusCode() == ACCEPTED ? ACCEPTED : OK);
        HttpRequest block =
                signed(gateway.resolve("/v1/blocks/" + allocation)).GET().build();
        JsonNode state = json(block);
        while (state.at("/orders/SUBMITTED").asInt() < state.get("accounts").asInt()) {
            Thread.sleep(POLL.toMillis());
            state = json(block);
            if (state.get("failed").asLong() > 0) {
                throw new IOException("Orders failed: " + state);
            }
        }
        return new Commit(state.get("accounts").asInt(), untilAccepted, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** @throws IOException when the answer is not 200 */
    int send(HttpRequest request) throws IOException, InterruptedException {
        return answer(request).length;
    }

    private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
        return require(http.send(request, HttpResponse.BodyHandlers.ofByteArray()), OK);
    }

    private static byte[] require(HttpResponse<byte[]> answer, int status) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException("%s answered %d: %s"
                    .formatted(answer.request().uri(), answer.statusCode(), new String(answer.body())));
        }
        return answer.body();
    }

    private JsonNode json(HttpRequest request) throws IOException, InterruptedException {
        return JSON.readTree(answer(request));
    }

    private HttpRequest.Builder signed(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token);
    }

    /** @return par: enough for pieces in most accounts, and less than one issue */
    private static long quantity(int accounts) {
        return accounts <= 1_000 ? 100_000L * accounts : 100_000_000L + 10_000L * accounts;
    }
}
