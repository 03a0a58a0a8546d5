package com.allocationsystem.simulator.adapter.in.rest.shape;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Refuses bodies that Aladdin's specification does not allow: unknown fields, wrong types, missing required ones. The messages are in the
 * resource {@code aladdin.shapes}, whose head explains the notation.
 */
@ApplicationScoped
public class Shapes {

    private static final String RESOURCE = "/aladdin.shapes";

    private final Map<String, Map<String, Field>> messages = new HashMap<>();

    private record Field(FieldType type, boolean list, boolean required) {}

    Shapes() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Shapes.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            Map<String, Field> message = Map.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("  ")) {
                    String[] words = line.trim().split(" ");
                    message.put(words[0].replace("*", ""), field(words[0], words[1]));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    message = new LinkedHashMap<>();
                    messages.put(line, message);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Field field(String name, String type) {
        boolean list = type.endsWith("[]");
        FieldType single = FieldType.of(list ? type.substring(0, type.length() - 2) : type);
        return new Field(single, list, name.endsWith("*"));
    }

    /** @throws ApiException 400 at the first fault, naming the field */
    public void check(String message, JsonNode body) {
        checkMessage(message, body, "");
    }

    private void checkMessage(String message, JsonNode json, String path) {
        if (!json.isObject()) {
            throw ApiException.invalid("%s must be an object".formatted(path.isEmpty() ? "The body" : path));
        }
        Map<String, Field> fields = messages.get(message);
        for (Iterator<Map.Entry<String, JsonNode>> sent = json.fields(); sent.hasNext(); ) {
            Map.Entry<String, JsonNode> one = sent.next();
            Field field = fields.get(one.getKey());
            if (field == null) {
                throw ApiException.invalid("%s%s is unknown".formatted(path, one.getKey()));
            }
            if (!one.getValue().isNull()) {
                checkField(field, one.getValue(), path + one.getKey());
            }
        }
        fields.forEach((name, field) -> {
            if (field.required() && json.path(name).isMissingNode()) {
                throw ApiException.invalid("%s%s is missing".formatted(path, name));
            }
        });
    }

    private void checkField(Field field, JsonNode value, String path) {
        if (!field.list()) {
            checkValue(field.type(), value, path);
            return;
        }
        if (!value.isArray()) {
            throw ApiException.invalid("%s must be a list".formatted(path));
        }
        for (int i = 0; i < value.size(); i++) {
            checkValue(field.type(), value.get(i), path + "[" + i + "]");
        }
    }

    private void checkValue(FieldType type, JsonNode value, String path) {
        if (type.message() != null) {
            checkMessage(type.message(), value, path + ".");
        } else if (!type.matches(value)) {
            throw ApiException.invalid("%s must be %s".formatted(path, type.words()));
        }
    }
}
