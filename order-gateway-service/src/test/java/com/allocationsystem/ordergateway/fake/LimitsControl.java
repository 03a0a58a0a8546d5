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

/** A test's hand on {@link FakeAllocationService}. */
public final class LimitsControl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI control;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param url of the fake */
    public LimitsControl(String url) {
        control = URI.create(url + "/control");
    }

    /** Allows everything again and forgets what came in. */
    public void reset() {
        call("DELETE", "{}");
    }

    /** Checks answer that the size is refused, in these words. */
    public void refuse(long maximum, String refusal) {
        answer(200, """
                {"allowed":false,"maximum":%d,"refusal":"%s","reserved_seconds":null,"warnings":[]}""".formatted(maximum, refusal));
    }

    /** Checks answer that the size breaks this soft rule. */
    public void warn(String ruleId, String message) {
        answer(200, """
                {"allowed":true,"maximum":1000000,"refusal":null,"reserved_seconds":600,
                 "warnings":[{"rule_id":"%s","message":"%s"}]}""".formatted(ruleId, message));
    }

    /** Checks are allowed, and their room is kept for this long. */
    public void reserveFor(int seconds) {
        answer(200, """
                {"allowed":true,"maximum":1000000,"refusal":null,"reserved_seconds":%d,"warnings":[]}""".formatted(seconds));
    }

    /** Checks answer this status with a problem. */
    public void fail(int status) {
        answer(status, "{\"detail\":\"told to fail\"}");
    }

    /** @return the checks since the last reset */
    public List<JsonNode> checks() {
        List<JsonNode> found = new ArrayList<>();
        call("GET", "").get("checks").forEach(found::add);
        return found;
    }

    /** @return ids of the checks released since the last reset */
    public List<String> released() {
        List<String> found = new ArrayList<>();
        call("GET", "").get("released").forEach(id -> found.add(id.asText()));
        return found;
    }

    /** @return the blocks whose final allocation was sealed since the last reset */
    public List<JsonNode> sealed() {
        List<JsonNode> found = new ArrayList<>();
        call("GET", "").get("filled").forEach(found::add);
        return found;
    }

    private void answer(int status, String answer) {
        call("PUT", "{\"status\":%d,\"answer\":%s}".formatted(status, answer));
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
