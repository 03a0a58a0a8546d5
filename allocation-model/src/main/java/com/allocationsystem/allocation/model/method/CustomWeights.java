package com.allocationsystem.allocation.model.method;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In proportion to the caller's weights; weights that do not sum to 1 are normalised and the plan says so.
 *
 * @param weights by account id, finite and 0 or more, not all 0; absent = 0
 */
public record CustomWeights(SortedMap<String, Double> weights) implements AllocationMethod {

    /** Keeps an unmodifiable copy, sorted by account id. */
    public CustomWeights {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    @Override
    public String code() {
        return "CUSTOM_WEIGHTS";
    }
}
