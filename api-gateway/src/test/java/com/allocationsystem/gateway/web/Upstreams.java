package com.allocationsystem.gateway.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.NetSocket;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * Small services in this process: auth and order gateway answer what they were asked, allocation streams, reference data
 * misbehaves by path; a service of which nothing is there listens on no port.
 */
public class Upstreams implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();
    private Map<String, String> kinds = Map.of();

    @Override
    public void init(Map<String, String> kinds) {
        this.kinds = kinds;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        address(config, "auth-service", http(this::echo));
        address(config, "order-gateway-service", http(this::echo));
        boolean down = "down".equals(kinds.get("allocation-service"));
        address(config, "allocation-service", down ? deadPort() : http(this::stream));
        address(config, "reference-data-service", misbehaving());
        config.put("oas.gateway.response-timeout", "1s");
        config.put("oas.gateway.max-body", "1M");
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    static void address(Map<String, String> config, String service, int port) {
        config.put("oas.gateway.services." + service, "http://127.0.0.1:" + port);
    }

    /** @return a port on which nobody listens */
    static int deadPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private int http(io.vertx.core.Handler<HttpServerRequest> handler) {
        HttpServer server = vertx.createHttpServer().requestHandler(handler);
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    /** Answers the request itself as JSON: uri, headers, body length. */
    private void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        long[] length = new long[1];
        request.handler(piece -> length[0] += piece.length());
        request.endHandler(end -> request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Server", "echo/1.0")
                .putHeader("Connection", "keep-alive, X-Hop")
                .putHeader("X-Hop", "secret")
                .putHeader("X-Correlation-ID", "a-second-one")
                .putHeader("X-Frame-Options", "ALLOWALL")
                .putHeader("ETag", "\"7\"")
                .setStatusCode(request.path().endsWith("/missing") ? 404 : 200)
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("body_bytes", length[0])
                        .toBuffer()));
    }

    /** Server-Sent Events: the next one only when a second request says so; a large answer; a compressed one; else an echo. */
    private void stream(HttpServerRequest request) {
        if (request.path().endsWith("/events")) {
            request.response().putHeader("Content-Type", "text/event-stream").setChunked(true);
            request.response().write("data: 1\n\n");
            vertx.eventBus().consumer("next", message -> request.response().write("data: 2\n\n"));
            request.response()
                    .closeHandler(
                            closed -> vertx.sharedData().getLocalMap("streams").put("closed", true));
        } else if (request.path().endsWith("/next")) {
            vertx.eventBus().publish("next", "");
            request.response().end();
        } else if (request.path().endsWith("/closed")) {
            request.response()
                    .end(String.valueOf(
                            vertx.sharedData().getLocalMap("streams").get("closed")));
        } else if (request.path().endsWith("/compressed")) {
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Content-Encoding", "x-of-the-service")
                    .end("already compressed ".repeat(100));
        } else if (request.path().endsWith("/large")) {
            request.response().end(Buffer.buffer(new byte[20_000_000]));
        } else {
            echo(request);
        }
    }

    private int misbehaving() {
        return vertx.createNetServer()
                .connectHandler(socket -> socket.handler(request -> misbehave(socket, request.toString())))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void misbehave(NetSocket socket, String request) {
        if (request.contains("/garbage")) {
            socket.write("this is not HTTP at all\r\n\r\n");
        } else if (request.contains("/hangs-up")) {
            socket.close();
        } else if (request.contains("/breaks-off")) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\npartial")
                    .onComplete(sent -> socket.close());
        }
        // otherwise: silence
    }
}
