package com.allocationsystem.allocation.domain.dispersion;

import java.util.List;

/**
 * What is proven about the split.
 *
 * @param objective what was optimised: {@code DISPERSION(metric, weighting)} or {@code UNALLOCATED_PAR}
 * @param value reached
 * @param lowerBound no legal split of the same total lies below
 * @param relativeGap (value - lowerBound) / value, 0 when value is 0
 * @param status how good
 * @param method in a few words
 * @param intervals the proof of the bound; empty when the proof is an enumeration or needs none
 * @param iterations steps taken: evaluations of the bound, local search or enumeration
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

    /** How much is proven. */
    public enum Status {
        /** Gap at most 1e-9, or proven by enumeration. */
        OPTIMAL,
        /** Gap at most the tolerance asked for. */
        WITHIN_TOLERANCE,
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
