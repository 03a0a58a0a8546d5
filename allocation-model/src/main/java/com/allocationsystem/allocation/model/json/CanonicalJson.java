package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON so that the same content always gives the same bytes, as a hash needs.
 *
 * <p>Source: RFC 8785 (JSON Canonicalization Scheme). No white space; members sorted by the UTF-16 units of their names;
 * strings with the fewest escapes; numbers as {@link CanonicalNumber} writes them; UTF-8.
 *
 * <p>Content is made of {@link Map} with text keys, {@link List}, {@link String}, {@link Boolean}, {@link Number} and null.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder(1024);

    private CanonicalJson() {}

    /**
     * @param content as the class comment says
     * @return UTF-8 bytes, the same on every machine
     * @throws IllegalArgumentException when a number is not finite, a text holds half a surrogate pair, or a value is of
     *     another type
     */
    public static byte[] bytes(Object content) {
        return text(content).getBytes(StandardCharsets.UTF_8);
    }

    /** Like {@link #bytes}, as text. */
    public static String text(Object content) {
        CanonicalJson json = new CanonicalJson();
        json.value(content);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof BigDecimal number) {
            CanonicalNumber.append(out, number);
        } else if (value instanceof Long || value instanceof Integer) {
            CanonicalNumber.append(out, ((Number) value).longValue());
        } else if (value instanceof Double number) {
            CanonicalNumber.append(out, number);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> items) {
            array(items);
        } else {
            throw new IllegalArgumentException("No JSON form for " + value.getClass());
        }
    }

    private void object(Map<?, ?> members) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> rest = (isSorted(members) ? members : new TreeMap<>(members))
                .entrySet()
                .iterator();
        while (rest.hasNext()) {
            Map.Entry<?, ?> member = rest.next();
            string((String) member.getKey());
            out.append(':');
            value(member.getValue());
            if (rest.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private static boolean isSorted(Map<?, ?> members) {
        String last = null;
        for (Object name : members.keySet()) {
            if (last != null && last.compareTo((String) name) >= 0) {
                return false;
            }
            last = (String) name;
        }
        return true;
    }

    private void array(List<?> items) {
        out.append('[');
        Iterator<?> rest = items.iterator();
        while (rest.hasNext()) {
            value(rest.next());
            if (rest.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> character(text, i, c);
            }
        }
        out.append('"');
    }

    private void character(String text, int at, char c) {
        if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
            return;
        }
        boolean halfPair = Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (halfPair) {
            throw new IllegalArgumentException("A text holds half a surrogate pair at position " + at);
        }
        out.append(c);
    }
}
