package com.allocationsystem.allocation.model.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns records into JSON content and back by their components, so that a new input can never be left out of a statement.
 *
 * <p>Component names become snake_case members; dates are ISO texts; enums their names; a record behind a sealed interface
 * carries its class in the member {@code kind}; a whole number that no double holds becomes a text (RFC 8785, appendix D). A
 * member that is absent reads as null; a component marked {@link OmittedWhenNull} is left out where it is null. A component that is a
 * list of records becomes columns, see {@link RecordColumns}.
 */
public final class RecordJson {

    private static final String KIND = "kind";

    private RecordJson() {}

    /**
     * @param value a record, list, map with text keys, enum, date, text, number, boolean or null
     * @return content that {@link CanonicalJson} writes
     */
    public static Object encode(Object value) {
        // Most values. Their classes are compared first: that a text is no list or map takes the JVM longer to find
        // out.
        if (value instanceof String || value instanceof Double || value instanceof BigDecimal || value == null) {
            return value;
        }
        if (value instanceof Record record) {
            return encodeRecord(record);
        }
        if (value instanceof List<?> items) {
            Object[] encoded = new Object[items.size()];
            Arrays.setAll(encoded, i -> encode(items.get(i)));
            return Arrays.asList(encoded);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> encoded = new LinkedHashMap<>();
            members.forEach((key, member) -> encoded.put((String) key, encode(member)));
            return encoded;
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        boolean asText = value instanceof LocalDate || value instanceof Long whole && !CanonicalNumber.exact(whole);
        return asText ? value.toString() : value;
    }

    /**
     * @param content what {@link JsonReader} read
     * @param type a record class
     * @throws IllegalArgumentException when the content does not fit the record
     */
    public static <T> T decode(Object content, Class<T> type) {
        return type.cast(decode(content, (Type) type));
    }

    /** @return {@code quantityPar} as {@code quantity_par}, {@code cashPer100} as {@code cash_per100} */
    public static String memberName(String component) {
        return RecordLayout.memberName(component);
    }

    /** @return a record's encoded components by member name, sorted but for the kind: canonical JSON wants them so */
    public static Map<String, Object> encodeRecord(Record record) {
        Map<String, Object> members = new LinkedHashMap<>();
        RecordLayout layout = RecordLayout.of(record.getClass());
        if (layout.kind() != null) {
            members.put(KIND, layout.kind());
        }
        for (int i : layout.sorted()) {
            Object value = layout.value(i, record);
            if (value != null || !layout.omittedWhenNull()[i]) {
                Class<?> rows = RecordLayout.rowsOf(layout.types()[i]);
                members.put(
                        layout.names()[i],
                        rows == null || value == null ? encode(value) : RecordColumns.encode((List<?>) value, rows));
            }
        }
        return members;
    }

    static Object decode(Object content, Type type) {
        if (content == null) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return decodeGeneric(content, generic);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            return decodeRecord((Map<?, ?>) content, wanted);
        }
        if (wanted.isSealed()) {
            return decodeRecord((Map<?, ?>) content, permitted(wanted, ((Map<?, ?>) content).get(KIND)));
        }
        if (wanted.isEnum()) {
            return constant(wanted, (String) content);
        }
        if (wanted == LocalDate.class) {
            return LocalDate.parse((String) content);
        }
        if ((wanted == long.class || wanted == Long.class) && content instanceof String digits) {
            return Long.parseLong(digits);
        }
        return content instanceof BigDecimal number ? decodeNumber(number, wanted) : content;
    }

    private static Object decodeNumber(BigDecimal number, Class<?> wanted) {
        if (wanted == long.class || wanted == Long.class) {
            return number.longValueExact();
        }
        if (wanted == int.class || wanted == Integer.class) {
            return number.intValueExact();
        }
        return wanted == double.class || wanted == Double.class ? (Object) number.doubleValue() : number;
    }

    private static Object decodeGeneric(Object content, ParameterizedType type) {
        Class<?> rows = RecordLayout.rowsOf(type);
        if (rows != null) {
            return RecordColumns.decode((Map<?, ?>) content, rows);
        }
        Type[] parts = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            List<Object> items = new ArrayList<>();
            for (Object item : (List<?>) content) {
                items.add(decode(item, parts[0]));
            }
            return items;
        }
        SortedMap<String, Object> members = new TreeMap<>();
        ((Map<?, ?>) content).forEach((key, member) -> members.put((String) key, decode(member, parts[1])));
        return members;
    }

    private static Object decodeRecord(Map<?, ?> members, Class<?> type) {
        RecordLayout layout = RecordLayout.of(type);
        Object[] values = new Object[layout.names().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = decode(members.get(layout.names()[i]), layout.types()[i]);
        }
        return layout.make(values);
    }

    private static Class<?> permitted(Class<?> sealed, Object kind) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(subclass -> memberName(subclass.getSimpleName()).equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " is no kind of " + sealed.getSimpleName()));
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is no " + type.getSimpleName()));
    }
}
