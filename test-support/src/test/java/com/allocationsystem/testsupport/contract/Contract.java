package com.allocationsystem.testsupport.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One service's OpenAPI document and the rules that it keeps: every part counted, and what is missing named. */
record Contract(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String VERB_AND_NOUN = "[a-z]+([A-Z][a-z0-9]*)+";
    private static final String PROBLEM = "application/problem+json";
    /** A directory gets failures in the form of its own protocol. */
    private static final String SCIM = "application/scim+json";

    /** One part that a rule is about: where it is and what it lacks, if anything. */
    record Part(String where, Optional<String> fault) {}

    /** @return the parts of the document by rule */
    Map<String, List<Part>> parts() {
        return Map.of(
                "operations", operations().map(this::operation).toList(),
                "parameters", operations().flatMap(Contract::parameters).toList(),
                "properties", properties().toList(),
                "examples", new Examples(document).parts(operations()),
                "problem responses", operations().flatMap(this::problems).toList());
    }

    /** @param where method and path */
    record Operation(String where, JsonNode node) {}

    private Stream<Operation> operations() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .map(operation -> new Operation(operation.getKey() + " " + path.getKey(), operation.getValue())));
    }

    private Part operation(Operation operation) {
        List<String> missing = Stream.of("operationId", "summary", "description")
                .filter(field -> operation.node().path(field).asText().isBlank())
                .toList();
        if (!missing.isEmpty()) {
            return new Part(operation.where(), Optional.of("has no " + String.join(", ", missing)));
        }
        String id = operation.node().path("operationId").asText();
        if (!id.matches(VERB_AND_NOUN)) {
            return new Part(operation.where(), Optional.of("has the id %s, not a verb and a noun".formatted(id)));
        }
        if (operation.node().path("responses").properties().stream()
                .noneMatch(response -> response.getKey().matches("[23].."))) {
            return new Part(operation.where(), Optional.of("never succeeds"));
        }
        long sameId = operations()
                .filter(other -> other.node().path("operationId").asText().equals(id))
                .count();
        return new Part(operation.where(), sameId == 1 ? Optional.empty() : Optional.of("shares the id " + id));
    }

    private static Stream<Part> parameters(Operation operation) {
        return items(operation.node().path("parameters"))
                .filter(JsonNode::isObject)
                .map(parameter -> property(
                        operation.where() + " " + parameter.path("name").asText(), parameter));
    }

    private Stream<Part> properties() {
        return document.path("components").path("schemas").properties().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream()
                        .map(property -> property(schema.getKey() + "." + property.getKey(), property.getValue())));
    }

    private static Part property(String where, JsonNode property) {
        String description = property.path("description").asText();
        if (description.isBlank()) {
            return new Part(where, Optional.of("has no description"));
        }
        return new Part(
                where,
                isNullable(property) && !description.toLowerCase().matches("(?s).*\\bnull\\b.*")
                        ? Optional.of("can be null, and its description does not say when: " + description)
                        : Optional.empty());
    }

    private static boolean isNullable(JsonNode property) {
        Stream<JsonNode> types = Stream.concat(
                items(property.path("type")), items(property.path("anyOf")).map(choice -> choice.path("type")));
        return types.anyMatch(type -> type.asText().equals("null"));
    }

    private Stream<Part> problems(Operation operation) {
        List<Part> all = new ArrayList<>();
        operation.node().path("responses").properties().stream()
                .filter(response -> response.getKey().compareTo("400") >= 0)
                .forEach(response ->
                        all.add(new Part(operation.where() + " " + response.getKey(), problem(response.getValue()))));
        if (all.stream().noneMatch(part -> part.where().endsWith(" 503")) && !isScim(operation)) {
            all.add(new Part(operation.where() + " 503", Optional.of("is not there")));
        }
        return all.stream();
    }

    private Optional<String> problem(JsonNode response) {
        JsonNode meant = response.has("$ref")
                ? document.at(response.path("$ref").asText().substring(1))
                : response;
        JsonNode content = meant.path("content");
        if (content.has(SCIM)) {
            return Optional.empty();
        }
        boolean hasTypes = items(content.path(PROBLEM).path("schema").path("allOf"))
                .anyMatch(part ->
                        !part.path("properties").path("type").path("enum").isEmpty());
        return hasTypes ? Optional.empty() : Optional.of("is no problem document with its types");
    }

    private static boolean isScim(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .anyMatch(response -> response.getValue().path("content").has(SCIM));
    }

    static Stream<JsonNode> items(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }
}
