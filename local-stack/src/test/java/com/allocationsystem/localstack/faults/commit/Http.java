package com.allocationsystem.localstack.faults.commit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** JSON over HTTP to one address. */
public final class Http {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final URI base;
    private final Map<String, String> headers;

    public Http(URI base) {
        this(base, Map.of("Content-Type", "application/json", "Prefer", "wait=30"));
    }

    private Http(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** @param status HTTP status; {@code body} JSON, or nothing where there was none */
    public record Answer(int status, JsonNode body) {}

    public Http withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Http with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Http(base, more);
    }

    /** @return the body of an answer that must be a 2xx */
    public JsonNode get(String path) throws IOException, InterruptedException {
        return good(send("GET", path, null), path);
    }

    public void put(String path, Object body) throws IOException, InterruptedException {
        good(send("PUT", path, body), path);
    }

    public void delete(String path) throws IOException, InterruptedException {
        good(send("DELETE", path, null), path);
    }

    /** @throws IOException when no answer came: what was asked may have been done or not */
    public Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    Answer send(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, content);
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    private static JsonNode good(Answer answer, String path) throws IOException {
        if (answer.status() / 100 != 2) {
            throw new IOException("%s answered %d: %s".formatted(path, answer.status(), answer.body()));
        }
        return answer.body();
    }
}
