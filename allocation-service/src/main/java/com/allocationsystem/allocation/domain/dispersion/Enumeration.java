package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.legal.LegalSizes;
import com.allocationsystem.allocation.domain.legal.LegalTable;
import java.util.stream.IntStream;

/**
 * Tries every legal split of the total: exact, for few accounts with few pieces.
 *
 * <p>Accounts are decided in the order of their tie rank. A branch ends where the variance within the accounts decided so far
 * already reaches the best split known (the rest can only add to it), or where the rest cannot carry what is left.
 */
final class Enumeration {

    /** Most steps before it gives up. */
    static final int MOST_STEPS = 400_000;

    /** A split counts as better only when it is so by more than the rounding of the sums. */
    private static final double ROUNDING = 1e-13;

    private final LegalTable table;
    private final Separated problem;
    private final double centre;
    private final int[] order;
    private final long[] roomAfter;
    private final long[] pieces;

    /** Best split. */
    long[] best;

    /** Steps taken. */
    int steps;

    private double bestVariance;

    /**
     * @param problem the metric
     * @param centre near the mean of good splits, shifted; keeps the sums accurate
     * @param known a good legal split of the total
     * @param knownVariance its variance
     */
    Enumeration(
            LegalTable table, Separated problem, double centre, long[] tieRank, long[] known, double knownVariance) {
        this.table = table;
        this.problem = problem;
        this.centre = centre;
        this.order = TieOrder.of(
                IntStream.range(0, table.size())
                        .filter(i -> table.maximum(i) > 0)
                        .toArray(),
                i -> tieRank[i]);
        this.roomAfter = new long[order.length + 1];
        for (int k = order.length - 1; k >= 0; k--) {
            roomAfter[k] = roomAfter[k + 1] + table.maximum(order[k]);
        }
        this.pieces = new long[table.size()];
        this.best = known;
        this.bestVariance = knownVariance;
    }

    /** @return whether every split was tried */
    boolean run() {
        double weight = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < pieces.length; i++) {
            if (table.maximum(i) == 0) {
                double distance = problem.a[i] - centre;
                weight += problem.p[i];
                sum += problem.p[i] * distance;
                squares += problem.p[i] * distance * distance;
            }
        }
        visit(0, (long) problem.total, weight, sum, squares);
        return steps < MOST_STEPS;
    }

    private void visit(int k, long rest, double weight, double sum, double squares) {
        double within = weight > 0 ? squares - sum * sum / weight : 0;
        if (++steps >= MOST_STEPS || rest > roomAfter[k] || within >= bestVariance * (1 - ROUNDING)) {
            return;
        }
        if (k == order.length) {
            bestVariance = within;
            best = pieces.clone();
            return;
        }
        int i = order[k];
        LegalSizes sizes = table.sizes(i);
        long least = Math.max(0, rest - roomAfter[k + 1]);
        for (long piece = sizes.floor(rest); piece >= least && steps < MOST_STEPS; piece = sizes.previous(piece)) {
            double distance = problem.a[i] + problem.b[i] * piece - centre;
            double p = problem.p[i];
            pieces[i] = piece;
            visit(k + 1, rest - piece, weight + p, sum + p * distance, squares + p * distance * distance);
        }
        pieces[i] = 0;
    }
}
