package com.allocationsystem.audit.anchor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Sends checkpoints by {@code PUT}, as object stores and archives take them. What is kept there is not read back. */
final class HttpSink implements CheckpointSink {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final String base;
    private final Optional<String> token;

    HttpSink(URI base, Optional<String> token) {
        this.base = base.toString().replaceAll("/+$", "");
        this.token = token;
    }

    @Override
    public void keep(String chain, String file, String note) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + "/" + chain + "/" + file + ".checkpoint"))
                .timeout(LONGEST)
                .header("Content-Type", "text/plain; charset=utf-8")
                .PUT(HttpRequest.BodyPublishers.ofString(note));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status / HUNDRED != SUCCESS) {
            throw new IOException("%s answered %d".formatted(base, status));
        }
    }

    @Override
    public Optional<String> newest(String chain) {
        return Optional.empty();
    }
}
