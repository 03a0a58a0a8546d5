package com.allocationsystem.allocation.engine.method.dispersion.improvement;

import com.allocationsystem.allocation.engine.limit.Indices;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Choice;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;

/**
 * The best pieces once it is settled which accounts get nothing, a piece of their run, or a full liquidation.
 *
 * <p>What is left is convex: at a fixed center the increments go where they cost least (one multiplier for all, exact on the
 * grid); the center then moves to the mean reached, while that helps.
 */
public final class Refit {

    private static final int PASSES = 90;
    private static final int CENTERS = 4;

    private final Separated problem;
    private final LegalTable table;
    private final TargetColumns columns;
    private final long[] tieRank;
    private final Multiplier multiplier;

    /** @param slope rise of the sum of pieces per lambda, near enough; 0 = not known */
    public Refit(Separated problem, LegalTable table, TargetColumns columns, long[] tieRank, double slope) {
        this.problem = problem;
        this.table = table;
        this.columns = columns;
        this.tieRank = tieRank;
        this.multiplier = new Multiplier(problem, slope);
    }

    /**
     * @param kind of piece of each account, see {@link Choice}
     * @param center first center, shifted
     * @param lambda a guess
     * @return the best split of these kinds; null when no pieces of them add up to the total
     */
    Split fit(byte[] kind, double center, double lambda) {
        Choice choice = Choice.of(kind);
        if (!feasible(choice)) {
            return null;
        }
        Split best = null;
        double variance = Double.POSITIVE_INFINITY;
        double at = center;
        double guess = lambda;
        for (int k = 0; k < CENTERS; k++) {
            Multiplier.Found found = multiplier.search(at, choice, guess, Double.POSITIVE_INFINITY, 0, PASSES);
            long[] candidate = at(choice, at, found);
            double reached = columns.variance(candidate);
            if (!(reached < variance)) {
                break;
            }
            boolean small = variance - reached < 1e-11 * reached;
            variance = reached;
            best = new Split(candidate, reached);
            if (small) {
                break;
            }
            at = columns.mean(candidate) - problem.shift;
            guess = found.lambda();
        }
        return best;
    }

    private boolean feasible(Choice choice) {
        long least = 0;
        long most = 0;
        for (int i : choice.runs()) {
            least += table.low()[i];
            most += table.high()[i];
        }
        for (int i : choice.tops()) {
            least += table.top()[i];
            most += table.top()[i];
        }
        long rest = (long) problem.total - least;
        boolean onGrid = choice.runs().length > 0 ? rest % table.stepPar() == 0 : rest == 0;
        return rest >= 0 && most >= (long) problem.total && onGrid;
    }

    private long[] at(Choice choice, double center, Multiplier.Found found) {
        int[] runs = choice.runs();
        double[] below = new double[runs.length];
        double[] above = new double[runs.length];
        problem.pass(center, found.low(), choice, below);
        problem.pass(center, found.high(), choice, above);
        long[] out = new long[table.size()];
        long rest = (long) problem.total;
        for (int i : choice.tops()) {
            out[i] = table.top()[i];
            rest -= out[i];
        }
        for (int k = 0; k < runs.length; k++) {
            out[runs[k]] = (long) Math.min(below[k], above[k]);
            rest -= out[runs[k]];
        }
        give(rest, out, runs, above);
        return out;
    }

    /** Hands the rest to the accounts that are undecided between two pieces, by tie rank. */
    private void give(long rest, long[] out, int[] runs, double[] above) {
        int[] places = Indices.where(runs.length, k -> above[k] > out[runs[k]]);
        long left = rest;
        for (int k : TieOrder.of(places, k -> tieRank[runs[k]])) {
            long more = Math.min(left, (long) above[k] - out[runs[k]]);
            out[runs[k]] += more;
            left -= more;
        }
    }
}
