package com.allocationsystem.allocation.engine.method.dispersion.relaxation;

import com.allocationsystem.allocation.engine.limit.Indices;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.metric.TargetColumns;

/**
 * The problem at a fixed center c and multiplier lambda, where it falls apart into accounts.
 *
 * <p>With y_i = a_i + b_i x_i and weights p_i that sum to 1: sum p_i (y_i - c)^2 = variance + (mean - c)^2. Each account
 * takes the legal piece that minimizes p_i (y_i - c)^2 - lambda x_i: 0, the grid point of the run nearest to the
 * parabola's foot, or the full liquidation. The sum of these minima plus lambda x total is G(c, lambda), a lower bound of
 * variance + (mean - c)^2 for every legal split of that total. One pass is O(n).
 *
 * <p>All metrics are shifted so that the mean before the trade is 0, which keeps the sums accurate. The loop over the runs
 * does not branch: which of three pieces an account takes is hard to predict and a wrong guess costs more than the sum.
 */
public final class Separated {

    /** Rounding of the sums, relative to the largest term; taken off every bound. */
    private static final double ROUNDING = 1e-14;

    public final TargetColumns columns;
    public final LegalTable table;
    public final double[] a;
    public final double[] b;
    public final double[] p;
    public final double shift;
    public final double total;
    private final double[] low;
    private final double[] high;
    private final long[] top;
    private final int[] tops;
    private final double step;
    private final double perStep;

    /** 1 / b; 0 where there is no run. */
    private final double[] perMove;

    /** 1 / (2 p b^2); 0 where there is no run. */
    private final double[] perLambda;

    private final double sumA;
    private final double sumA2;
    private final double sumP;

    private long passes;

    // of the pass under way
    private double sum;
    private double moved;
    private double gain;

    /**
     * What one pass found.
     *
     * @param sum of the pieces
     * @param mean weighted, shifted
     * @param bound G(c, lambda), rounding taken off
     */
    public record Pass(double sum, double mean, double bound) {}

    public Separated(TargetColumns columns, LegalTable table, long totalPar) {
        int n = table.size();
        this.columns = columns;
        this.table = table;
        a = new double[n];
        b = columns.perPar();
        p = columns.weight();
        low = new double[n];
        high = new double[n];
        top = table.top();
        tops = Indices.where(n, i -> top[i] > 0);
        step = table.stepPar();
        perStep = 1 / step;
        perMove = new double[n];
        perLambda = new double[n];
        total = totalPar;
        shift = columns.meanBefore();
        double s1 = 0;
        double s2 = 0;
        double s0 = 0;
        for (int i = 0; i < n; i++) {
            a[i] = columns.before()[i] - shift;
            low[i] = table.low()[i];
            high[i] = table.high()[i];
            if (high[i] > 0) {
                perMove[i] = 1 / b[i];
                perLambda[i] = 1 / (2 * p[i] * b[i] * b[i]);
            }
            s0 += p[i];
            s1 += p[i] * a[i];
            s2 += p[i] * a[i] * a[i];
        }
        sumP = s0;
        sumA = s1;
        sumA2 = s2;
    }

    /** @return passes made over all accounts: the work done */
    public long passes() {
        return passes;
    }

    /**
     * Every account takes what is best for it.
     *
     * @param center c, shifted
     * @param lambda multiplier
     * @param pieces receives the pieces; null = not wanted
     */
    public Pass pass(double center, double lambda, double[] pieces) {
        runs(center, lambda, pieces);
        for (int i : tops) {
            double run = run(i, center, lambda);
            double best = cost(i, run, center, lambda) < 0 ? run : 0;
            double chosen = cost(i, top[i], center, lambda) < cost(i, best, center, lambda) ? top[i] : best;
            take(i, chosen - best, cost(i, chosen, center, lambda) - cost(i, best, center, lambda));
            if (pieces != null) {
                pieces[i] = chosen;
            }
        }
        passes++;
        return concluded(center, lambda);
    }

    /**
     * Accounts take what is best for them within a choice.
     *
     * @param center c, shifted
     * @param lambda multiplier
     * @param choice kinds of pieces
     * @param pieces receives the pieces of the choice's runs, in their order; null = not wanted
     */
    public Pass pass(double center, double lambda, Choice choice, double[] pieces) {
        sum = 0;
        moved = 0;
        gain = 0;
        int[] chosen = choice.runs();
        for (int k = 0; k < chosen.length; k++) {
            double x = run(chosen[k], center, lambda);
            take(chosen[k], x, cost(chosen[k], x, center, lambda));
            if (pieces != null) {
                pieces[k] = x;
            }
        }
        for (int i : choice.tops()) {
            take(i, top[i], cost(i, top[i], center, lambda));
        }
        return concluded(center, lambda);
    }

    private void runs(double center, double lambda, double[] pieces) {
        double pieceSum = 0;
        double movedSum = 0;
        double gainSum = 0;
        for (int i = 0; i < a.length; i++) {
            double distance = center - a[i];
            double foot = distance * perMove[i] + lambda * perLambda[i];
            double grid = low[i] + Math.rint((foot - low[i]) * perStep) * step;
            double x = Math.max(low[i], Math.min(high[i], grid));
            double move = b[i] * x;
            double cost = p[i] * move * (move - 2 * distance) - lambda * x;
            int taken = cost < 0 ? 1 : 0;
            pieceSum += taken * x;
            movedSum += taken * (p[i] * move);
            gainSum += taken * cost;
            if (pieces != null) {
                pieces[i] = taken * x;
            }
        }
        sum = pieceSum;
        moved = movedSum;
        gain = gainSum;
    }

    private void take(int i, double piece, double cost) {
        sum += piece;
        moved += p[i] * b[i] * piece;
        gain += cost;
    }

    private Pass concluded(double center, double lambda) {
        double constant = sumA2 - 2 * center * sumA + center * center * sumP;
        double atTotal = lambda * total;
        double rounding = ROUNDING * (constant + Math.abs(gain) + Math.abs(atTotal));
        return new Pass(sum, sumA + moved, constant + gain + atTotal - rounding);
    }

    /** Grid point of the run nearest to the parabola's foot (c - a)/b + lambda / (2 p b^2). */
    private double run(int i, double center, double lambda) {
        double foot = (center - a[i]) * perMove[i] + lambda * perLambda[i];
        return Math.max(low[i], Math.min(high[i], low[i] + Math.rint((foot - low[i]) * perStep) * step));
    }

    /** Cost of x over the cost of 0. */
    private double cost(int i, double x, double center, double lambda) {
        double move = b[i] * x;
        return p[i] * move * (move - 2 * (center - a[i])) - lambda * x;
    }

    /** @return cost of the account's best piece above 0 less the cost of 0: near 0 means that opening it is a close call */
    public double openingCost(int i, double center, double lambda) {
        double best = Double.POSITIVE_INFINITY;
        if (high[i] > 0) {
            best = cost(i, run(i, center, lambda), center, lambda);
        }
        return top[i] > 0 ? Math.min(best, cost(i, top[i], center, lambda)) : best;
    }

    /** @return a multiplier at which every account takes nothing (slopes at 0 are all above it) */
    public double lowestLambda(double center) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            if (high[i] > 0 || top[i] > 0) {
                lowest = Math.min(lowest, 2 * p[i] * b[i] * (a[i] - center));
            }
        }
        return lowest - Math.abs(lowest) * 1e-9 - Double.MIN_NORMAL;
    }

    /** @return a multiplier at which every account takes its largest piece */
    public double highestLambda(double center) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            double largest = Math.max(top[i], high[i]);
            if (largest > 0) {
                highest = Math.max(highest, 2 * p[i] * b[i] * (a[i] - center + b[i] * largest));
            }
        }
        return highest + Math.abs(highest) * 1e-9 + Double.MIN_NORMAL;
    }
}
