package com.allocationsystem.allocation.model.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers as they read back from a statement: a decimal without trailing zeros and at most as exact as a double, no negative zero.
 *
 * <p>Every input of a split holds its numbers so from the beginning. A split then rests on the very values that a replay reads.
 */
public final class Frozen {

    private Frozen() {}

    /** @param number null for none */
    public static BigDecimal number(BigDecimal number) {
        return number == null ? null : CanonicalNumber.frozen(number);
    }

    public static double number(double number) {
        return number + 0.0;
    }

    /** @param number null for none */
    public static Double number(Double number) {
        return number == null ? null : (Double) (number + 0.0);
    }

    /** @return an unmodifiable copy */
    public static SortedMap<String, Double> numbers(Map<String, Double> numbers) {
        SortedMap<String, Double> frozen = new TreeMap<>();
        numbers.forEach((name, number) -> frozen.put(name, number(number)));
        return Collections.unmodifiableSortedMap(frozen);
    }
}
