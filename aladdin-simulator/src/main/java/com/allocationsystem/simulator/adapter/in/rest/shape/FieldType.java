package com.allocationsystem.simulator.adapter.in.rest.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Type of a field in Aladdin's JSON.
 *
 * @param message name of the message it holds, null for a plain value
 * @param words for an error
 */
record FieldType(String message, String words, Predicate<JsonNode> test) {

    private static final String ENUM = "enum(";

    static FieldType of(String name) {
        if (name.startsWith(ENUM)) {
            Set<String> values =
                    Set.of(name.substring(ENUM.length(), name.length() - 1).split("\\|"));
            return new FieldType(
                    null, "one of " + values, value -> value.isTextual() && values.contains(value.asText()));
        }
        return switch (name) {
            case "string" -> new FieldType(null, "text", JsonNode::isTextual);
            case "number" -> new FieldType(null, "a number", JsonNode::isNumber);
            case "int" -> new FieldType(null, "a whole number", JsonNode::canConvertToExactIntegral);
            case "int64" -> new FieldType(null, "a whole number written as text", FieldType::isWholeNumberText);
            case "bool" -> new FieldType(null, "true or false", JsonNode::isBoolean);
            case "date" -> new FieldType(null, "a date such as 2026-01-05", FieldType::isDate);
            case "timestamp" -> new FieldType(null, "an RFC 3339 time", FieldType::isTime);
            case "any" -> new FieldType(null, "anything", value -> true);
            default -> new FieldType(name, null, JsonNode::isObject);
        };
    }

    boolean matches(JsonNode value) {
        return test.test(value);
    }

    private static boolean isWholeNumberText(JsonNode value) {
        return value.isTextual() && value.asText().matches("-?\\d{1,19}");
    }

    private static boolean isDate(JsonNode value) {
        try {
            return value.isTextual() && LocalDate.parse(value.asText()) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(JsonNode value) {
        try {
            return value.isTextual() && DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(value.asText()) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
