package com.allocationsystem.ordergateway.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A test's hand on {@link FakeAladdin}. */
public final class AladdinControl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI control;

    /** @param url of the fake */
    public AladdinControl(String url) {
        control = URI.create(url + "/control");
    }

    /** Forgets faults and requests; the orders stay. */
    public void reset() {
        call("DELETE", "{}");
    }

    /** The next {@code times} calls of {@code operation} answer {@code status}, having been carried out first or not. */
    public void fail(String operation, int status, boolean after, int times) {
        call("PUT", """
                {"operation":"%s","status":%d,"after":%s,"times":%d}""".formatted(operation, status, after, times));
    }

    /** The next call answers 429 and wants to be left alone for a while. */
    public void overQuota(String operation, int retryAfterS) {
        call("PUT", """
                {"operation":"%s","status":429,"retryAfterS":%d}""".formatted(operation, retryAfterS));
    }

    /** The next call answers 200 with this google.rpc.Code inside. */
    public void refuseInside(String operation, int rpcCode) {
        call("PUT", """
                {"operation":"%s","status":200,"rpcCode":%d}""".formatted(operation, rpcCode));
    }

    /** Moves an order to another of Aladdin's states. */
    public void status(String aladdinOrderId, String status) {
        call("POST", """
                {"id":"%s","orderStatus":"%s"}""".formatted(aladdinOrderId, status));
    }

    /** Aladdin shows so much of an order as filled, at this average price, and so much as booked. */
    public void fill(String aladdinOrderId, long filledPar, String averagePrice, long bookedPar) {
        call("POST", """
                {"id":"%s","orderStatus":"Active","fillAmount":%d,"averagePrice":%s,"booked":%d}""".formatted(aladdinOrderId, filledPar, averagePrice, bookedPar));
    }

    /** @return what Aladdin holds of an allocation */
    public List<JsonNode> orders(String basketId) {
        List<JsonNode> found = new ArrayList<>();
        call("GET", "").get("orders").forEach(order -> {
            if (order.path("basketId").asText().equals(basketId)) {
                found.add(order);
            }
        });
        return found;
    }

    /** @return bodies of the requests of one operation since the last reset */
    public List<JsonNode> requests(String operation) {
        return requests().stream()
                .filter(request -> request.path("operation").asText().equals(operation))
                .map(request -> request.get("body"))
                .toList();
    }

    /** @return all requests since the last reset: operation, method, path, headers, body */
    public List<JsonNode> requests() {
        List<JsonNode> found = new ArrayList<>();
        call("GET", "").get("requests").forEach(found::add);
        return found;
    }

    private JsonNode call(String method, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(control)
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
