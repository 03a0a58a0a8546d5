package com.allocationsystem.edge.json;

import com.allocationsystem.shared.Faults;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Notes each value of the wrong type and goes on reading, so that one answer names every fault. */
final class FaultCollector extends DeserializationProblemHandler {

    static final String FAULTS = FaultCollector.class.getName();

    private static final int LONGEST_QUOTE = 60;

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        faults(context).malformed(path(parser), "is not a field of this request; remove it or mend the spelling");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        faults(context).malformed(path(context.getParser()), "is " + quote(value) + "; " + expected(type));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        faults(context).malformed(path(context.getParser()), "is " + value + "; " + expected(type));
        return null;
    }

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String message) {
        faults(context).malformed(path(context.getParser()), "has the key " + quote(key) + "; " + expected(type));
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        String found = token != null && token.isScalarValue() ? quote(parser.getText()) : "a " + shape(token);
        faults(context).malformed(path(parser), "is " + found + "; " + expected(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    static Faults faults(DeserializationContext context) {
        return (Faults) context.getAttribute(FAULTS);
    }

    /** @return dotted path of the value being read, {@code order.quantity} or {@code portfolio_groups[2]} */
    static String path(JsonParser parser) {
        JsonStreamContext at = parser.getParsingContext();
        if (parser.currentToken() != null && parser.currentToken().isStructStart()) {
            at = at.getParent();
        }
        StringBuilder path = new StringBuilder();
        for (; at != null && !at.inRoot(); at = at.getParent()) {
            String step = at.inArray() ? "[" + at.getCurrentIndex() + "]" : at.getCurrentName();
            String dot = path.length() > 0 && path.charAt(0) != '[' ? "." : "";
            path.insert(0, step + dot);
        }
        return path.length() == 0 ? "(body)" : path.toString();
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))
                    + " is expected";
        }
        if (type == LocalDate.class) {
            return "a date such as 2025-01-31 is expected";
        }
        if (type == Long.class || type == long.class || type == Integer.class || type == int.class) {
            return "a whole number is expected";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "a number is expected";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false is expected";
        }
        if (type == String.class) {
            return "a text is expected";
        }
        return Iterable.class.isAssignableFrom(type) ? "a list is expected" : "an object is expected";
    }

    private static String shape(JsonToken token) {
        return token == JsonToken.START_ARRAY ? "list" : "object";
    }

    private static String quote(String text) {
        String shown = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
        return "'" + shown + "'";
    }
}
