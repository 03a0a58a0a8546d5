package com.allocationsystem.allocation.engine.plan;

import com.allocationsystem.allocation.engine.metric.TargetColumns;

/**
 * How far each account's target metric after the trade is from the mean.
 *
 * @param distance of each account, in the metric's unit; NaN where the metric is unknown
 * @param allowed largest distance within the tolerance; null when there is none
 */
record Deviations(double[] distance, Double allowed) {

    /** @param tolerance share of the mean; null when the method has none */
    static Deviations of(TargetColumns target, long[] pieces, Double tolerance) {
        double mean = target.mean(pieces);
        double[] distance = new double[pieces.length];
        for (int i = 0; i < distance.length; i++) {
            double after = target.before()[i] + target.perPar()[i] * pieces[i];
            distance[i] = target.weight()[i] > 0 ? Math.abs(after - mean) : Double.NaN;
        }
        return new Deviations(distance, tolerance == null ? null : tolerance * Math.abs(mean));
    }

    Boolean within(int i) {
        return allowed == null || Double.isNaN(distance[i]) ? null : (Boolean) (distance[i] <= allowed);
    }

    Integer countWithin() {
        if (allowed == null || largest() == null) {
            return null;
        }
        int count = 0;
        for (double one : distance) {
            count += one <= allowed ? 1 : 0;
        }
        return count;
    }

    /** @return null when the metric is unknown for all */
    Double largest() {
        double largest = Double.NEGATIVE_INFINITY;
        for (double one : distance) {
            largest = one > largest ? one : largest;
        }
        return Double.isInfinite(largest) ? null : (Double) largest;
    }

    /** @return null when the metric is unknown for all */
    Double smallest() {
        double smallest = Double.POSITIVE_INFINITY;
        for (double one : distance) {
            smallest = one < smallest ? one : smallest;
        }
        return Double.isInfinite(smallest) ? null : (Double) smallest;
    }
}
