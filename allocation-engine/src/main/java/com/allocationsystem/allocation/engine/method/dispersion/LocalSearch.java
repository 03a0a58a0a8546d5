package com.allocationsystem.allocation.engine.method.dispersion;

import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;

/** A wider search for a better split, used where the lower bound leaves a gap. Must be deterministic. */
@FunctionalInterface
public interface LocalSearch {

    /** No wider search: a gap that the bound leaves stays open and the certificate states it. */
    LocalSearch NONE = (table, columns, start, enoughVariance, mostSteps, seed) -> new Found(start, 0);

    /**
     * @param table tradable sizes of every account
     * @param columns the metric
     * @param start a legal split, par of each account
     * @param enoughVariance variance at which the search may stop
     * @param mostSteps at least 1
     * @param seed decides between equals
     * @return a legal split of the same total, no worse than the start
     */
    Found search(
            LegalTable table, TargetColumns columns, long[] start, double enoughVariance, int mostSteps, long seed);

    /**
     * @param pieces par of each account
     * @param steps that the search took
     */
    record Found(long[] pieces, long steps) {}
}
