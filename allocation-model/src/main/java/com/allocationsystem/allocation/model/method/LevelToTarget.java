package com.allocationsystem.allocation.model.method;

import com.allocationsystem.allocation.model.json.Frozen;
import java.util.SortedMap;

/**
 * Holdings after the trade in proportion to target weights.
 *
 * @param targets target weight by account id, finite and 0 or more, not all 0; absent = 0
 * @param strict whether an account whose piece would have the wrong sign is refused; when not, it gets nothing
 */
public record LevelToTarget(SortedMap<String, Double> targets, boolean strict) implements AllocationMethod {

    /** The metric of its targets: weights of the holding after the trade. */
    public static final String METRIC = "HOLDING";

    /** Keeps an unmodifiable copy, sorted by account id. */
    public LevelToTarget {
        targets = Frozen.numbers(targets);
    }

    @Override
    public String code() {
        return "LEVEL_TO_TARGET";
    }

    @Override
    public int figuresGiven() {
        return 0;
    }

    @Override
    public int targetsGiven() {
        return targets.size();
    }

    @Override
    public String targetMetric() {
        return METRIC;
    }
}
