package com.allocationsystem.localstack.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The front door as an attacker reaches it: requests by the book, and bytes that are none. */
final class Door {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int TOO_MANY = 429;
    private static final int QUIET_MILLIS = 400;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    private final Published published;

    Door(URI base) {
        this.base = base;
        this.published = new Published(client, base);
    }

    /** @return what was answered otherwise than the published contract says, one line an answer */
    List<String> unpublished() {
        return published.faults();
    }

    /** Words of the inside that no answer may hold. */
    private static final List<String> INSIDE =
            List.of("com.allocationsystem", "io.quarkus", "org.postgresql", "java.lang.", "SQLState", "\tat ");

    /** @param status of the answer */
    record Answer(int status, String type, String body) {

        /** @return why the answer is not one that a hostile request may get, or null */
        String fault() {
            if (status >= 500) {
                return toString();
            }
            if (status >= 400 && !type.startsWith("application/problem+json")) {
                return "no problem document: " + this;
            }
            return INSIDE.stream()
                    .filter(body::contains)
                    .findFirst()
                    .map(word -> "tells of the inside (" + word + "): " + this)
                    .orElse(null);
        }

        JsonNode json() throws IOException {
            return JSON.readTree(body);
        }
    }

    /** @param headers names and values in turns */
    Answer send(String method, String path, String token, String body, String... headers)
            throws IOException, InterruptedException {
        return send(method, path, token, body == null ? null : body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(String method, String path, String token, byte[] body, String... headers)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(headers));
        if (body != null && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        if (token != null) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!all.isEmpty()) {
            request.headers(all.toArray(String[]::new));
        }
        HttpResponse<String> answer;
        try {
            answer = client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IOException("%s %.200s: %s".formatted(method, path, e.getMessage()), e);
        }
        published.hold(method, answer, body);
        if (answer.statusCode() == TOO_MANY && !path.startsWith("/v1/auth/")) {
            // The limit of requests for one address, which this suite alone can reach; the attack itself was not looked
            // at.
            Thread.sleep(Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElse(1))
                    .toMillis());
            return send(method, path, token, body, headers);
        }
        return new Answer(
                answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
    }

    /** @return the JSON at an address that must answer 200 */
    JsonNode get(String path, String token) throws IOException, InterruptedException {
        Answer answer = send("GET", path, token, (byte[]) null);
        if (answer.status() != 200) {
            throw new IOException(path + " " + answer);
        }
        return answer.json();
    }

    /** @return the bytes of a stream while they come; it is read to its end when the service has ended it */
    InputStream stream(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answers %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    String signIn(String username) throws IOException, InterruptedException {
        String password = System.getenv().getOrDefault("OAS_DEMO_PASSWORD", "demo");
        Answer answer = send(
                "POST",
                "/v1/auth/login",
                null,
                JSON.createObjectNode()
                        .put("username", username)
                        .put("password", password)
                        .toString());
        String token = answer.json().path("access_token").asText("");
        if (token.isEmpty()) {
            throw new IOException("%s does not sign in: %s".formatted(username, answer));
        }
        return token;
    }

    /** @return all that is answered to these bytes until the connection is closed or quiet */
    String raw(byte[] bytes) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = open()) {
            socket.setSoTimeout(QUIET_MILLIS);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            byte[] piece = new byte[8192];
            for (int read = socket.getInputStream().read(piece);
                    read >= 0;
                    read = socket.getInputStream().read(piece)) {
                answer.write(piece, 0, read);
            }
        } catch (SocketTimeoutException | SocketException quiet) {
            // Nothing more comes.
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    Socket open() throws IOException {
        return new Socket("127.0.0.1", base.getPort());
    }
}
