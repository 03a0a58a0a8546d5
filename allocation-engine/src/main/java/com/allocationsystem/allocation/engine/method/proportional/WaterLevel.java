package com.allocationsystem.allocation.engine.method.proportional;

/**
 * Shares in proportion to weights, each held at a cap, that add up to a total: share_i = min(cap_i, level x weight_i).
 *
 * <p>The level is found by Newton's method from the left on the concave, piecewise linear sum; it never overshoots and
 * ends after finitely many passes, usually under ten, each O(n). Capping a share and handing its excess to the others is one
 * such step.
 */
public final class WaterLevel {

    private WaterLevel() {}

    /** @return each account's exact share without caps, weight / sum of weights x total; all 0 when no weight is above 0 */
    public static double[] uncappedShares(double total, double[] weight) {
        double sum = 0;
        for (double w : weight) {
            sum += w;
        }
        double[] shares = new double[weight.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum > 0 ? weight[i] / sum * total : 0;
        }
        return shares;
    }

    /**
     * @param total to reach, 0 or more
     * @param weight 0 = takes no part
     * @param cap largest share of each, finite; 0 only where the weight is 0
     * @param from a level known not to be too high; 0 when nothing is known
     * @return the level; infinite when all caps together do not pass the total
     */
    static double of(double total, double[] weight, double[] cap, double from) {
        double level = from;
        while (true) {
            double capped = 0;
            double open = 0;
            for (int i = 0; i < weight.length; i++) {
                int full = level * weight[i] >= cap[i] ? 1 : 0;
                capped += full * cap[i];
                open += (1 - full) * weight[i];
            }
            if (open == 0) {
                return Double.POSITIVE_INFINITY;
            }
            double next = (total - capped) / open;
            if (!(next > level)) {
                return level;
            }
            level = next;
        }
    }

    /** @return the share at a level */
    static double share(double level, double weight, double cap) {
        double share = level * weight;
        return share >= cap ? cap : share;
    }
}
