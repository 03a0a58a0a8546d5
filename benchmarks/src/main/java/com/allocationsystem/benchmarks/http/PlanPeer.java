package com.allocationsystem.benchmarks.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The plan's own design of a preview, {@code peers/plan_preview.py}, under gunicorn with one worker a processor. */
final class PlanPeer {

    /** Of the peer's accounts. */
    static final int ACCOUNTS = 100;

    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private PlanPeer() {}

    /** @return previews of as many clients at once as in {@link HttpBenchmark} */
    static List<Load> measure(Path root, int... clients) throws IOException, InterruptedException, ExecutionException {
        int port = freePort();
        int workers = Runtime.getRuntime().availableProcessors();
        ProcessBuilder builder = new ProcessBuilder(
                "/usr/bin/python3",
                "-m",
                "gunicorn",
                "--workers",
                Integer.toString(workers),
                "--bind",
                "127.0.0.1:" + port,
                "--log-level",
                "error",
                "plan_preview:app");
        builder.directory(root.resolve("benchmarks/peers").toFile()).inheritIO();
        builder.environment().put("PEER_ACCOUNTS", Integer.toString(ACCOUNTS));
        // Each worker has a processor of its own; threads of NumPy beside it would only get in the way.
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process server = builder.start();
        try {
            HttpClient http = HttpClient.newHttpClient();
            HttpRequest preview = preview(port);
            awaitStart(http, preview);
            Load.of(workers, Duration.ofSeconds(5), 3, () -> send(http, preview));
            List<Load> loads = new ArrayList<>();
            for (int count : clients) {
                loads.add(Load.of(count, Duration.ofSeconds(10), 3, () -> send(http, preview)));
            }
            return loads;
        } finally {
            server.destroy();
            server.waitFor(STARTS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static HttpRequest preview(int port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/allocations/preview"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"order\":{\"security_id\":\"X\",\"side\":\"BUY\",\"quantity\":" + 100_000L * ACCOUNTS
                                + "},\"allocation_method\":\"MIN_DISPERSION\",\"portfolio_groups\":[\"ALL\"]}"))
                .build();
    }

    private static void awaitStart(HttpClient http, HttpRequest preview) throws IOException, InterruptedException {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (true) {
            try {
                send(http, preview);
                return;
            } catch (ConnectException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(POLL.toMillis());
            }
        }
    }

    private static int send(HttpClient http, HttpRequest preview) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(preview, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("The peer answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
