package com.allocationsystem.allocation.model.certificate;

import com.allocationsystem.allocation.model.json.OmittedWhenNull;
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
 * @param intervals the proof of the bound; empty when the proof goes by cases or needs none
 * @param iterations steps taken: evaluations of the bound, local search, cases
 * @param unallocatedLowerBoundPar no legal split leaves less unallocated; equal to the plan's unallocated when the fill
 *     is proven largest
 * @param cases the proof of the bound by cases, parent first; null when the proof does not go by cases
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
        long unallocatedLowerBoundPar,
        @OmittedWhenNull List<ProofNode> cases) {

    /** How much is proven. */
    public enum Status {
        /** Gap at most 1e-9. */
        OPTIMAL,
        /** Gap at most the tolerance asked for. */
        WITHIN_TOLERANCE,
        /** Gap larger than that. */
        GAP_OPEN
    }

    /** Keeps an unmodifiable copy. */
    public Certificate {
        intervals = List.copyOf(intervals);
        cases = cases == null ? null : List.copyOf(cases);
    }

    /** A proof that does not go by cases. */
    public Certificate(
            String objective,
            double value,
            double lowerBound,
            double relativeGap,
            Status status,
            String method,
            List<MeanInterval> intervals,
            long iterations,
            long unallocatedLowerBoundPar) {
        this(
                objective,
                value,
                lowerBound,
                relativeGap,
                status,
                method,
                intervals,
                iterations,
                unallocatedLowerBoundPar,
                null);
    }

    /** @return the same, its bound proven by cases */
    public Certificate withCases(List<ProofNode> proof) {
        return new Certificate(
                objective,
                value,
                lowerBound,
                relativeGap,
                status,
                method,
                List.of(),
                iterations,
                unallocatedLowerBoundPar,
                proof);
    }

    /** @return the same with what is proven about the fill */
    public Certificate withUnallocatedLowerBound(long par) {
        return new Certificate(
                objective, value, lowerBound, relativeGap, status, method, intervals, iterations, par, cases);
    }
}
