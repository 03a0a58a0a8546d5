package com.allocationsystem.allocation.domain.dispersion;

import com.allocationsystem.allocation.domain.legal.LegalTable;
import com.allocationsystem.allocation.domain.metric.TargetColumns;

/**
 * The problem at a fixed centre c and multiplier lambda, where it falls apart into accounts.
 *
 * <p>With y_i = a_i + b_i x_i and weights p_i that sum to 1: sum p_i (y_i - c)^2 = variance + (mean - c)^2. Each account
 * takes the legal piece that minimises p_i (y_i - c)^2 - lambda x_i: 0, the grid point of the run nearest to the
 * parabola's foot, or the full liquidation. The sum of these minima plus lambda x total is G(c, lambda), a lower bound of
 * variance + (mean - c)^2 for every legal split of that total. One pass is O(n); results stand in the fields until the next.
 *
 * <p>All metrics are shifted so that the mean before the trade is 0, which keeps the sums accurate.
 */
final class Separated {

    /** An account's choice when it is not free: nothing, a piece of the run, the full liquidation. */
    static final byte FREE = 0;

    static final byte ZERO = 1;
    static final byte RUN = 2;
    static final byte TOP = 3;

    /** Rounding of the sums, relative to the largest term; taken off every bound. */
    private static final double ROUNDING = 1e-14;

    final double[] a;
    final double[] b;
    final double[] p;
    final double shift;
    final double total;
    private final double[] low;
    private final double[] high;
    private final double[] top;
    private final double[] slope;
    private final double step;
    private final double perStep;
    /** 1 / b. */
    private final double[] perMove;

    /** 1 / (2 p b^2). */
    private final double[] perLambda;

    private final double sumA;
    private final double sumA2;
    private final double sumP;

    /** Sum of the pieces of the last pass. */
    double sum;

    /** Weighted mean of the last pass, shifted. */
    double mean;

    /** G(c, lambda) of the last pass, rounding taken off. */
    double bound;

    /** Passes made: the work done. */
    long passes;

    Separated(TargetColumns columns, LegalTable table, long totalPar) {
        int n = table.size();
        a = new double[n];
        b = columns.perPar();
        p = columns.weight();
        low = new double[n];
        high = new double[n];
        top = new double[n];
        slope = new double[n];
        step = table.stepPar();
        perStep = 1 / step;
        perMove = new double[n];
        perLambda = new double[n];
        total = totalPar;
        shift = columns.mean(new long[n]);
        double s1 = 0;
        double s2 = 0;
        double s0 = 0;
        for (int i = 0; i < n; i++) {
            a[i] = columns.before()[i] - shift;
            low[i] = table.low()[i];
            high[i] = table.high()[i];
            top[i] = table.top()[i];
            slope[i] = p[i] * b[i];
            perMove[i] = 1 / b[i];
            perLambda[i] = 1 / (2 * slope[i] * b[i]);
            s0 += p[i];
            s1 += p[i] * a[i];
            s2 += p[i] * a[i] * a[i];
        }
        sumP = s0;
        sumA = s1;
        sumA2 = s2;
    }

    /** Like {@link #pass(double, double, byte[], double[])} with every account free and no pieces kept. */
    void pass(double centre, double lambda) {
        pass(centre, lambda, null, null);
    }

    /**
     * @param centre c, shifted
     * @param lambda multiplier
     * @param mode each account's choice; null = all free
     * @param pieces receives the pieces; null = not wanted
     */
    void pass(double centre, double lambda, byte[] mode, double[] pieces) {
        double pieceSum = 0;
        double moved = 0;
        double gain = 0;
        for (int i = 0; i < a.length; i++) {
            double x = mode == null || mode[i] == FREE
                    ? free(i, centre, lambda)
                    : mode[i] == ZERO ? 0 : mode[i] == TOP ? top[i] : run(i, centre, lambda);
            if (x > 0) {
                pieceSum += x;
                moved += slope[i] * x;
                gain += cost(i, x, centre, lambda);
            }
            if (pieces != null) {
                pieces[i] = x;
            }
        }
        sum = pieceSum;
        mean = sumA + moved;
        double constant = sumA2 - 2 * centre * sumA + centre * centre * sumP;
        double atTotal = lambda * total;
        bound = constant + gain + atTotal - ROUNDING * (constant + Math.abs(gain) + Math.abs(atTotal));
        passes++;
    }

    private double free(int i, double centre, double lambda) {
        double best = 0;
        double bestCost = 0;
        if (high[i] > 0) {
            double x = run(i, centre, lambda);
            double cost = cost(i, x, centre, lambda);
            if (cost < bestCost) {
                best = x;
                bestCost = cost;
            }
        }
        if (top[i] > 0 && cost(i, top[i], centre, lambda) < bestCost) {
            best = top[i];
        }
        return best;
    }

    /** Grid point of the run nearest to the parabola's foot (c - a)/b + lambda / (2 p b^2). */
    private double run(int i, double centre, double lambda) {
        double foot = (centre - a[i]) * perMove[i] + lambda * perLambda[i];
        if (!(foot > low[i])) {
            return low[i];
        }
        return foot >= high[i] ? high[i] : Math.min(high[i], low[i] + Math.rint((foot - low[i]) * perStep) * step);
    }

    /** Cost of x over the cost of 0. */
    private double cost(int i, double x, double centre, double lambda) {
        return x * (slope[i] * (2 * (a[i] - centre) + b[i] * x) - lambda);
    }

    /** @return cost of the account's best piece above 0 less the cost of 0: near 0 means that opening it is a close call */
    double openingCost(int i, double centre, double lambda) {
        double best = Double.POSITIVE_INFINITY;
        if (high[i] > 0) {
            best = cost(i, run(i, centre, lambda), centre, lambda);
        }
        return top[i] > 0 ? Math.min(best, cost(i, top[i], centre, lambda)) : best;
    }

    /** @return a multiplier at which every account takes nothing (slopes at 0 are all above it) */
    double lowestLambda(double centre) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            if (high[i] > 0 || top[i] > 0) {
                lowest = Math.min(lowest, 2 * slope[i] * (a[i] - centre));
            }
        }
        return lowest - Math.abs(lowest) * 1e-9 - Double.MIN_NORMAL;
    }

    /** @return a multiplier at which every account takes its largest piece */
    double highestLambda(double centre) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            double largest = Math.max(top[i], high[i]);
            if (largest > 0) {
                highest = Math.max(highest, 2 * slope[i] * (a[i] - centre + b[i] * largest));
            }
        }
        return highest + Math.abs(highest) * 1e-9 + Double.MIN_NORMAL;
    }
}
