package com.allocationsystem.edge.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/**
 * Says in the OpenAPI document what {@code JsonConventions} does: an answer always has every field, those that can be unknown
 * as null ({@code @Schema(nullable = true)}), and leaves out only what has an inclusion of its own. Bodies of requests name what they need themselves.
 */
final class AnswerSchemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final SchemaTypes types;

    AnswerSchemas(IndexView index) {
        this.types = new SchemaTypes(index);
    }

    void complete(OpenAPI document) {
        Map<String, Schema> named = document.getComponents().getSchemas();
        if (named == null) {
            return;
        }
        List<Operation> operations = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        Set<Schema> answered = reachable(operations.stream().flatMap(AnswerSchemas::answers), named);
        answered.removeAll(reachable(operations.stream().flatMap(AnswerSchemas::asked), named));
        named.entrySet().stream()
                .filter(schema -> answered.contains(schema.getValue())
                        && schema.getValue().getProperties() != null)
                .forEach(schema -> schema.getValue().setRequired(always(schema.getKey(), schema.getValue())));
    }

    private List<String> always(String name, Schema schema) {
        Set<String> leftOut = types.of(name, schema).stream()
                .flatMap(type -> types.fields(type).stream())
                .filter(WireField::canBeLeftOut)
                .map(WireField::name)
                .collect(Collectors.toSet());
        return schema.getProperties().keySet().stream()
                .filter(field -> !leftOut.contains(field))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses() == null
                ? Stream.empty()
                : operation.getResponses().getAPIResponses().values().stream()
                        .flatMap(response -> schemas(response.getContent()));
    }

    private static Stream<Schema> asked(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    private static Set<Schema> reachable(Stream<Schema> roots, Map<String, Schema> named) {
        Set<Schema> reached = new HashSet<>();
        roots.forEach(root -> collect(root, named, reached));
        return reached;
    }

    private static void collect(Schema schema, Map<String, Schema> named, Set<Schema> reached) {
        Schema meant = schema == null || schema.getRef() == null
                ? schema
                : named.get(schema.getRef().substring(REFERENCE.length()));
        if (meant == null || !reached.add(meant)) {
            return;
        }
        Stream<Schema> parts = Stream.of(meant.getItems(), meant.getAdditionalPropertiesSchema());
        parts = Stream.concat(parts, all(meant.getAnyOf()));
        parts = Stream.concat(parts, all(meant.getAllOf()));
        parts = Stream.concat(
                parts, meant.getProperties() == null ? Stream.empty() : meant.getProperties().values().stream());
        parts.forEach(part -> collect(part, named, reached));
    }

    private static Stream<Schema> all(List<Schema> schemas) {
        return schemas == null ? Stream.empty() : schemas.stream();
    }
}
