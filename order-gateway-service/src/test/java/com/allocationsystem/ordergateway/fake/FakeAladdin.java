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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A small OrderAPI over HTTP that stores what it is sent and never de-duplicates. The next calls of an operation can be
 * made to fail by {@code PUT /control}; what is stored and was sent shows at {@code GET /control}.
 */
public final class FakeAladdin implements AutoCloseable {

    private static final String BASE = "/api/trading/order-management/order/v1/";
    /** A portfolio whose order sinks the whole request. */
    public static final String MALFORMED = "MALFORMED";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<ObjectNode> orders = new ArrayList<>();
    private final List<ObjectNode> requests = new ArrayList<>();
    private final List<ObjectNode> operations = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * How one call goes wrong.
     *
     * @param status answered instead; 0 breaks the connection off; 200 answers with an error inside
     * @param after whether the call is carried out first
     */
    private record Fault(String operation, int status, boolean after, Integer retryAfterS, int rpcCode) {}

    public FakeAladdin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
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
        if (path.equals("/control")) {
            answer(exchange, 200, control(exchange.getRequestMethod(), request));
            return;
        }
        String operation = path.substring(BASE.length()).replaceAll("/.*", "");
        Fault fault;
        synchronized (this) {
            requests.add(recorded(exchange, operation, request));
            fault = faults.stream()
                    .filter(f -> f.operation().equals(operation))
                    .findFirst()
                    .orElse(null);
            faults.remove(fault);
        }
        respond(exchange, operation, path, request, fault);
    }

    private static ObjectNode recorded(HttpExchange exchange, String operation, JsonNode body) {
        ObjectNode recorded = JSON.createObjectNode()
                .put("operation", operation)
                .put("method", exchange.getRequestMethod())
                .put("path", exchange.getRequestURI().getRawPath());
        ObjectNode headers = recorded.putObject("headers");
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        return recorded.set("body", body);
    }

    private void respond(HttpExchange exchange, String operation, String path, JsonNode request, Fault fault)
            throws IOException {
        if (fault == null && request.toString().contains(MALFORMED)) {
            answer(
                    exchange,
                    400,
                    JSON.createObjectNode()
                            .put("code", "INVALID_ARGUMENT")
                            .put("message", MALFORMED + " is malformed"));
            return;
        }
        if (fault == null) {
            answer(exchange, 200, carryOut(operation, path, request));
            return;
        }
        JsonNode done = fault.after() ? carryOut(operation, path, request) : null;
        if (fault.status() == 0) {
            exchange.close();
        } else if (fault.status() == 200) {
            answer(exchange, 200, errorsInside(fault, request));
        } else {
            if (fault.retryAfterS() != null) {
                exchange.getResponseHeaders()
                        .set("Retry-After", fault.retryAfterS().toString());
            }
            answer(
                    exchange,
                    fault.status(),
                    JSON.createObjectNode()
                            .put("code", "FAULT")
                            .put("message", "on demand" + (done == null ? "" : "!")));
        }
    }

    private synchronized JsonNode control(String method, JsonNode request) {
        if (method.equals("PUT")) {
            for (int i = 0; i < request.path("times").asInt(1); i++) {
                faults.add(new Fault(
                        request.path("operation").asText(),
                        request.path("status").asInt(),
                        request.path("after").asBoolean(),
                        request.has("retryAfterS") ? request.get("retryAfterS").asInt() : null,
                        request.path("rpcCode").asInt()));
            }
            return request;
        }
        if (method.equals("POST")) {
            orders.stream()
                    .filter(order ->
                            order.path("id").asText().equals(request.path("id").asText()))
                    .forEach(order -> set(order, request));
            return request;
        }
        if (method.equals("DELETE")) {
            faults.clear();
            requests.clear();
            return request;
        }
        ObjectNode shown = JSON.createObjectNode();
        shown.set("orders", JSON.valueToTree(orders));
        shown.set("requests", JSON.valueToTree(requests));
        return shown;
    }

    /** Booked par is spread over the accounts in the order of the details, each filled before the next. */
    private static void set(ObjectNode order, JsonNode request) {
        for (String field : List.of("orderStatus", "fillAmount", "averagePrice")) {
            if (request.has(field)) {
                order.set(field, request.get(field));
            }
        }
        long left = request.path("booked").asLong();
        for (JsonNode detail : request.has("booked") ? order.get("orderDetails") : JSON.createArrayNode()) {
            long piece = Math.min(left, detail.get("quantity").asLong());
            ((ObjectNode) detail).put("quantityBooked", piece);
            left -= piece;
        }
    }

    private synchronized JsonNode carryOut(String operation, String path, JsonNode request) {
        return switch (operation) {
            case "order:post" -> results(List.of(request.get("order")), order -> post(order, whatIf(request)));
            case "order:cancel" -> results(List.of(request), this::cancel);
            case "orders:batchPost" -> operation(results(request.get("orders"), order -> post(order, whatIf(request))));
            case "orders:batchCancel" -> operation(results(request.get("requests"), this::cancel));
            case "orders:filter" -> filter(request.get("query"));
            case "longrunningoperations" -> poll(path.substring(path.lastIndexOf('/') + 1));
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static JsonNode errorsInside(Fault fault, JsonNode request) {
        return results(request.has("orders") ? request.get("orders") : List.of(request), item -> JSON.createObjectNode()
                .set(
                        "error",
                        JSON.createObjectNode().put("code", fault.rpcCode()).put("message", "portfolio is closed")));
    }

    private static ObjectNode results(Iterable<JsonNode> items, Function<JsonNode, JsonNode> each) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("results");
        items.forEach(item -> results.add(each.apply(item)));
        return answer;
    }

    private static boolean whatIf(JsonNode request) {
        return request.at("/postOrderConfig/whatIf").asBoolean();
    }

    /** A portfolio's name says what compliance finds about its orders. */
    private static ArrayNode violations(JsonNode sent) {
        String portfolio =
                sent.at("/orderDetails/0/portfolioReference/portfolioTicker").asText();
        ArrayNode violations = JSON.createArrayNode();
        for (String severity : new String[] {"WARNING", "SILENT_ALARM", "RESTRICTION"}) {
            if (portfolio.contains(severity)) {
                violations
                        .addObject()
                        .put("complianceSeverity", "COMPLIANCE_SEVERITY_" + severity)
                        .put("ruleAssignmentName", "Rule of " + severity)
                        .put("violationDescription", severity.toLowerCase(Locale.ROOT) + " found");
            }
        }
        return violations;
    }

    private JsonNode post(JsonNode sent, boolean whatIf) {
        ObjectNode output = JSON.createObjectNode();
        output.set("complianceViolations", violations(sent));
        if (whatIf) {
            output.set("order", sent.deepCopy());
            return JSON.createObjectNode().set("output", output);
        }
        ObjectNode order = find(sent.path("id").asText());
        if (order != null && order.path("orderStatus").asText().equals("Booked")) {
            return precondition();
        }
        if (order == null) {
            order = ((ObjectNode) sent.deepCopy())
                    .put("id", String.valueOf(100_001 + orders.size()))
                    .put("orderStatus", violations(sent).isEmpty() ? "Open" : "Compl Pending");
            orders.add(order);
        } else {
            order.setAll((ObjectNode) sent.deepCopy());
        }
        output.set("order", order.deepCopy());
        return JSON.createObjectNode().set("output", output);
    }

    private JsonNode cancel(JsonNode request) {
        ObjectNode order = find(request.path("orderId").asText());
        if (order == null || order.path("orderStatus").asText().equals("Booked")) {
            return precondition();
        }
        order.put("orderStatus", "Canceled");
        return JSON.createObjectNode().set("output", order.deepCopy());
    }

    private static JsonNode precondition() {
        return JSON.createObjectNode()
                .set("error", JSON.createObjectNode().put("code", 9).put("message", "order is Booked"));
    }

    /** Not done in the first answer, done in the next. */
    private JsonNode operation(JsonNode response) {
        ObjectNode operation =
                JSON.createObjectNode().put("id", "op/" + operations.size()).put("done", false);
        ObjectNode ended = operation.deepCopy().put("done", true);
        ended.set("response", response);
        operations.add(ended);
        return operation;
    }

    private JsonNode poll(String id) {
        return operations.get(Integer.parseInt(id));
    }

    private JsonNode filter(JsonNode query) {
        List<String> wanted = new ArrayList<>();
        query.findValues("externalId1s").forEach(ids -> ids.forEach(id -> wanted.add(id.asText())));
        query.findValues("ids").forEach(ids -> ids.forEach(id -> wanted.add(id.asText())));
        query.findValues("basketIds").forEach(ids -> ids.forEach(id -> wanted.add(id.asText())));
        String orderDate = query.at("/basketIdCriterion/orderDate").asText();
        ObjectNode answer = JSON.createObjectNode().put("nextPageToken", "");
        ArrayNode found = answer.putArray("orders");
        orders.stream()
                .filter(order -> wanted.contains(order.path("id").asText())
                        || wanted.contains(order.path("basketId").asText())
                                && order.path("orderDate").asText().equals(orderDate)
                        || wanted.contains(
                                order.at("/externalOrderReference/externalId1").asText()))
                .forEach(found::add);
        return answer;
    }

    private ObjectNode find(String id) {
        return orders.stream()
                .filter(order -> order.path("id").asText().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
