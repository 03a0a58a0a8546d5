package com.allocationsystem.allocation.engine.method.proportional;

import java.util.Arrays;

/** Hands out the last increments to the largest remainders, ties by rank. */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * @param pieces receives one step for each winner
     * @param remainder of each account; negative = takes no part
     * @param tieRank smaller wins
     * @param steps how many, at most the number of accounts that take part
     * @param stepPar size of a step
     */
    static void give(long[] pieces, double[] remainder, long[] tieRank, int steps, long stepPar) {
        if (steps == 0) {
            return;
        }
        double threshold = Selection.kthSmallest(remainder.clone(), remainder.length - steps);
        int left = steps;
        int ties = 0;
        for (int i = 0; i < pieces.length; i++) {
            if (remainder[i] > threshold) {
                pieces[i] += stepPar;
                left--;
            } else if (remainder[i] == threshold) {
                ties++;
            }
        }
        long lastRank = lastWinningRank(remainder, tieRank, threshold, ties, left);
        for (int i = 0; i < pieces.length && left > 0; i++) {
            if (remainder[i] == threshold && tieRank[i] <= lastRank) {
                pieces[i] += stepPar;
                left--;
            }
        }
    }

    private static long lastWinningRank(double[] remainder, long[] tieRank, double threshold, int ties, int winners) {
        long[] ranks = new long[ties];
        int filled = 0;
        for (int i = 0; i < remainder.length; i++) {
            if (remainder[i] == threshold) {
                ranks[filled++] = tieRank[i];
            }
        }
        Arrays.sort(ranks);
        return ranks[winners - 1];
    }
}
