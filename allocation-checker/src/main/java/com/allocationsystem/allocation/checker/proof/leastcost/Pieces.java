package com.allocationsystem.allocation.checker.proof.leastcost;

import java.util.Arrays;

/**
 * The pieces that one account may have in a split, each with its cost of 0 or more; a quantity of par is whole increments and a
 * remainder.
 *
 * @param single pieces apart from the run, as {increments, remainder}
 * @param singleCost of each
 * @param first increments of the first piece of the run
 * @param remainder of every piece of the run
 * @param run costs of the run's pieces, one increment apart; convex
 */
public record Pieces(long[][] single, double[] singleCost, long first, int remainder, double[] run) {

    public int count() {
        return single.length + run.length;
    }

    /** @return par of the only piece */
    public long only(long increment) {
        return single.length > 0 ? single[0][0] * increment + single[0][1] : first * increment + remainder;
    }

    /** @return what the kind of piece that is farthest from being chosen costs at least */
    double dearest() {
        double dearest = 0;
        for (double cost : singleCost) {
            dearest = Math.max(dearest, cost);
        }
        return run.length == 0 ? dearest : Math.max(dearest, run[cheapestOfRun(0)]);
    }

    /**
     * By halves: the costs are convex.
     *
     * @param price taken off for each increment
     * @return place in the run
     */
    int cheapestOfRun(double price) {
        int low = 0;
        int high = run.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (run[middle + 1] - run[middle] < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return the widest gap between two pieces, in increments: how much the account can change at once */
    long widestGap() {
        int ends = run.length == 0 ? 0 : 2;
        long[] steps = new long[single.length + ends];
        for (int k = 0; k < single.length; k++) {
            steps[k] = single[k][0];
        }
        if (ends > 0) {
            steps[single.length] = first;
            steps[single.length + 1] = first + run.length - 1;
        }
        Arrays.sort(steps);
        long widest = run.length > 1 ? 1 : 0;
        for (int k = 1; k < steps.length; k++) {
            boolean within = ends > 0 && steps[k - 1] >= first && steps[k] <= first + run.length - 1;
            widest = Math.max(widest, within ? 0 : steps[k] - steps[k - 1]);
        }
        return widest;
    }
}
