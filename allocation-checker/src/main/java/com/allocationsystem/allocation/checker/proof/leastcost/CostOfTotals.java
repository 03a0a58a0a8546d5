package com.allocationsystem.allocation.checker.proof.leastcost;

import java.util.Arrays;

/**
 * The least cost of totals that have one remainder of the increment.
 *
 * @param steps whole increments of each total, ascending
 * @param cost of each
 */
record CostOfTotals(long[] steps, double[] cost) {

    /** Totals in ascending order, one after another. */
    static final class Builder {

        private long[] steps = new long[64];
        private double[] cost = new double[64];
        private int size;

        void add(long of, double least) {
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, 2 * size);
                cost = Arrays.copyOf(cost, 2 * size);
            }
            steps[size] = of;
            cost[size++] = least;
        }

        /** @return those added since the last call */
        CostOfTotals totals() {
            CostOfTotals totals = new CostOfTotals(Arrays.copyOf(steps, size), Arrays.copyOf(cost, size));
            size = 0;
            return totals;
        }
    }

    int size() {
        return steps.length;
    }

    /** @return place of the first total with as many increments or more */
    int from(long least) {
        int place = Arrays.binarySearch(steps, least);
        return place >= 0 ? place : -place - 1;
    }
}
