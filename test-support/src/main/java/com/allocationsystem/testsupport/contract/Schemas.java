package com.allocationsystem.testsupport.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of an OpenAPI 3.1 document, which are of JSON Schema 2020-12. */
final class Schemas {

    private static final String HOME = "urn:contract";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory factory;
    private final Map<String, JsonSchema> byPlace = new ConcurrentHashMap<>();

    Schemas(JsonNode document) {
        String closed = closed(document).toString();
        factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(HOME, closed))));
    }

    /** A field that an answer holds and its schema does not is missing from the contract. */
    private static JsonNode closed(JsonNode document) {
        JsonNode copy = document.deepCopy();
        copy.path("components").path("schemas").forEach(schema -> {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("unevaluatedProperties", false);
            }
        });
        return copy;
    }

    /** @param place JSON Pointer of the schema in the document */
    List<String> faults(String place, JsonNode value) {
        JsonSchema schema = byPlace.computeIfAbsent(
                place,
                pointer -> factory.getSchema(
                        SchemaLocation.of(HOME + "#"
                                + URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                                        .replace("%2F", "/")
                                        .replace("%7E", "~")),
                        STRICT));
        return schema.validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
