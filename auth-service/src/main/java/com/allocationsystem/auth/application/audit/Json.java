package com.allocationsystem.auth.application.audit;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the small objects of audit rows. */
final class Json {

    private final StringBuilder text = new StringBuilder("{");

    Json put(String name, String value) {
        return raw(name, value == null ? "null" : quoted(value));
    }

    Json put(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    Json put(String name, List<String> values) {
        return raw(
                name,
                values == null ? "null" : values.stream().map(Json::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    private Json raw(String name, String value) {
        text.append(text.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value);
        return this;
    }

    /** Every character that JSON does not take as it is becomes its code. */
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            boolean plain = c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c);
            quoted.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
