package com.allocationsystem.allocation.checker.proof.leastcost;

import java.util.Arrays;

/**
 * Adds a run of pieces to totals, by halves: the total in the middle finds its best predecessor among all; totals below it have
 * theirs at or before that one, totals above it at or after, for the costs of the run are convex.
 */
final class RunMinima {

    private final long first;
    private final double[] run;
    private final long[] steps;
    private final double[] cost;

    /** Costs of the totals from {@code low} on; infinite where none is. */
    private double[] least;

    private long low;

    /**
     * @param first increments of the run's first piece
     * @param run costs of its pieces
     * @param before totals so far
     */
    RunMinima(long first, double[] run, CostOfTotals before) {
        this.first = first;
        this.run = run;
        this.steps = before.steps();
        this.cost = before.cost();
    }

    /**
     * @param from least total wanted, in increments
     * @param to largest one
     * @param totals makes the list
     */
    CostOfTotals within(long from, long to, CostOfTotals.Builder totals) {
        int begin = 0;
        for (int k = 1; k <= steps.length; k++) {
            // Totals farther apart than the run is long do not meet.
            if (k == steps.length || steps[k] - steps[k - 1] > run.length) {
                low = Math.max(from, steps[begin] + first);
                long high = Math.min(to, steps[k - 1] + first + run.length - 1);
                if (low <= high) {
                    least = new double[Math.toIntExact(high - low + 1)];
                    Arrays.fill(least, Double.POSITIVE_INFINITY);
                    halves(low, high, begin, k - 1);
                    for (int j = 0; j < least.length; j++) {
                        if (least[j] < Double.POSITIVE_INFINITY) {
                            totals.add(low + j, least[j]);
                        }
                    }
                }
                begin = k;
            }
        }
        return totals.totals();
    }

    private void halves(long from, long to, int begin, int end) {
        if (from > to) {
            return;
        }
        long middle = from + (to - from) / 2;
        double sum = Double.POSITIVE_INFINITY;
        int best = -1;
        int k = Arrays.binarySearch(steps, begin, end + 1, middle - first - run.length + 1);
        k = k >= 0 ? k : -k - 1;
        int next = k;
        for (; k <= end && steps[k] <= middle - first; k++) {
            double of = cost[k] + run[(int) (middle - first - steps[k])];
            if (of < sum) {
                sum = of;
                best = k;
            }
        }
        least[(int) (middle - low)] = sum;
        int divide = best >= 0 ? best : Math.min(next, end);
        halves(from, middle - 1, begin, divide);
        halves(middle + 1, to, divide, end);
    }
}
