package com.allocationsystem.allocation.model.method;

/**
 * The least dispersion of a metric over all accounts after the trade.
 *
 * @param target metric whose dispersion is minimised
 * @param weighting of the accounts in that dispersion
 * @param tolerance relative gap between answer and proven bound at which the search may stop, 0 to 1
 * @param maxIterations most steps of local search, 0 or more
 */
public record MinDispersion(TargetMetric target, Weighting weighting, double tolerance, int maxIterations)
        implements AllocationMethod {

    /** Relative gap at which the search stops unless the caller says otherwise. */
    public static final double DEFAULT_TOLERANCE = 1e-4;

    /** Steps of local search unless the caller says otherwise. */
    public static final int DEFAULT_MAX_ITERATIONS = 1000;

    /** Weights of the accounts in the dispersion. */
    public enum Weighting {
        EQUAL,
        NAV
    }

    @Override
    public String code() {
        return "MIN_DISPERSION";
    }
}
