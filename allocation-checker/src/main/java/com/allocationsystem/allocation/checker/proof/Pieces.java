package com.allocationsystem.allocation.checker.proof;

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
record Pieces(long[][] single, double[] singleCost, long first, int remainder, double[] run) {

    /** Receives a piece. */
    interface Visitor {
        void visit(long steps, int remainder, double cost);
    }

    int count() {
        return single.length + run.length;
    }

    void forEach(Visitor visitor) {
        for (int k = 0; k < single.length; k++) {
            visitor.visit(single[k][0], (int) single[k][1], singleCost[k]);
        }
        for (int k = 0; k < run.length; k++) {
            visitor.visit(first + k, remainder, run[k]);
        }
    }

    /** @return the widest gap between two pieces, in increments: how much the account can change at once */
    long widestGap() {
        long[] steps = new long[count()];
        int[] next = {0};
        forEach((at, rest, cost) -> steps[next[0]++] = at);
        Arrays.sort(steps);
        long widest = 0;
        for (int k = 1; k < steps.length; k++) {
            widest = Math.max(widest, steps[k] - steps[k - 1]);
        }
        return widest;
    }
}
