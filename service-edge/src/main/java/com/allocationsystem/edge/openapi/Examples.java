package com.allocationsystem.edge.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Puts an example beside the schemas of each operation, of its request and of its main answer: {@code
 * META-INF/contract-examples.json} of the service and of its libraries holds them by operation id.
 */
final class Examples {

    private static final String PLACE = "META-INF/contract-examples.json";
    private static final String MEDIA_TYPE = "application/json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    static void add(OpenAPI document) {
        Map<String, JsonNode> examples = read();
        DocumentFrame.operations(document).forEach(operation -> {
            JsonNode example = examples.get(operation.getOperationId());
            if (example != null) {
                add(operation, example);
            }
        });
    }

    private static void add(Operation operation, JsonNode example) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent(), example.get("request"));
        }
        operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(response ->
                        response.getKey().equals(example.path("status").asText()))
                .forEach(response -> add(response.getValue().getContent(), example.get("answer")));
    }

    private static void add(Content content, JsonNode value) {
        if (content != null && value != null && content.hasMediaType(MEDIA_TYPE)) {
            content.getMediaType(MEDIA_TYPE).setExample(JSON.convertValue(value, Object.class));
        }
    }

    private static Map<String, JsonNode> read() {
        Map<String, JsonNode> examples = new HashMap<>();
        try {
            List<URL> places = Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(PLACE));
            for (URL place : places) {
                JSON.readTree(place).properties().forEach(named -> examples.put(named.getKey(), named.getValue()));
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
