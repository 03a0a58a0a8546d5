package com.allocationsystem.allocation.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Turns records into JSON content and back by their components, so that a new input can never be left out of a statement.
 *
 * <p>Component names become snake_case members; dates are ISO texts; enums their names; a record behind a sealed interface
 * carries its class in the member {@code kind}; a whole number that no double holds becomes a text (RFC 8785, appendix D). A
 * member that is absent reads as null; a component marked {@link OmittedWhenNull} is left out where it is null.
 */
public final class RecordJson {

    private static final String KIND = "kind";

    /** Looked up once per class: statements hold thousands of records. */
    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return Layout.of(type);
        }
    };

    private RecordJson() {}

    /**
     * @param value a record, list, map with text keys, enum, date, text, number, boolean or null
     * @return content that {@link CanonicalJson} writes
     */
    public static Object encode(Object value) {
        if (value instanceof Record record) {
            return encodeRecord(record);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(RecordJson::encode).toList();
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
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** @return a record's encoded components by member name, sorted but for the kind: canonical JSON wants them so */
    public static Map<String, Object> encodeRecord(Record record) {
        Map<String, Object> members = new LinkedHashMap<>();
        Layout layout = LAYOUTS.get(record.getClass());
        if (layout.kind() != null) {
            members.put(KIND, layout.kind());
        }
        for (int i : layout.sorted()) {
            Object value = layout.value(i, record);
            if (value != null || !layout.omittedWhenNull()[i]) {
                members.put(layout.names()[i], encode(value));
            }
        }
        return members;
    }

    private static Object decode(Object content, Type type) {
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
        if (wanted == long.class && content instanceof String digits) {
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
        Layout layout = LAYOUTS.get(type);
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

    /**
     * How a record class is read and made.
     *
     * @param kind its name behind a sealed interface, null elsewhere
     * @param sorted components in the order of their names
     * @param omittedWhenNull whether a component is left out where it is null
     */
    private record Layout(
            String kind,
            String[] names,
            int[] sorted,
            boolean[] omittedWhenNull,
            Type[] types,
            Method[] accessors,
            Constructor<?> constructor) {

        static Layout of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            boolean sealed = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
            String[] names =
                    Arrays.stream(components).map(c -> memberName(c.getName())).toArray(String[]::new);
            int[] sorted = IntStream.range(0, names.length)
                    .boxed()
                    .sorted(Comparator.comparing(i -> names[i]))
                    .mapToInt(i -> i)
                    .toArray();
            boolean[] omittedWhenNull = new boolean[names.length];
            for (int i = 0; i < names.length; i++) {
                omittedWhenNull[i] = components[i].isAnnotationPresent(OmittedWhenNull.class);
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Layout(
                        sealed ? memberName(type.getSimpleName()) : null,
                        names,
                        sorted,
                        omittedWhenNull,
                        Arrays.stream(components)
                                .map(RecordComponent::getGenericType)
                                .toArray(Type[]::new),
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .peek(accessor -> accessor.setAccessible(true))
                                .toArray(Method[]::new),
                        constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Every record has its canonical constructor", e);
            }
        }

        Object value(int i, Record record) {
            try {
                return accessors[i].invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + names[i], e);
            }
        }

        Object make(Object[] values) {
            String name = constructor.getDeclaringClass().getSimpleName();
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException("Values refused by " + name, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("Cannot read " + name, e);
            }
        }
    }
}
