package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.legal.LegalTable;
import com.allocationsystem.allocation.domain.metric.TargetColumns;

/**
 * The best pieces once it is settled which accounts get nothing, a piece of their run, or a full liquidation.
 *
 * <p>What is left is convex: at a fixed centre the increments go where they cost least (one multiplier for all, exact on the
 * grid); the centre then moves to the mean reached, while that helps.
 */
final class Refit {

    private static final int PASSES = 90;
    private static final int CENTRES = 4;

    private final Separated problem;
    private final LegalTable table;
    private final TargetColumns columns;
    private final int[] tieOrder;
    private final Multiplier multiplier;
    private final double[] lowPieces;
    private final double[] highPieces;

    /** Pieces of the last refit that was possible. */
    long[] pieces;

    /** Their variance. */
    double variance;

    Refit(Separated problem, LegalTable table, TargetColumns columns, int[] tieOrder) {
        this.problem = problem;
        this.table = table;
        this.columns = columns;
        this.tieOrder = tieOrder;
        this.multiplier = new Multiplier(problem);
        this.lowPieces = new double[table.size()];
        this.highPieces = new double[table.size()];
    }

    /**
     * @param mode of each account, none free
     * @param centre first centre, shifted
     * @param lambda a guess
     * @return whether pieces of these modes can add up to the total
     */
    boolean fit(byte[] mode, double centre, double lambda) {
        if (!feasible(mode)) {
            return false;
        }
        variance = Double.POSITIVE_INFINITY;
        double at = centre;
        double guess = lambda;
        for (int k = 0; k < CENTRES; k++) {
            long[] candidate = at(mode, at, guess);
            double reached = columns.variance(candidate);
            if (!(reached < variance)) {
                break;
            }
            boolean small = variance - reached < 1e-11 * reached;
            variance = reached;
            pieces = candidate;
            if (small) {
                break;
            }
            at = columns.mean(candidate) - problem.shift;
            guess = multiplier.bestLambda;
        }
        return true;
    }

    private boolean feasible(byte[] mode) {
        long least = 0;
        long most = 0;
        boolean anyRun = false;
        for (int i = 0; i < mode.length; i++) {
            if (mode[i] == Separated.RUN) {
                least += table.low()[i];
                most += table.high()[i];
                anyRun = true;
            } else if (mode[i] == Separated.TOP) {
                least += table.top()[i];
                most += table.top()[i];
            }
        }
        long total = (long) problem.total;
        return least <= total && total <= most && (anyRun ? (total - least) % table.stepPar() == 0 : total == least);
    }

    private long[] at(byte[] mode, double centre, double guess) {
        multiplier.search(centre, mode, guess, Double.POSITIVE_INFINITY, 0, PASSES);
        problem.pass(centre, multiplier.low, mode, lowPieces);
        problem.pass(centre, multiplier.high, mode, highPieces);
        long[] out = new long[mode.length];
        long rest = (long) problem.total;
        for (int i = 0; i < out.length; i++) {
            out[i] = (long) Math.min(lowPieces[i], highPieces[i]);
            rest -= out[i];
        }
        for (int k = 0; k < tieOrder.length && rest > 0; k++) {
            int i = tieOrder[k];
            if (mode[i] == Separated.RUN) {
                long more = Math.min(rest, (long) (highPieces[i] - out[i]));
                out[i] += Math.max(0, more);
                rest -= Math.max(0, more);
            }
        }
        return out;
    }
}
