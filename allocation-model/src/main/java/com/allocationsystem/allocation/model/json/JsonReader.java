package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads back what {@link CanonicalJson} wrote, numbers as {@link BigDecimal} so that no digit is lost.
 *
 * <p>For statements of our own only: input from callers goes through the strict reader at the REST door.
 */
public final class JsonReader {

    private static final int MOST_DIGITS_OF_LONG = 18;

    private final byte[] text;
    private int at;

    private JsonReader(byte[] text) {
        this.text = text;
    }

    /** Like {@link #read(byte[])}. */
    public static Object read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param text UTF-8
     * @return maps, lists, texts, decimals, booleans and nulls
     * @throws IllegalArgumentException when the text is not one JSON value, saying where
     */
    public static Object read(byte[] text) {
        JsonReader reader = new JsonReader(text);
        try {
            Object value = reader.value();
            reader.skipSpace();
            if (reader.at != text.length) {
                throw reader.broken("nothing more");
            }
            return value;
        } catch (IndexOutOfBoundsException e) {
            throw reader.broken("more text");
        }
    }

    private Object value() {
        skipSpace();
        return switch (text[at]) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        while (!closed('}', members.isEmpty())) {
            skipSpace();
            String name = string();
            skipSpace();
            expect(':');
            if (members.containsKey(name)) {
                throw broken("a member other than " + name + " again");
            }
            members.put(name, value());
        }
        return members;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        at++;
        while (!closed(']', items.isEmpty())) {
            items.add(value());
        }
        return items;
    }

    /** Steps over the closing bracket, or over the comma before the next item. */
    private boolean closed(char bracket, boolean first) {
        skipSpace();
        if (text[at] == bracket) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        expect('"');
        int from = at;
        while (text[at] != '"') {
            if (text[at] == '\\') {
                return escapedString(from);
            }
            at++;
        }
        return new String(text, from, at++ - from, StandardCharsets.UTF_8);
    }

    /** @param from where the string begins; {@code at} is at its first escape */
    private String escapedString(int from) {
        StringBuilder string = new StringBuilder();
        int plain = from;
        while (text[at] != '"') {
            if (text[at] != '\\') {
                at++;
                continue;
            }
            string.append(new String(text, plain, at - plain, StandardCharsets.UTF_8));
            at++;
            string.append(escaped());
            plain = at;
        }
        return string.append(new String(text, plain, at++ - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private char escaped() {
        byte c = text[at++];
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(new String(text, at - 4, 4, StandardCharsets.US_ASCII), 16);
            }
            case '"', '\\', '/' -> (char) c;
            default -> throw broken("an escape");
        };
    }

    private BigDecimal number() {
        int from = at;
        long digits = 0;
        int point = -1;
        boolean plain = true;
        for (; at < text.length && isOfNumber(text[at]); at++) {
            byte c = text[at];
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + c - '0';
            } else if (c == '.' && point < 0) {
                point = at;
            } else if (c != '-' || at > from) {
                plain = false;
            }
        }
        // What BigDecimal would refuse, or a long not hold, is left to it.
        int last = at > from ? text[at - 1] : '.';
        if (plain && last >= '0' && last <= '9' && at - from <= MOST_DIGITS_OF_LONG) {
            return BigDecimal.valueOf(text[from] == '-' ? -digits : digits, point < 0 ? 0 : at - point - 1);
        }
        try {
            return new BigDecimal(new String(text, from, at - from, StandardCharsets.US_ASCII));
        } catch (NumberFormatException e) {
            throw broken("a value");
        }
    }

    private static boolean isOfNumber(byte c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    private Object word(String word, Object meaning) {
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                throw broken(word);
            }
        }
        at += word.length();
        return meaning;
    }

    private void expect(char c) {
        if (text[at] != c) {
            throw broken("'" + c + "'");
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    private IllegalArgumentException broken(String expected) {
        return new IllegalArgumentException("Not JSON at byte %d: %s was expected".formatted(at, expected));
    }
}
