package com.allocationsystem.allocation.engine.checked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Changes of single values of a statement. */
final class StatementChanges {

    private StatementChanges() {}

    /** Values that mean something else: a different number, name or word; of a sentence its figures. */
    static List<Object> others(String path, Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal step = number.scale() <= 0
                    ? BigDecimal.ONE
                    : number.abs().max(new BigDecimal("1e-6")).movePointLeft(4);
            return List.of(number.add(step), number.subtract(step));
        }
        if (value instanceof Boolean flag) {
            return List.of(!flag);
        }
        if (value instanceof String text) {
            boolean sentence = path.contains(".detail[") || path.contains(".message[");
            List<Object> others = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean lastDigit = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
                if (Character.isDigit(c) && lastDigit) {
                    others.add(text.substring(0, i) + (char) ('0' + (c - '0' + 1) % 10) + text.substring(i + 1));
                }
            }
            if (!sentence) {
                others.add(text + "X");
            }
            return others;
        }
        return List.of();
    }

    /** Visits every number, word and flag with its path. */
    static void leaves(String path, Object node, BiConsumer<String, Object> each) {
        if (node instanceof Map<?, ?> members) {
            members.forEach((name, member) -> leaves(path.isEmpty() ? (String) name : path + "." + name, member, each));
        } else if (node instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                leaves(path + "[" + i + "]", items.get(i), each);
            }
        } else {
            each.accept(path, node);
        }
    }

    /** @return the node with another value at the path */
    static Object with(Object node, String at, String path, Object value) {
        if (at.equals(path)) {
            return value;
        }
        if (!path.startsWith(at)) {
            return node;
        }
        if (node instanceof Map<?, ?> members) {
            Map<String, Object> copy = new LinkedHashMap<>();
            members.forEach((name, member) ->
                    copy.put((String) name, with(member, at.isEmpty() ? (String) name : at + "." + name, path, value)));
            return copy;
        }
        if (node instanceof List<?> items) {
            List<Object> copy = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                copy.add(with(items.get(i), at + "[" + i + "]", path, value));
            }
            return copy;
        }
        return node;
    }
}
