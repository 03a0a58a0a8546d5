package com.allocationsystem.edge.json;

import com.allocationsystem.shared.Faults;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Notes each value of the wrong type and goes on reading, so that one answer names every fault. */
final class FaultCollector extends DeserializationProblemHandler {

    static final String FAULTS = FaultCollector.class.getName();

    private static final int LONGEST_QUOTE = 60;

    /** The path of the whole body. */
    private static final String BODY = "(body)";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        String field = parser == context.getParser() ? path(parser) : pathOfSetAside(context.getParser(), name);
        faults(context).malformed(field, "is not a field of this request; " + NearestName.remedy(name, known(reader)));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        return note(context, type.getRawClass());
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return note(context, type);
    }

    /**
     * Notes that the value at hand is not of this type, and passes over it.
     *
     * @return null, to be read in its place
     */
    static Object note(DeserializationContext context, Class<?> type) throws IOException {
        JsonParser parser = context.getParser();
        JsonToken token = parser.currentToken();
        String found = token.isScalarValue()
                ? quote(parser.getText())
                : "a " + (token == JsonToken.START_ARRAY ? "list" : "object");
        faults(context).malformed(path(parser), "is %s; %s is expected".formatted(found, expected(type)));
        parser.skipChildren();
        return null;
    }

    /**
     * Notes that the name of the entry at hand is not a text.
     *
     * @return a name to go on with
     */
    static String noteName(DeserializationContext context, String name) {
        faults(context).malformed(path(context.getParser()), "has a name with a control character or half a character");
        return harmless(name);
    }

    private static Collection<String> known(JsonDeserializer<?> reader) {
        Collection<Object> names = reader == null ? null : reader.getKnownPropertyNames();
        return names == null ? List.of() : names.stream().map(Object::toString).toList();
    }

    private static Faults faults(DeserializationContext context) {
        return (Faults) context.getAttribute(FAULTS);
    }

    /** @return dotted path of the value being read, {@code order.quantity} or {@code portfolio_groups[2]} */
    private static String path(JsonParser parser) {
        JsonStreamContext at = parser.getParsingContext();
        if (parser.currentToken().isStructStart()) {
            at = at.getParent();
        }
        return path(at);
    }

    /**
     * Fields that a record does not know are set aside until all others are read: the parser has then gone on, to the end of their object
     * or to its next field.
     */
    private static String pathOfSetAside(JsonParser parser, String name) {
        JsonStreamContext at = parser.getParsingContext();
        String object = path(parser.currentToken() == JsonToken.FIELD_NAME ? at.getParent() : at);
        return object.equals(BODY) ? harmless(name) : object + "." + harmless(name);
    }

    private static String path(JsonStreamContext innermost) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = innermost; at != null && !at.inRoot(); at = at.getParent()) {
            String step = at.inArray() ? "[" + at.getCurrentIndex() + "]" : at.getCurrentName();
            String dot = path.length() > 0 && path.charAt(0) != '[' ? "." : "";
            path.insert(0, step + dot);
        }
        return path.length() == 0 ? BODY : harmless(path.toString());
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return "a date such as 2025-01-31";
        }
        if (type == Long.class || type == Integer.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a finite number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String quote(String text) {
        return "'" + harmless(text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text) + "'";
    }

    /** Control characters and halves of characters cannot be sent back. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]", "?");
    }
}
