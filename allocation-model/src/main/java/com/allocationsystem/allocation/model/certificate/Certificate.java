package com.allocationsystem.allocation.model.certificate;

import java.util.List;

/**
 * What is proven about the split.
 *
 * @param objective what was minimized: {@code DISPERSION(metric, weighting)} or {@code UNALLOCATED_PAR}
 * @param value reached
 * @param lowerBound no legal split of the same total lies below
 * @param relativeGap (value - lowerBound) / value, 0 when value is 0
 * @param status how good
 * @param method in a few words
 * @param intervals the proof of the bound; empty when it needs none
 * @param iterations steps taken: evaluations of the bound, local search, totals worked out
 * @param unallocatedLowerBoundPar no legal split leaves less unallocated; equal to the plan's unallocated when the fill
 *     is proven largest
 */
public record Certificate(
        String objective,
        double value,
        double lowerBound,
        double relativeGap,
        Status status,
        String method,
        List<MeanInterval> intervals,
        long iterations,
        long unallocatedLowerBoundPar) {

    /**
     * Dispersion that counts as none, in the metric's unit (years, or basis points): no screen or report shows it. Where all
     * accounts can be brought to the same metric but for a piece, the relative gap to a bound of 0 says nothing.
     */
    public static final double NEGLIGIBLE = 1e-6;

    /** How much is proven. */
    public enum Status {
        /** Relative gap at most 1e-9, or value at most {@link #NEGLIGIBLE}. */
        OPTIMAL,
        /** Relative gap at most the gap tolerance asked for. */
        WITHIN_GAP_TOLERANCE,
        /** Gap larger than that. */
        GAP_OPEN
    }

    /** Keeps an unmodifiable copy. */
    public Certificate {
        intervals = List.copyOf(intervals);
    }

    /** @return the same with what is proven about the fill */
    public Certificate withUnallocatedLowerBound(long par) {
        return new Certificate(objective, value, lowerBound, relativeGap, status, method, intervals, iterations, par);
    }
}
