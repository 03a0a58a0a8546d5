package com.allocationsystem.allocation.model.input;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.Frozen;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every number that a split rests on is held as it reads back from a statement, whichever input it stands in. */
class FrozenInputsTest {

    private static final BigDecimal TRAILING_ZERO = new BigDecimal("12.50");
    private static final double NEGATIVE_ZERO = -0.0;

    @Test
    void everyInputHoldsItsNumbersFrozen() throws ReflectiveOperationException {
        Set<Class<?>> records = new LinkedHashSet<>();
        collect(AllocationInputs.class, records);

        assertTrue(records.contains(FirmLimits.class), records.toString());
        for (Class<?> type : records) {
            Object made = make(type);
            assertAll(Arrays.stream(type.getRecordComponents()).map(component -> () -> {
                component.getAccessor().setAccessible(true);
                assertFrozen(
                        component.toString() + " of " + type.getSimpleName(),
                        component.getAccessor().invoke(made));
            }));
        }
    }

    @Test
    void frozenNumberReadsBackFromItsSpelling_over20000RandomDecimals() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(40) - 20);
            BigDecimal frozen = Frozen.number(number);

            assertEquals(new BigDecimal(CanonicalJson.text(number)), frozen);
            assertEquals(frozen, Frozen.number(frozen));
        }
    }

    private static void assertFrozen(String where, Object value) {
        if (value instanceof BigDecimal number) {
            assertEquals(new BigDecimal("12.5"), number, where);
        } else if (value instanceof Double number) {
            assertEquals(0L, Double.doubleToRawLongBits(number), where);
        } else if (value instanceof Map<?, ?> members) {
            members.values().forEach(member -> assertFrozen(where, member));
        }
    }

    /** Records of the inputs, whether they stand alone, in a list, in a map, or behind a sealed interface. */
    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(part -> collect(part, records));
        } else if (type instanceof Class<?> known && known.isSealed()) {
            Stream.of(known.getPermittedSubclasses()).forEach(part -> collect(part, records));
        } else if (type instanceof Class<?> known && known.isRecord() && records.add(known)) {
            Stream.of(known.getRecordComponents()).forEach(component -> collect(component.getGenericType(), records));
        }
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < values.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType());
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            boolean numbers = Arrays.asList(generic.getActualTypeArguments()).contains(Double.class);
            return generic.getRawType() == List.class
                    ? List.of()
                    : new TreeMap<>(numbers ? Map.of("A", NEGATIVE_ZERO) : Map.of());
        }
        Class<?> known = (Class<?>) type;
        if (known.isEnum()) {
            return known.getEnumConstants()[0];
        }
        if (known.isSealed()) {
            return make(known.getPermittedSubclasses()[0]);
        }
        return known.isRecord()
                ? make(known)
                : Map.<Class<?>, Object>ofEntries(
                                Map.entry(BigDecimal.class, TRAILING_ZERO),
                                Map.entry(double.class, NEGATIVE_ZERO),
                                Map.entry(Double.class, NEGATIVE_ZERO),
                                Map.entry(long.class, 1L),
                                Map.entry(Long.class, 1L),
                                Map.entry(int.class, 1),
                                Map.entry(Integer.class, 1),
                                Map.entry(boolean.class, true),
                                Map.entry(Boolean.class, true),
                                Map.entry(String.class, "A"),
                                Map.entry(LocalDate.class, LocalDate.of(2026, 9, 30)))
                        .get(known);
    }
}
