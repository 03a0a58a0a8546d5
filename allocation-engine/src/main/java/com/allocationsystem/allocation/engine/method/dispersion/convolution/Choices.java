package com.allocationsystem.allocation.engine.method.dispersion.convolution;

import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is left to choose in a split that costs no more than a limit: most accounts have one option only.
 *
 * @param open accounts with several options, those with the widest gap between two of them first (to a factor of two), then the
 *     dearest to change: what the multiplier cannot balance is decided early
 * @param only the piece of every other account, par; 0 for the open ones
 */
record Choices(List<Options> open, long[] only) {

    /** @param tieRank decides the order of accounts that are equally dear; smaller first */
    static Choices of(Separated problem, long[] tieRank, double center, double lambda, double limit) {
        int n = problem.table.size();
        long step = problem.table.stepPar();
        long[] only = new long[n];
        List<Options> open = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Options options = Options.of(problem, i, center, lambda, limit);
            if (options.count() > 1) {
                open.add(options);
            } else {
                only[i] = options.largest(step);
            }
        }
        open.sort(Comparator.comparingInt((Options options) -> Long.numberOfLeadingZeros(options.hole(step)))
                .thenComparing(Comparator.comparingDouble(Options::dearest).reversed())
                .thenComparingLong(options -> tieRank[options.account()]));
        return new Choices(open, only);
    }

    long onlyPar() {
        long sum = 0;
        for (long piece : only) {
            sum += piece;
        }
        return sum;
    }
}
