package com.allocationsystem.edge.json;

import com.allocationsystem.shared.Days;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads each scalar only from its own JSON type; anything else is noted as a fault and read as null.
 *
 * <p>JSON has one type of number: {@code 600000.0} and {@code 6e5} are whole, their value decides and not their spelling.
 */
final class StrictScalars extends SimpleModule {

    private static final Set<JsonToken> NUMBER = EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);
    private static final Set<JsonToken> TEXT = EnumSet.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> LOGICAL = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);

    /** A number with more digits or zeros than this is an attack, not an amount. */
    private static final int LARGEST_EXPONENT = 50;

    /** What no database and no other system takes as text: NUL, and halves of characters. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

    StrictScalars() {
        setDeserializers(new WithEnums());
        add(Long.class, NUMBER, parser -> amount(parser).longValueExact());
        add(Integer.class, NUMBER, parser -> amount(parser).intValueExact());
        add(Double.class, NUMBER, StrictScalars::finite);
        add(BigDecimal.class, NUMBER, StrictScalars::amount);
        add(Boolean.class, LOGICAL, JsonParser::getBooleanValue);
        add(String.class, TEXT, StrictScalars::text);
        addKeyDeserializer(String.class, new Names());
        add(LocalDate.class, TEXT, parser -> Days.parse(parser.getText()));
    }

    private <T> void add(Class<T> type, Set<JsonToken> from, Reading<T> reading) {
        addDeserializer(type, new Strict<>(type, from, reading));
    }

    private static String text(JsonParser parser) throws IOException {
        String value = parser.getText();
        if (UNSTORABLE.matcher(value).find()) {
            throw new IllegalArgumentException("not a text");
        }
        return value;
    }

    private static Double finite(JsonParser parser) throws IOException {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("not finite");
        }
        return value;
    }

    private static BigDecimal amount(JsonParser parser) throws IOException {
        if (parser.isNaN()) {
            throw new ArithmeticException("not finite");
        }
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.precision() - value.scale()) > LARGEST_EXPONENT || value.scale() > LARGEST_EXPONENT) {
            throw new ArithmeticException("too large or too fine");
        }
        return value;
    }

    /** How a value is taken from a token of the right type. */
    private interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    private static final class Strict<T> extends StdScalarDeserializer<T> {

        private final transient Set<JsonToken> from;
        private final transient Reading<T> reading;

        Strict(Class<T> type, Set<JsonToken> from, Reading<T> reading) {
            super(type);
            this.from = from;
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (from.contains(parser.currentToken())) {
                try {
                    return reading.from(parser);
                } catch (JsonProcessingException
                        | DateTimeException
                        | IllegalArgumentException
                        | ArithmeticException e) {
                    return (T) FaultCollector.note(context, handledType());
                }
            }
            return (T) FaultCollector.note(context, handledType());
        }
    }

    /** Names of a map's entries are texts as well. */
    private static final class Names extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return UNSTORABLE.matcher(name).find() ? FaultCollector.noteName(context, name) : name;
        }
    }

    private static final class WithEnums extends SimpleDeserializers {

        @Override
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return ofEnum(type.asSubclass(Enum.class));
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static JsonDeserializer<?> ofEnum(Class<? extends Enum> type) {
            return new Strict(type, TEXT, parser -> Enum.valueOf(type, parser.getText()));
        }
    }
}
