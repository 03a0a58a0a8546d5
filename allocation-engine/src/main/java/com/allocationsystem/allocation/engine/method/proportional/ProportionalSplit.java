package com.allocationsystem.allocation.engine.method.proportional;

import com.allocationsystem.allocation.engine.limit.FillPlan;
import com.allocationsystem.allocation.engine.limit.LegalTable;
import com.allocationsystem.allocation.engine.method.tie.TieBreak;

/**
 * Splits the fillable total in proportion to weights: PRO_RATA and CUSTOM_WEIGHTS.
 *
 * <p>1. Capped shares ({@link WaterLevel}): the excess of a capped account goes round the others pro rata. 2. De minimis
 * ({@link DeMinimis}): accounts whose share stays under their smallest piece get nothing, worst first, and their share goes
 * round again. 3. Largest remainder: shares are cut to the grid, the increments left over go to the largest remainders,
 * ties by {@link TieBreak}.
 *
 * <p>Filling comes first: when dropping accounts would leave the total unreachable, the last ones are kept and lifted to
 * their smallest piece; when shares fall between a run and a full liquidation and cannot add up, the nearest reachable
 * split is taken. O(n) per step, no sort of all accounts.
 */
public final class ProportionalSplit {

    /** Keeps a share that is a whole number of increments from being cut for the last bit of a double. */
    private static final double GRID_SLACK = 1e-9;

    private final LegalTable table;
    private final FillPlan fill;
    private final long[] tieRank;

    private ProportionalSplit(LegalTable table, FillPlan fill, long[] tieRank) {
        this.table = table;
        this.fill = fill;
        this.tieRank = tieRank;
    }

    /**
     * @param table legal sizes; an account of weight 0 must have none
     * @param fill of that table
     * @param weight finite, 0 or more
     * @param tieRank smaller wins
     * @return legal pieces that add up to the fillable total
     */
    public static long[] split(LegalTable table, FillPlan fill, double[] weight, long[] tieRank) {
        return new ProportionalSplit(table, fill, tieRank).split(scaled(weight));
    }

    /** Divides by the largest weight, so that no sum can overflow. */
    private static double[] scaled(double[] weight) {
        double largest = 0;
        for (double w : weight) {
            largest = Math.max(largest, w);
        }
        double[] scaled = new double[weight.length];
        for (int i = 0; i < weight.length; i++) {
            scaled[i] = largest > 0 ? weight[i] / largest : 0;
        }
        return scaled;
    }

    private long[] split(double[] weight) {
        long total = fill.totalPar();
        double[] cap = new double[weight.length];
        for (int i = 0; i < weight.length; i++) {
            cap[i] = table.maximum(i);
            weight[i] = cap[i] > 0 ? weight[i] : 0;
        }
        double[] share = DeMinimis.shares(table, total, weight, cap, tieRank);
        if (share != null && outOfGaps(total, weight, cap, share)) {
            long[] pieces = rounded(total, share, cap);
            if (pieces != null) {
                return pieces;
            }
        }
        return fill.nearest(share == null ? plainShares(total, weight, cap) : share);
    }

    private static double[] plainShares(long total, double[] weight, double[] cap) {
        double level = WaterLevel.of(total, weight, cap, 0);
        double[] share = new double[weight.length];
        for (int i = 0; i < share.length; i++) {
            share[i] = weight[i] > 0 ? WaterLevel.share(level, weight[i], cap[i]) : 0;
        }
        return share;
    }

    /**
     * A share between the end of the run and a full liquidation is no piece: such an account is held at the run's end and
     * the excess goes round again.
     *
     * @return whether the total is still within the caps
     */
    private boolean outOfGaps(long total, double[] weight, double[] cap, double[] share) {
        boolean moved = true;
        while (moved) {
            moved = false;
            double capacity = 0;
            for (int i = 0; i < share.length; i++) {
                if (share[i] > table.high()[i] && share[i] < table.top()[i] && cap[i] == table.top()[i]) {
                    cap[i] = table.high()[i];
                    moved = true;
                }
                capacity += share[i] > 0 ? cap[i] : 0;
            }
            if (capacity < total) {
                return false;
            }
            if (moved) {
                DeMinimis.refill(table, total, weight, cap, 0, share);
            }
        }
        return true;
    }

    /** @return pieces by largest remainder; null when grid steps cannot make the total */
    private long[] rounded(long total, double[] share, double[] cap) {
        long step = table.stepPar();
        long[] pieces = new long[share.length];
        double[] remainder = new double[share.length];
        long rest = total;
        int open = 0;
        for (int i = 0; i < share.length; i++) {
            remainder[i] = -1;
            if (share[i] >= cap[i]) {
                pieces[i] = (long) cap[i];
            } else if (share[i] > 0) {
                double steps = Math.max(0, (share[i] - table.low()[i]) / step);
                long whole = (long) Math.max(0, Math.floor(steps - GRID_SLACK));
                pieces[i] = table.low()[i] + whole * step;
                remainder[i] = steps - whole;
                open++;
            }
            rest -= pieces[i];
        }
        if (rest < 0 || rest % step != 0 || rest / step > open) {
            return null;
        }
        LargestRemainder.give(pieces, remainder, tieRank, (int) (rest / step), step);
        return pieces;
    }
}
