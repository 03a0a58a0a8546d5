package com.allocationsystem.allocation.domain.fairness.report;

import java.util.Arrays;

/**
 * How values lie, in their unit.
 *
 * @param equalWeighted population standard deviation, all accounts alike
 * @param assetWeighted the same round the NAV-weighted mean, accounts weighted by NAV
 * @param high largest value
 * @param low smallest value
 * @param lowerQuartile a quarter of the values is not above it, interpolated between neighbors
 * @param median half of the values is not above it
 * @param upperQuartile three quarters of the values are not above it
 */
public record Spread(
        double equalWeighted,
        double assetWeighted,
        double high,
        double low,
        double lowerQuartile,
        double median,
        double upperQuartile) {

    /**
     * @param values at least one
     * @param weights as many, above 0
     */
    static Spread of(double[] values, double[] weights) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] alike = new double[values.length];
        Arrays.fill(alike, 1);
        return new Spread(
                deviation(values, alike),
                deviation(values, weights),
                sorted[sorted.length - 1],
                sorted[0],
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75));
    }

    private static double deviation(double[] values, double[] weights) {
        double total = 0;
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            total += weights[i];
            mean += weights[i] * values[i];
        }
        mean /= total;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(squares / total);
    }

    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
