package com.allocationsystem.allocation.engine.method.proportional;

import com.allocationsystem.allocation.engine.limit.LegalTable;

/**
 * Capped shares among the accounts whose share reaches their smallest piece.
 *
 * <p>{@link BelowMinimum} says which accounts are dropped. Where dropping has to stop because the rest could no longer carry the total, the remaining
 * accounts are lifted to their smallest piece instead.
 */
final class DeMinimis {

    private static final int HALVINGS = 200;

    private DeMinimis() {}

    /**
     * @param weight scaled; set to 0 here for every account that is dropped
     * @return one share per account, 0 for those that go, adding up to the total; null when lifted pieces pass the total
     */
    static double[] shares(LegalTable table, long total, double[] weight, double[] cap, long[] tieRank) {
        double level = BelowMinimum.drop(table, total, weight, cap, tieRank);
        double[] share = new double[weight.length];
        return refill(table, total, weight, cap, level, share) ? share : null;
    }

    /**
     * Shares of the accounts with a weight, each between its smallest piece and its cap.
     *
     * @param from a level known not to be too high
     * @param share receives the shares
     * @return whether they can add up to the total
     */
    static boolean refill(LegalTable table, long total, double[] weight, double[] cap, double from, double[] share) {
        double level = WaterLevel.of(total, weight, cap, from);
        if (fill(table, level, weight, cap, share) <= total * (1 + 1e-12)) {
            return true;
        }
        double low = 0;
        double high = level;
        if (fill(table, 0, weight, cap, share) > total) {
            return false;
        }
        if (Double.isInfinite(high)) {
            high = 1;
            while (fill(table, high, weight, cap, share) < total) {
                high *= 2;
            }
        }
        for (int k = 0; k < HALVINGS && low < high; k++) {
            double middle = low + (high - low) / 2;
            if (fill(table, middle, weight, cap, share) <= total) {
                low = middle;
            } else {
                high = middle;
            }
            if (middle == low && low + (high - low) / 2 == low) {
                break;
            }
        }
        fill(table, low, weight, cap, share);
        return true;
    }

    private static double fill(LegalTable table, double level, double[] weight, double[] cap, double[] share) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            share[i] = weight[i] > 0 ? Math.max(table.minimum(i), WaterLevel.share(level, weight[i], cap[i])) : 0;
            sum += share[i];
        }
        return sum;
    }
}
