package com.allocationsystem.allocation.model.method;

import com.allocationsystem.allocation.model.json.Frozen;
import com.allocationsystem.allocation.model.json.OmittedWhenNull;
import java.util.SortedMap;

/**
 * The least dispersion of a metric over all accounts after the trade.
 *
 * @param target metric whose dispersion is minimized
 * @param weighting of the accounts in that dispersion
 * @param tolerance share of the mean within which an account's metric after the trade counts as near it, 0 to 1; reported,
 *     never a reason to stop
 * @param gapTolerance relative gap between answer and proven bound at which the search may stop, 0 to 1
 * @param maxIterations most steps of local search, 0 or more
 * @param metricTargets value that the metric is to have, by account id, finite: the dispersion is then that of the deviations from
 *     them, and an account without one is out of it; null for one common mean
 * @param distance how far an account may be from its pro rata share; null for no limit
 */
public record MinDispersion(
        TargetMetric target,
        Weighting weighting,
        double tolerance,
        double gapTolerance,
        int maxIterations,
        @OmittedWhenNull SortedMap<String, Double> metricTargets,
        @OmittedWhenNull DistanceLimit distance)
        implements AllocationMethod {

    /** Share of the mean unless the caller says otherwise. */
    public static final double DEFAULT_TOLERANCE = 0.05;

    /** Relative gap at which the search stops unless the caller says otherwise. */
    public static final double DEFAULT_GAP_TOLERANCE = 1e-9;

    /** Steps of local search unless the caller says otherwise. */
    public static final int DEFAULT_MAX_ITERATIONS = 1000;

    /** Keeps an unmodifiable copy, sorted by account id. */
    public MinDispersion {
        tolerance = Frozen.number(tolerance);
        gapTolerance = Frozen.number(gapTolerance);
        metricTargets = metricTargets == null ? null : Frozen.numbers(metricTargets);
    }

    /** Round one common mean, as far from pro rata as it takes. */
    public MinDispersion(
            TargetMetric target, Weighting weighting, double tolerance, double gapTolerance, int maxIterations) {
        this(target, weighting, tolerance, gapTolerance, maxIterations, null, null);
    }

    /** @return the same within a distance from pro rata; null for no limit */
    public MinDispersion within(DistanceLimit limit) {
        return new MinDispersion(target, weighting, tolerance, gapTolerance, maxIterations, metricTargets, limit);
    }

    /** Weights of the accounts in the dispersion. */
    public enum Weighting {
        EQUAL,
        NAV
    }

    /** The default tolerance. */
    public MinDispersion(TargetMetric target, Weighting weighting, double gapTolerance, int maxIterations) {
        this(target, weighting, DEFAULT_TOLERANCE, gapTolerance, maxIterations);
    }

    @Override
    public String code() {
        return "MIN_DISPERSION";
    }

    @Override
    public int figuresGiven() {
        return distance == null ? 0 : distance.customBase().size();
    }

    @Override
    public int targetsGiven() {
        return metricTargets == null ? 0 : metricTargets.size();
    }

    @Override
    public String targetMetric() {
        return target.name();
    }
}
