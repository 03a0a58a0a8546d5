package com.allocationsystem.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A signed-in trader who sends one order's preview through the gateway again and again. */
final class Trader {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The dataset's groups of all accounts: one tree by strategy. */
    private static final List<String> ALL_ACCOUNTS = List.of("US-FIXED");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final String token;
    private final String cusip;

    Trader(URI gateway) throws IOException, InterruptedException {
        this.gateway = gateway;
        HttpRequest signIn = HttpRequest.newBuilder(gateway.resolve("/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"trader\",\"password\":\"demo\"}"))
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

    /** @throws IOException when the answer is not 200 */
    int send(HttpRequest request) throws IOException, InterruptedException {
        return answer(request).length;
    }

    private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "%s answered %d: %s".formatted(request.uri(), answer.statusCode(), new String(answer.body())));
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
