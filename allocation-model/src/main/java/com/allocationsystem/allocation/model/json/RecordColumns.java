package com.allocationsystem.allocation.model.json;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A list of records as columns: each member name stands once, followed by the values of all rows.
 *
 * <p>The member {@code #} counts the rows. A component that is a record, or a list of records, becomes columns of its own, over the
 * rows that are there; its {@code #} then says, for each row outside, how many rows inside are its own. It is left out where each has
 * one. A column of nothing but null is left out where its component is marked {@link OmittedWhenNull}.
 *
 * <p>Columns are views: a value is read from its record when it is written.
 */
final class RecordColumns {

    /** Sorts before every member name. */
    static final String COUNT = "#";

    private RecordColumns() {}

    /** @param rows records of the class */
    static Map<String, Object> encode(List<?> rows, Class<?> type) {
        SortedMap<String, Object> columns = encode(rows.toArray(), RecordLayout.of(type));
        columns.put(COUNT, rows.size());
        return columns;
    }

    private static SortedMap<String, Object> encode(Object[] rows, RecordLayout layout) {
        SortedMap<String, Object> columns = new TreeMap<>();
        for (int c : layout.sorted()) {
            if (!layout.omittedWhenNull()[c] || hasValue(rows, layout, c)) {
                columns.put(layout.names()[c], column(rows, layout, c));
            }
        }
        return columns;
    }

    private static boolean hasValue(Object[] rows, RecordLayout layout, int c) {
        for (Object row : rows) {
            if (layout.value(c, row) != null) {
                return true;
            }
        }
        return false;
    }

    private static Object column(Object[] rows, RecordLayout layout, int c) {
        Type type = layout.types()[c];
        if (type instanceof Class<?> inner && inner.isRecord()) {
            return ofRecords(values(rows, layout, c), inner);
        }
        Class<?> item = RecordLayout.rowsOf(type);
        if (item != null) {
            return ofLists(values(rows, layout, c), item);
        }
        return new AbstractList<>() {
            @Override
            public Object get(int i) {
                return RecordJson.encode(layout.value(c, rows[i]));
            }

            @Override
            public int size() {
                return rows.length;
            }
        };
    }

    private static Object[] values(Object[] rows, RecordLayout layout, int c) {
        Object[] values = new Object[rows.length];
        Arrays.setAll(values, i -> layout.value(c, rows[i]));
        return values;
    }

    private static Map<String, Object> ofRecords(Object[] records, Class<?> type) {
        Object[] there = Arrays.stream(records).filter(Objects::nonNull).toArray();
        SortedMap<String, Object> columns = encode(there, RecordLayout.of(type));
        if (there.length < records.length) {
            columns.put(
                    COUNT,
                    Arrays.stream(records).map(one -> one == null ? 0 : 1).toList());
        }
        return columns;
    }

    private static Map<String, Object> ofLists(Object[] lists, Class<?> type) {
        List<Object> all = new ArrayList<>();
        List<Integer> counts = new ArrayList<>(lists.length);
        for (Object list : lists) {
            counts.add(((List<?>) list).size());
            all.addAll((List<?>) list);
        }
        SortedMap<String, Object> columns = encode(all.toArray(), RecordLayout.of(type));
        if (counts.stream().anyMatch(count -> count != 1)) {
            columns.put(COUNT, counts);
        }
        return columns;
    }

    /** @throws IllegalArgumentException when a column is longer or shorter than the others */
    static List<Object> decode(Map<?, ?> columns, Class<?> type) {
        return Arrays.asList(rows(columns, type, ((BigDecimal) columns.get(COUNT)).intValueExact()));
    }

    private static Object[] rows(Map<?, ?> columns, Class<?> type, int count) {
        RecordLayout layout = RecordLayout.of(type);
        Object[][] decoded = new Object[layout.names().length][];
        for (int c = 0; c < decoded.length; c++) {
            String name = layout.names()[c];
            decoded[c] = decodeColumn(name, columns.get(name), layout.types()[c], count);
        }
        Object[] rows = new Object[count];
        for (int i = 0; i < count; i++) {
            Object[] values = new Object[decoded.length];
            for (int c = 0; c < values.length; c++) {
                values[c] = decoded[c][i];
            }
            rows[i] = layout.make(values);
        }
        return rows;
    }

    private static Object[] decodeColumn(String name, Object content, Type type, int count) {
        if (content == null) {
            return new Object[count];
        }
        Class<?> item = RecordLayout.rowsOf(type);
        if (item != null) {
            return lists((Map<?, ?>) content, item, count);
        }
        if (type instanceof Class<?> inner && inner.isRecord()) {
            return records((Map<?, ?>) content, inner, count);
        }
        List<?> values = (List<?>) content;
        requireLength(name, values.size(), count);
        Object[] decoded = new Object[count];
        Arrays.setAll(decoded, i -> RecordJson.decode(values.get(i), type));
        return decoded;
    }

    private static Object[] lists(Map<?, ?> columns, Class<?> type, int count) {
        int[] counts = counts(columns, count);
        List<Object> all =
                Arrays.asList(rows(columns, type, IntStream.of(counts).sum()));
        Object[] lists = new Object[count];
        int begin = 0;
        for (int i = 0; i < count; i++) {
            lists[i] = all.subList(begin, begin + counts[i]);
            begin += counts[i];
        }
        return lists;
    }

    private static Object[] records(Map<?, ?> columns, Class<?> type, int count) {
        int[] counts = counts(columns, count);
        Object[] there = rows(columns, type, IntStream.of(counts).sum());
        Object[] records = new Object[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            records[i] = counts[i] == 0 ? null : there[next++];
        }
        return records;
    }

    private static int[] counts(Map<?, ?> columns, int count) {
        List<?> stated = (List<?>) columns.get(COUNT);
        int[] counts = new int[count];
        if (stated == null) {
            Arrays.fill(counts, 1);
            return counts;
        }
        requireLength(COUNT, stated.size(), count);
        Arrays.setAll(counts, i -> ((BigDecimal) stated.get(i)).intValueExact());
        return counts;
    }

    private static void requireLength(String name, int length, int count) {
        if (length != count) {
            throw new IllegalArgumentException("Column %s has %d values for %d rows".formatted(name, length, count));
        }
    }
}
