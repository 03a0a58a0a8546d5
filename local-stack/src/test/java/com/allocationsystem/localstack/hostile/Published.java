package com.allocationsystem.localstack.hostile;

import com.allocationsystem.testsupport.contract.Answer;
import com.allocationsystem.testsupport.contract.PublishedContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The contract that the front door publishes, and the answers that were not as it says. */
final class Published {

    private static final String PLACE = "/docs/openapi?format=json";
    private static final String API = "/v1/";

    private final HttpClient client;
    private final URI base;
    private final List<String> faults = new ArrayList<>();
    private PublishedContract contract;

    Published(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** @param body of the request, or null */
    void hold(String method, HttpResponse<String> response, byte[] body) {
        String path = response.request().uri().getRawPath();
        if (!path.startsWith(API)) {
            return;
        }
        boolean isJson = body != null
                && response.request().headers().allValues("Content-Type").equals(List.of("application/json"));
        Answer answer = new Answer(
                method,
                path,
                isJson ? new String(body, StandardCharsets.UTF_8) : null,
                response.statusCode(),
                Answer.mediaType(response.headers().firstValue("Content-Type").orElse(null)),
                response.headers().map().keySet().stream()
                        .map(String::toLowerCase)
                        .collect(Collectors.toSet()),
                response.body().getBytes(StandardCharsets.UTF_8));
        contract().faults(answer).forEach(fault -> faults.add(answer + ": " + fault));
    }

    private PublishedContract contract() {
        if (contract == null) {
            try {
                contract = new PublishedContract(Door.JSON.readTree(client.send(
                                HttpRequest.newBuilder(URI.create(base + PLACE)).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return contract;
    }
}
