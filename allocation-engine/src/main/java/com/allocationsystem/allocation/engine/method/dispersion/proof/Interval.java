package com.allocationsystem.allocation.engine.method.dispersion.proof;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Means between which no legal split has a variance below a bound.
 *
 * @param low least mean, shifted
 * @param high largest mean, shifted
 * @param center c, shifted
 * @param lambda multiplier
 * @param exact whether the bound rests on the least cost of every total
 * @param bound of the variance
 */
record Interval(double low, double high, double center, double lambda, boolean exact, double bound) {

    /** @return the intervals, lowest mean first, in the metric's own unit */
    static List<MeanInterval> stated(Collection<Interval> intervals, Separated problem) {
        return intervals.stream()
                .sorted(Comparator.comparingDouble(Interval::low))
                .map(interval -> new MeanInterval(
                        interval.low + problem.shift,
                        interval.high + problem.shift,
                        interval.center + problem.shift,
                        interval.lambda,
                        interval.exact))
                .toList();
    }
}
