package com.allocationsystem.gateway.web;

import com.allocationsystem.gateway.fixture.Upstreams;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway with short time-outs before one service, which counts its requests and can write slowly. */
public class ImpatientDoor implements QuarkusTestResourceLifecycleManager {

    static final int MOST_CONNECTIONS = 60;
    static final int EVENTS = 20;

    /** Requests whose beginning the service has seen. */
    static final AtomicInteger SEEN = new AtomicInteger();

    private static final long BEAT_MILLIS = 100;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer service;

    @Override
    public Map<String, String> start() {
        try {
            service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        service.createContext("/", ImpatientDoor::answer);
        service.setExecutor(threads);
        service.start();
        Map<String, String> config = new HashMap<>();
        for (String name : new String[] {"auth", "reference-data", "allocation", "order-gateway"}) {
            Upstreams.address(config, name + "-service", service.getAddress().getPort());
        }
        config.put("oas.http.header-timeout", "500ms");
        config.put("oas.http.body-timeout", "500ms");
        config.put("oas.http.idle-timeout", "2s");
        config.put("oas.http.connections-per-address", Integer.toString(MOST_CONNECTIONS));
        config.put("oas.gateway.whole-answer-timeout", "1s");
        return config;
    }

    @Override
    public void stop() {
        service.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        SEEN.incrementAndGet();
        boolean events = exchange.getRequestURI().getPath().endsWith("/events");
        if (events || exchange.getRequestURI().getPath().endsWith("/drips")) {
            exchange.getResponseHeaders().set("Content-Type", events ? "text/event-stream" : "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < EVENTS; i++) {
                    body.write("data: %d\n\n".formatted(i).getBytes(StandardCharsets.US_ASCII));
                    body.flush();
                    TimeUnit.MILLISECONDS.sleep(BEAT_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else {
            byte[] length = Integer.toString(exchange.getRequestBody().readAllBytes().length)
                    .getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, length.length);
            exchange.getResponseBody().write(length);
            exchange.close();
        }
    }
}
