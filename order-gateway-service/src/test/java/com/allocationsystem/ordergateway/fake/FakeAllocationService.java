package com.allocationsystem.ordergateway.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;

/**
 * allocation-service's door for order checks, and auth-service's for service tokens. Strict: a request with another token,
 * member or address than agreed is answered 400. Allows everything unless {@code PUT /control} says otherwise; what came in
 * shows at {@code GET /control}.
 */
final class FakeAllocationService implements AutoCloseable {

    static final String SERVICE_SECRET = "a secret of these tests";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> MEMBERS = Set.of(
            "check_id",
            "allocation_id",
            "account_id",
            "order_id",
            "side",
            "current_quantity",
            "wanted_quantity",
            "requested_by",
            "override_reason");
    private static final Set<String> BLOCK_MEMBERS =
            Set.of("allocation_id", "style", "filled", "average_price", "accounts", "declared_by");
    private static final String ALLOWED = """
            {"allowed":true,"maximum":1000000,"refusal":null,"reserved_seconds":600,"warnings":[]}""";

    private final HttpServer server;
    private final ArrayNode checks = JSON.createArrayNode();
    private final ArrayNode released = JSON.createArrayNode();
    private final ArrayNode filled = JSON.createArrayNode();
    private int status = 200;
    private String answer = ALLOWED;

    FakeAllocationService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode request = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        String path = exchange.getRequestURI().getPath();
        String call = exchange.getRequestMethod() + " " + path;
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (path.equals("/control")) {
            answer(exchange, 200, control(exchange.getRequestMethod(), request));
        } else if (call.equals("POST /v1/auth/service-token")) {
            boolean known = request.path("client_id").asText().equals("order-gateway-service")
                    && request.path("client_secret").asText().equals(SERVICE_SECRET);
            answer(exchange, known ? 200 : 401, "{\"access_token\":\"gateways-token\",\"expires_in\":900}");
        } else if (!"Bearer gateways-token".equals(token)) {
            answer(exchange, 400, "{\"detail\":\"another token\"}");
        } else if (call.equals("POST /v1/final-allocations") && isFilledBlock(request)) {
            synchronized (this) {
                filled.add(request);
            }
            answer(exchange, status, "{\"document_hash\":\"d0c\"}");
        } else if (call.equals("POST /v1/order-checks") && isCheck(request)) {
            check(exchange, request);
        } else if (call.matches("DELETE /v1/order-checks/[0-9a-f-]{36}")) {
            synchronized (this) {
                released.add(path.substring(path.lastIndexOf('/') + 1));
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else {
            answer(exchange, 400, "{\"detail\":\"not agreed: " + call + "\"}");
        }
    }

    private static boolean isFilledBlock(JsonNode request) {
        Set<String> members = new TreeSet<>();
        request.fieldNames().forEachRemaining(members::add);
        return members.equals(new TreeSet<>(BLOCK_MEMBERS))
                && request.path("filled").isIntegralNumber()
                && request.path("average_price").isNumber()
                && request.path("accounts").isArray();
    }

    private static boolean isCheck(JsonNode request) {
        Set<String> members = new TreeSet<>();
        request.fieldNames().forEachRemaining(members::add);
        return members.equals(new TreeSet<>(MEMBERS))
                && request.path("current_quantity").isIntegralNumber()
                && request.path("wanted_quantity").isIntegralNumber()
                && (request.path("override_reason").isNull()
                        || request.path("override_reason").isTextual());
    }

    private void check(HttpExchange exchange, JsonNode request) throws IOException {
        int now;
        JsonNode told;
        synchronized (this) {
            checks.add(request);
            now = status;
            told = JSON.readTree(answer);
        }
        boolean grows = request.path("wanted_quantity").asLong()
                > request.path("current_quantity").asLong();
        boolean open = told.path("warnings").size() > 0
                && request.path("override_reason").isNull();
        if (told instanceof ObjectNode object
                && (!grows || open || !told.path("allowed").asBoolean())) {
            object.putNull("reserved_seconds");
        }
        answer(exchange, now, told.toString());
    }

    private synchronized String control(String method, JsonNode request) {
        if (method.equals("DELETE")) {
            checks.removeAll();
            released.removeAll();
            filled.removeAll();
            status = 200;
            answer = ALLOWED;
        }
        if (method.equals("PUT")) {
            status = request.path("status").asInt();
            answer = request.path("answer").toString();
        }
        ObjectNode state = JSON.createObjectNode();
        state.set("checks", checks);
        state.set("released", released);
        state.set("filled", filled);
        return state.toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
