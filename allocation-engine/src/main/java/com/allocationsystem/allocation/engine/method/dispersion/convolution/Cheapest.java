package com.allocationsystem.allocation.engine.method.dispersion.convolution;

/**
 * What a search for the cheapest split within a limit found.
 *
 * @param cost of the cheapest split, above the relaxation's bound; infinite when none is within the limit; NaN when the work
 *     allowed was used up before that was known
 * @param atLeast no split costs less; at most the limit
 * @param pieces par of each account; null when there is no split, or when too many totals led to it to follow them back
 */
public record Cheapest(double cost, double atLeast, long[] pieces) {

    /** @return whether there is a split within the limit, and what it costs is known */
    public boolean isFound() {
        return cost < Double.POSITIVE_INFINITY;
    }

    /** @return whether no split is within the limit */
    public boolean isNone() {
        return cost == Double.POSITIVE_INFINITY;
    }

    /** @return whether the work was used up */
    public boolean isUnknown() {
        return Double.isNaN(cost);
    }
}
