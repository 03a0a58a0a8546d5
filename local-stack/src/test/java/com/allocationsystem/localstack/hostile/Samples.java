package com.allocationsystem.localstack.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bodies of the right shape out of schemas, and the places in them where something else can be put. */
final class Samples {

    private static final int DEEPEST = 6;

    private Samples() {}

    static JsonNode of(JsonNode schema, JsonNode document) {
        return of(schema, document, 0);
    }

    private static JsonNode of(JsonNode unresolved, JsonNode document, int depth) {
        JsonNode schema = Operation.resolved(unresolved, document);
        for (String several : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(several)) {
                return of(schema.get(several).get(0), document, depth);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.get(0).asText() : type.asText();
        return switch (name) {
            case "integer", "number" -> Door.JSON.getNodeFactory().numberNode(1000);
            case "boolean" -> Door.JSON.getNodeFactory().booleanNode(true);
            case "string" ->
                Door.JSON.getNodeFactory().textNode(text(schema.path("format").asText()));
            case "array" -> {
                ArrayNode array = Door.JSON.createArrayNode();
                yield depth > DEEPEST ? array : array.add(of(schema.path("items"), document, depth + 1));
            }
            default -> object(schema, document, depth);
        };
    }

    private static ObjectNode object(JsonNode schema, JsonNode document, int depth) {
        ObjectNode object = Door.JSON.createObjectNode();
        if (depth <= DEEPEST) {
            schema.path("properties")
                    .fields()
                    .forEachRemaining(field -> object.set(field.getKey(), of(field.getValue(), document, depth + 1)));
            if (schema.path("additionalProperties").isObject()) {
                object.set("A1", of(schema.get("additionalProperties"), document, depth + 1));
            }
        }
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2023-04-03";
            case "date-time" -> "2023-04-03T12:00:00Z";
            case "uuid" -> "8c3cf2b4-8f0e-4c53-9d5c-0d3a3f6a7a11";
            default -> "912810QQ4";
        };
    }

    /** @return the sample with each member of these names set to its value, at any depth */
    static JsonNode aimed(JsonNode sample, Map<String, JsonNode> values) {
        JsonNode copy = sample.deepCopy();
        values.forEach(
                (name, value) -> copy.findParents(name).forEach(parent -> ((ObjectNode) parent).set(name, value)));
        return copy;
    }

    /** @return pointers to every value that is no object or array */
    static List<String> leaves(JsonNode sample) {
        List<String> found = new ArrayList<>();
        collect(sample, "", found);
        return found;
    }

    /** @return the body's text with one value replaced by raw JSON, which need not be valid */
    static String with(JsonNode sample, String pointer, String rawJson) {
        JsonNode copy = sample.deepCopy();
        String mark = "<<here>>";
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        JsonNode parent = copy.at(pointer.substring(0, Math.max(0, slash)));
        if (parent instanceof ObjectNode object) {
            object.put(last, mark);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), mark);
        }
        return copy.toString().replace("\"" + mark + "\"", rawJson);
    }

    private static void collect(JsonNode node, String pointer, List<String> found) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> collect(
                            field.getValue(),
                            pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                            found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, found);
            }
        } else if (!pointer.isEmpty()) {
            found.add(pointer);
        }
    }
}
