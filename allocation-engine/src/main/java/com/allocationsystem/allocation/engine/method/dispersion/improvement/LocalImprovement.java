package com.allocationsystem.allocation.engine.method.dispersion.improvement;

import com.allocationsystem.allocation.engine.limit.IndexSort;
import com.allocationsystem.allocation.engine.limit.Indices;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Choice;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Multiplier;
import com.allocationsystem.allocation.engine.method.dispersion.relaxation.Separated;
import com.allocationsystem.allocation.engine.metric.TargetColumns;
import java.util.Arrays;

/**
 * Finds a good split: reads it off at the saddle, then tries other choices of who gets a piece.
 *
 * <p>At the saddle all accounts but a few agree below and above the multiplier. The few are opened in order of their tie
 * rank while they fit; with the last one that fits and with one more, the rest is refitted exactly ({@link Refit}). The local
 * search then flips one account's choice, or swaps two, nearest calls first, refits, or moves increments between two accounts
 * ({@link Exchange}), and keeps what is better.
 */
public final class LocalImprovement {

    /** Closest calls that the local search looks at. */
    private static final int CANDIDATES = 64;

    private static final int SWAPS = 24;

    /** Accounts times refits, so that the search stays short on large orders. */
    private static final long MOST_WORK = 4_000_000;

    private final Separated problem;
    private final LegalTable table;
    private final TargetColumns columns;
    private final Refit refit;
    private final long[] tieRank;

    /** Center and multiplier of the best split. */
    private double center;

    private double lambda = Double.NaN;

    private Split best;
    private double variance = Double.POSITIVE_INFINITY;
    private long steps;

    public LocalImprovement(Separated problem, LegalTable table, TargetColumns columns, Refit refit, long[] tieRank) {
        this.problem = problem;
        this.columns = columns;
        this.table = table;
        this.refit = refit;
        this.tieRank = tieRank;
    }

    /** @return the best split so far; null when none was found */
    public Split best() {
        return best;
    }

    /** @return steps of local search so far */
    public long steps() {
        return steps;
    }

    /**
     * Reads a split off near a center, and keeps it when it is the best so far.
     *
     * @param at center, shifted
     * @param found bracket of the multiplier there
     * @return whether it is
     */
    public boolean readOff(double at, Multiplier.Found found) {
        double oldCenter = center;
        double oldLambda = lambda;
        center = at;
        lambda = found.lambda();
        boolean better = readOff(found.low(), found.high());
        if (!better && !Double.isNaN(oldLambda)) {
            center = oldCenter;
            lambda = oldLambda;
        }
        return better;
    }

    private boolean readOff(double lambdaLow, double lambdaHigh) {
        int n = table.size();
        double[] below = new double[n];
        double[] above = new double[n];
        double rest = problem.total - problem.pass(center, lambdaLow, below).sum();
        problem.pass(center, lambdaHigh, above);
        byte[] mode = modes(below);
        byte[] fitting = mode.clone();
        int[] undecided = Indices.where(n, i -> modeOf(i, (long) above[i]) != mode[i]);
        for (int i : TieOrder.of(undecided, i -> tieRank[i])) {
            mode[i] = modeOf(i, (long) above[i]);
            rest -= above[i] - below[i];
            if (rest < 0) {
                break;
            }
            fitting[i] = mode[i];
        }
        return tryModes(fitting) | tryModes(mode);
    }

    /**
     * Takes a split found otherwise, if it is better, with its own choices refitted.
     *
     * @param stepsTaken to find it
     */
    public void offer(Split candidate, long stepsTaken) {
        steps += stepsTaken;
        if (candidate.variance() < variance) {
            keep(candidate);
        }
        tryModes(modesOf(candidate.pieces()));
    }

    private void keep(Split split) {
        best = split;
        variance = split.variance();
    }

    /**
     * @param enough stop at this variance
     * @param mostSteps most refits
     */
    public void improve(double enough, int mostSteps) {
        long limit = Math.min(mostSteps, MOST_WORK / table.size() + 1);
        int[] near = nearestCalls();
        boolean better = true;
        while (better && variance > enough && steps < limit) {
            better = flips(near, enough, limit) || swaps(near, enough, limit) || exchanges(near, limit);
        }
    }

    private boolean exchanges(int[] near, long limit) {
        long[] candidate = best.pieces().clone();
        steps += new Exchange(table, problem).improve(candidate, near, limit - steps);
        double reached = columns.variance(candidate);
        if (!(reached < variance * (1 - 1e-13))) {
            return false;
        }
        keep(new Split(candidate, reached));
        return true;
    }

    private boolean flips(int[] near, double enough, long limit) {
        boolean better = false;
        for (int i : near) {
            byte[] mode = modesOf(best.pieces());
            byte now = mode[i];
            for (byte other = Choice.ZERO; other <= Choice.TOP; other++) {
                if (other != now && possible(i, other) && steps < limit && variance > enough) {
                    mode[i] = other;
                    steps++;
                    better |= tryModes(mode);
                }
            }
        }
        return better;
    }

    private boolean swaps(int[] near, double enough, long limit) {
        int most = Math.min(SWAPS, near.length);
        for (int k = 0; k < most; k++) {
            for (int other = 0; other < most; other++) {
                byte[] mode = modesOf(best.pieces());
                int opens = near[k];
                int closes = near[other];
                boolean fits = mode[opens] == Choice.ZERO && mode[closes] != Choice.ZERO;
                if (fits && steps < limit && variance > enough) {
                    mode[opens] = table.high()[opens] > 0 ? Choice.RUN : Choice.TOP;
                    mode[closes] = Choice.ZERO;
                    steps++;
                    if (tryModes(mode)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean tryModes(byte[] mode) {
        Split refitted = refit.fit(mode, center, lambda);
        if (refitted == null || !(refitted.variance() < variance * (1 - 1e-13))) {
            return false;
        }
        keep(refitted);
        return true;
    }

    private int[] nearestCalls() {
        double[] call = new double[table.size()];
        for (int i = 0; i < call.length; i++) {
            call[i] = Math.abs(problem.openingCost(i, center, lambda));
        }
        int[] open = Indices.where(call.length, i -> table.maximum(i) > 0);
        IndexSort.sort(open, call, tieRank);
        return Arrays.copyOf(open, Math.min(CANDIDATES, open.length));
    }

    private boolean possible(int i, byte mode) {
        return mode == Choice.ZERO || (mode == Choice.RUN ? table.high()[i] > 0 : table.top()[i] > 0);
    }

    private byte[] modes(double[] choice) {
        byte[] mode = new byte[choice.length];
        for (int i = 0; i < mode.length; i++) {
            mode[i] = modeOf(i, (long) choice[i]);
        }
        return mode;
    }

    private byte[] modesOf(long[] choice) {
        byte[] mode = new byte[choice.length];
        for (int i = 0; i < mode.length; i++) {
            mode[i] = modeOf(i, choice[i]);
        }
        return mode;
    }

    private byte modeOf(int i, long piece) {
        return piece == 0 ? Choice.ZERO : piece == table.top()[i] ? Choice.TOP : Choice.RUN;
    }
}
