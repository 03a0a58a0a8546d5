package com.allocationsystem.allocation.model.method;

import com.allocationsystem.allocation.model.json.Frozen;
import java.util.SortedMap;

/**
 * In proportion to the caller's weights; weights that do not sum to 1 are normalized and the plan says so.
 *
 * @param weights by account id, finite and 0 or more, not all 0; absent = 0
 * @param remainder where the par goes that accounts cannot take of their shares: to other accounts with a weight, or nowhere
 */
public record CustomWeights(SortedMap<String, Double> weights, Remainder remainder) implements AllocationMethod {

    /** Keeps an unmodifiable copy, sorted by account id. */
    public CustomWeights {
        weights = Frozen.numbers(weights);
    }

    /** What accounts cannot take of their shares goes to the others in proportion to their weights. */
    public CustomWeights(SortedMap<String, Double> weights) {
        this(weights, Remainder.PRO_RATA);
    }

    @Override
    public String code() {
        return "CUSTOM_WEIGHTS";
    }

    @Override
    public int figuresGiven() {
        return weights.size();
    }
}
