package com.allocationsystem.allocation.engine.method.proportional;

import java.util.Arrays;

/**
 * Shares that level holdings: share_i = held between 0 and a cap (offset_i + level x target_i), adding up to a total.
 *
 * <p>For a BUY the offset is the holding below 0, so that holding and share together are level x target; for a SELL it is the
 * holding, and the level is below 0. An account that a trade of this side would move away from its target gets 0; what it would
 * have had is shared again, which is what the bounds at 0 do.
 */
public final class TargetLevel {

    private static final int MOST_HALVINGS = 2100;

    private final double total;
    private final double[] offset;
    private final double[] target;
    private final double[] cap;

    private TargetLevel(double total, double[] offset, double[] target, double[] cap) {
        this.total = total;
        this.offset = offset;
        this.target = target;
        this.cap = cap;
    }

    /**
     * @param total to reach, 0 or more
     * @param offset finite
     * @param target finite, 0 or more
     * @param cap 0 or more, finite; 0 = takes no part
     * @return one share per account; the caps themselves where all together are less than the total
     */
    public static double[] shares(double total, double[] offset, double[] target, double[] cap) {
        return new TargetLevel(total, offset, target, cap).shares();
    }

    private double[] shares() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < target.length; i++) {
            if (target[i] > 0 && cap[i] > 0) {
                low = Math.min(low, -offset[i] / target[i]);
                high = Math.max(high, (cap[i] - offset[i]) / target[i]);
            }
        }
        if (low > high || sum(low) >= total) {
            return withoutTargets();
        }
        if (sum(high) <= total) {
            return at(high);
        }
        for (int k = 0; k < MOST_HALVINGS; k++) {
            double middle = low + (high - low) / 2;
            if (!(middle > low && middle < high)) {
                break;
            }
            if (sum(middle) <= total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return exactly(low, high);
    }

    /** Accounts without a target give all they have; where that is more than the total, each in proportion to what it has. */
    private double[] withoutTargets() {
        double[] all = new double[target.length];
        double[] shares = new double[target.length];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            all[i] = target[i] == 0 && cap[i] > 0 ? Math.max(0, offset[i]) : 0;
            shares[i] = Math.min(cap[i], all[i]);
            sum += shares[i];
        }
        if (sum > total) {
            double level = WaterLevel.of(total, all, cap, 0);
            Arrays.setAll(shares, i -> all[i] > 0 ? WaterLevel.share(level, all[i], cap[i]) : 0);
        }
        return shares;
    }

    /** The level between two that the same accounts are open at, found in one step: halving leaves the last bits open. */
    private double[] exactly(double low, double high) {
        double rest = total;
        double open = 0;
        for (int i = 0; i < target.length; i++) {
            if (isOpen(i, low) && isOpen(i, high)) {
                rest -= offset[i];
                open += target[i];
            } else {
                rest -= share(i, low);
            }
        }
        double level = open > 0 ? rest / open : low;
        return at(level >= low && level <= high ? level : low);
    }

    private boolean isOpen(int i, double level) {
        double share = offset[i] + level * target[i];
        return target[i] > 0 && share > 0 && share < cap[i];
    }

    private double[] at(double level) {
        double[] shares = new double[target.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share(i, level);
        }
        return shares;
    }

    private double sum(double level) {
        double sum = 0;
        for (int i = 0; i < target.length; i++) {
            sum += share(i, level);
        }
        return sum;
    }

    private double share(int i, double level) {
        return Math.max(0, Math.min(cap[i], offset[i] + level * target[i]));
    }
}
