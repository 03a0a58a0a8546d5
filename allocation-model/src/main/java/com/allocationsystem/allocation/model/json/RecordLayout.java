package com.allocationsystem.allocation.model.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How a record class is read and made.
 *
 * @param kind its name behind a sealed interface, null elsewhere
 * @param sorted components in the order of their names
 * @param omittedWhenNull whether a component is left out where it is null
 */
record RecordLayout(
        String kind,
        String[] names,
        int[] sorted,
        boolean[] omittedWhenNull,
        Type[] types,
        Method[] accessors,
        Constructor<?> constructor) {

    /** Looked up once per class: statements hold thousands of records. */
    private static final ClassValue<RecordLayout> LAYOUTS = new ClassValue<>() {
        @Override
        protected RecordLayout computeValue(Class<?> type) {
            return make(type);
        }
    };

    static RecordLayout of(Class<?> type) {
        return LAYOUTS.get(type);
    }

    /** @return {@code quantityPar} as {@code quantity_par}, {@code cashPer100} as {@code cash_per100} */
    static String memberName(String component) {
        return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** @return the record class that a list of that type holds; null when it is no list of records */
    static Class<?> rowsOf(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() == List.class
                        && generic.getActualTypeArguments()[0] instanceof Class<?> item
                        && item.isRecord()
                ? item
                : null;
    }

    private static RecordLayout make(Class<?> type) {
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
            return new RecordLayout(
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

    Object value(int i, Object row) {
        try {
            return accessors[i].invoke(row);
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
