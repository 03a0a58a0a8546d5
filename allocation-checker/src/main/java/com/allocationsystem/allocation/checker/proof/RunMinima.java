package com.allocationsystem.allocation.checker.proof;

import java.util.Arrays;

/**
 * Adds a run of pieces to totals, by halves: the total in the middle finds its best predecessor among all; totals below it have
 * theirs at or before that one, totals above it at or after, for the costs of the run are convex.
 */
final class RunMinima {

    /** Receives the least cost of a total. */
    interface Receiver {
        void least(long steps, double cost);
    }

    private final long first;
    private final double[] run;
    private final long[] steps;
    private final double[] cost;
    private final Receiver receiver;

    /**
     * @param first increments of the run's first piece
     * @param run costs of its pieces
     * @param steps totals so far, ascending
     * @param cost of each
     */
    RunMinima(long first, double[] run, long[] steps, double[] cost, Receiver receiver) {
        this.first = first;
        this.run = run;
        this.steps = steps;
        this.cost = cost;
        this.receiver = receiver;
    }

    void add() {
        int from = 0;
        for (int k = 1; k <= steps.length; k++) {
            // Totals farther apart than the run is long do not meet.
            if (k == steps.length || steps[k] - steps[k - 1] > run.length) {
                halves(steps[from] + first, steps[k - 1] + first + run.length - 1, from, k - 1);
                from = k;
            }
        }
    }

    private void halves(long low, long high, int from, int to) {
        if (low > high) {
            return;
        }
        long middle = low + (high - low) / 2;
        double least = Double.POSITIVE_INFINITY;
        int best = -1;
        int k = firstFrom(middle - first - run.length + 1, from, to);
        int next = k;
        for (; k <= to && steps[k] <= middle - first; k++) {
            double sum = cost[k] + run[(int) (middle - first - steps[k])];
            if (sum < least) {
                least = sum;
                best = k;
            }
        }
        if (best >= 0) {
            receiver.least(middle, least);
        }
        int divide = best >= 0 ? best : Math.min(next, to);
        halves(low, middle - 1, from, divide);
        halves(middle + 1, high, divide, to);
    }

    private int firstFrom(long least, int from, int to) {
        int place = Arrays.binarySearch(steps, from, to + 1, least);
        return place >= 0 ? place : -place - 1;
    }
}
