package com.allocationsystem.localstack.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of an OpenAPI document.
 *
 * @param permissions of which a caller needs one; empty with {@code secured}: every caller who is signed in
 * @param secured whether it asks for a token
 * @param parameters of path and query
 * @param body schema of its JSON body, or null
 * @param example of that body, or null
 * @param document where its schemas are
 */
record Operation(
        String method,
        String path,
        boolean secured,
        Set<String> permissions,
        List<Parameter> parameters,
        JsonNode body,
        JsonNode example,
        JsonNode document) {

    /** The services and the audit chain that each keeps, which is part of an address. */
    private static final Map<String, String> SERVICES = Map.of(
            "auth-service", "auth",
            "reference-data-service", "reference",
            "allocation-service", "allocations",
            "order-gateway-service", "orders");

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "application/json";
    /** Name of the security scheme; directories and browsers' cookies have others. */
    private static final String ACCESS_TOKEN = "AccessToken";

    private static final List<String> CLOSED = List.of(
            "/v1/order-batches",
            "/v1/order-checks",
            "/v1/final-allocations",
            "/v1/auth/service-token",
            "/v1/auth/revocations",
            "/v1/reference-data/snapshots");

    /** @param in path or query */
    record Parameter(String name, String in) {}

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** For services alone: at the front door it does not exist. */
    boolean isClosed() {
        return CLOSED.stream().anyMatch(path::startsWith);
    }

    boolean allows(Set<String> granted) {
        return permissions.isEmpty() || permissions.stream().anyMatch(granted::contains);
    }

    /** @return the path, each parameter replaced by the same text, already encoded */
    String at(String parameter) {
        return path.replaceAll("\\{[^}]+}", parameter.replace("$", "\\$"));
    }

    /** @return every operation that the services publish; audits are one address in several of them */
    static List<Operation> all(Door door) throws IOException, InterruptedException {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, String> service : SERVICES.entrySet()) {
            JsonNode document = door.send(
                            "GET", "/docs/" + service.getKey() + "/openapi?format=json", null, (byte[]) null)
                    .json();
            document.path("paths").fields().forEachRemaining(path -> METHODS.stream()
                    .filter(path.getValue()::has)
                    .map(method -> read(
                            method, path.getKey().replace("{chain}", service.getValue()), path.getValue(), document))
                    .forEach(all::add));
        }
        return all;
    }

    private static Operation read(String method, String path, JsonNode item, JsonNode document) {
        JsonNode operation = item.get(method);
        Set<String> permissions = new HashSet<>();
        operation
                .path("security")
                .forEach(scheme -> scheme.forEach(scopes -> scopes.forEach(scope -> permissions.add(scope.asText()))));
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode list : List.of(item.path("parameters"), operation.path("parameters"))) {
            list.forEach(given -> {
                JsonNode parameter = resolved(given, document);
                parameters.add(new Parameter(
                        parameter.path("name").asText(), parameter.path("in").asText()));
            });
        }
        JsonNode content = operation.path("requestBody").path("content").path(JSON);
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                operation.path("security").findValue(ACCESS_TOKEN) != null,
                permissions,
                parameters,
                content.get("schema"),
                content.get("example"),
                document);
    }

    static JsonNode resolved(JsonNode node, JsonNode document) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
