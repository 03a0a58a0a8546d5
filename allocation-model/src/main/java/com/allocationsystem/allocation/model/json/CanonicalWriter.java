package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes canonical JSON (RFC 8785) as UTF-8 bytes straight to where they go, so that a large statement is never held as text.
 *
 * <p>What the content may be, {@link CanonicalJson} says. Records are written as {@link RecordJson} describes them.
 */
final class CanonicalWriter {

    /** No piece that is written at once, a number or one character, is longer. */
    private static final int LONGEST_PIECE = 64;

    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final CanonicalJson.Sink out;
    private final byte[] buffer = new byte[8192];
    private int used;

    CanonicalWriter(CanonicalJson.Sink out) {
        this.out = out;
    }

    /** Hands on what is still held back. */
    void flush() {
        out.take(buffer, used);
        used = 0;
    }

    void value(Object value) {
        if (value == null) {
            raw(NULL);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Long || value instanceof Integer) {
            whole(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            room();
            used = CanonicalNumber.put(buffer, used, number);
        } else if (value instanceof Boolean flag) {
            raw(flag ? TRUE : FALSE);
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> items) {
            array(items);
        } else {
            throw new IllegalArgumentException("No JSON form for " + value.getClass());
        }
    }

    void number(double number) {
        room();
        used = CanonicalNumber.put(buffer, used, number);
    }

    void whole(long number) {
        room();
        used = CanonicalNumber.put(buffer, used, number);
    }

    private void object(Map<?, ?> members) {
        put('{');
        Iterator<? extends Map.Entry<?, ?>> rest = (isSorted(members) ? members : new TreeMap<>(members))
                .entrySet()
                .iterator();
        while (rest.hasNext()) {
            Map.Entry<?, ?> member = rest.next();
            string((String) member.getKey());
            put(':');
            value(member.getValue());
            if (rest.hasNext()) {
                put(',');
            }
        }
        put('}');
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
        put('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                put(',');
            }
            value(items.get(i));
        }
        put(']');
    }

    void string(String text) {
        put('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c < ' ' || c == '"' || c == '\\') {
                i += character(text, i, c);
            } else {
                put(c);
            }
        }
        put('"');
    }

    /** @return how many more characters of the text were written */
    private int character(String text, int at, char c) {
        room();
        switch (c) {
            case '"', '\\' -> escaped(c);
            case '\b' -> escaped('b');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\f' -> escaped('f');
            case '\r' -> escaped('r');
            default -> {
                if (Character.isSurrogate(c)) {
                    return pair(text, at, c);
                }
                unit(c);
            }
        }
        return 0;
    }

    private void escaped(char letter) {
        put('\\');
        put(letter);
    }

    /** A character of one UTF-16 unit that needs no letter after the backslash. */
    private void unit(char c) {
        if (c < ' ') {
            raw(ascii("\\u00"));
            put((char) HEX[c >> 4]);
            put((char) HEX[c & 15]);
        } else if (c < 0x800) {
            put((char) (0xC0 | c >> 6));
            put((char) (0x80 | c & 0x3F));
        } else {
            put((char) (0xE0 | c >> 12));
            put((char) (0x80 | c >> 6 & 0x3F));
            put((char) (0x80 | c & 0x3F));
        }
    }

    private int pair(String text, int at, char high) {
        if (Character.isLowSurrogate(high)
                || at + 1 == text.length()
                || !Character.isLowSurrogate(text.charAt(at + 1))) {
            throw new IllegalArgumentException("A text holds half a surrogate pair at position " + at);
        }
        int point = Character.toCodePoint(high, text.charAt(at + 1));
        put((char) (0xF0 | point >> 18));
        put((char) (0x80 | point >> 12 & 0x3F));
        put((char) (0x80 | point >> 6 & 0x3F));
        put((char) (0x80 | point & 0x3F));
        return 1;
    }

    /** Bytes that are JSON already. */
    void raw(byte[] bytes) {
        for (byte b : bytes) {
            put((char) (b & 0xFF));
        }
    }

    /** @param c a byte */
    void put(char c) {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) c;
    }

    private void room() {
        if (buffer.length - used < LONGEST_PIECE) {
            flush();
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
