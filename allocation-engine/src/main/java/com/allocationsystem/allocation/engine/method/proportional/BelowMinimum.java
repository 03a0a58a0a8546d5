package com.allocationsystem.allocation.engine.method.proportional;

import com.allocationsystem.allocation.engine.limit.IndexSort;
import com.allocationsystem.allocation.engine.limit.LegalTable;

/**
 * Decides which accounts are dropped because their share stays below their smallest piece.
 *
 * <p>The account with the lowest weight per par of its smallest piece is dropped first, alone; its share goes to the others; then the
 * next is considered. Since the level only rises, the order is fixed from the start, and an account stays exactly when the
 * accounts that reach their smallest piece at its own level do not take more than the total there. That amount rises with
 * the level, so the border is bracketed, O(n) a step, until few accounts stand between its bounds; only these are sorted.
 * Dropping also stops where the caps of the rest would fall under the total.
 */
final class BelowMinimum {

    /** So few accounts are sorted rather than separated by another pass. */
    private static final int FEW = 32;

    private static final int MOST_PASSES = 60;

    /** A share short of the smallest piece by less than this part has reached it. */
    private static final double SLACK = 1e-12;

    private final long total;
    private final double[] weight;
    private final double[] cap;

    /** Each account's smallest piece, slack taken off; infinite for an account without a weight. */
    private final double[] smallest;

    /** Not too high: those that reach their smallest piece here take at most the total. */
    private double low;

    /** Too high: they take more. */
    private double high = Double.POSITIVE_INFINITY;

    /** Of the last look: what those that reach their smallest piece take, and how many do not reach it. */
    private double taken;

    private int missing;

    private BelowMinimum(LegalTable table, long total, double[] weight, double[] cap) {
        this.total = total;
        this.weight = weight;
        this.cap = cap;
        this.smallest = new double[weight.length];
        for (int i = 0; i < smallest.length; i++) {
            smallest[i] = weight[i] > 0 ? table.minimum(i) * (1 - SLACK) : Double.POSITIVE_INFINITY;
        }
    }

    /**
     * @param weight scaled; set to 0 here for every account that is dropped
     * @param tieRank of equals the larger is dropped first
     * @return a level that is not too high for those that stay
     */
    static double drop(LegalTable table, long total, double[] weight, double[] cap, long[] tieRank) {
        double level = WaterLevel.of(total, weight, cap, 0);
        if (Double.isInfinite(level)) {
            return 0;
        }
        BelowMinimum below = new BelowMinimum(table, total, weight, cap);
        below.low = level;
        below.bracket();
        below.decide(tieRank);
        return below.start();
    }

    /** Narrows low and high until few accounts reach their smallest piece between them. */
    private void bracket() {
        double highest = low;
        for (int i = 0; i < smallest.length; i++) {
            if (weight[i] > 0 && !reaches(i, low)) {
                highest = Math.max(highest, smallest[i] / weight[i]);
            }
        }
        measureAt(low);
        double takenLow = taken;
        int missingLow = missing;
        measureAt(highest);
        double top = highest;
        double takenHigh = taken;
        int missingHigh = 0;
        for (int k = 0; k < MOST_PASSES && missingLow - missingHigh > FEW; k++) {
            double width = top - low;
            double secant = width * (total - takenLow) / (takenHigh - takenLow);
            double step = k % 3 == 2 ? width / 2 : Math.max(width * 0.02, Math.min(width * 0.98, secant));
            double level = low + step;
            if (!(level > low && level < top)) {
                return;
            }
            measureAt(level);
            if (taken <= total) {
                low = level;
                takenLow = taken;
                missingLow = missing;
            } else {
                high = level;
                top = level;
                takenHigh = taken;
                missingHigh = missing;
            }
        }
    }

    /** Multiplies by 0 or 1 instead of branching: which accounts reach their piece is hard to predict. */
    private void measureAt(double level) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < smallest.length; i++) {
            double share = level * weight[i];
            int in = share >= smallest[i] ? 1 : 0;
            sum += in * Math.min(share, cap[i]);
            count += in;
        }
        taken = sum;
        missing = smallest.length - count;
    }

    private void decide(long[] tieRank) {
        int undecided = 0;
        for (int i = 0; i < weight.length; i++) {
            if (!reaches(i, high)) {
                weight[i] = 0;
            } else if (!reaches(i, low)) {
                undecided++;
            }
        }
        int[] small = new int[undecided];
        double[] ratio = new double[undecided == 0 ? 0 : weight.length];
        for (int i = 0, filled = 0; filled < undecided; i++) {
            if (weight[i] > 0 && !reaches(i, low)) {
                ratio[i] = weight[i] / smallest[i];
                small[filled++] = i;
            }
        }
        IndexSort.sort(small, ratio, tieRank);
        int gone = dropCount(small);
        for (int k = 0; k < gone; k++) {
            weight[small[k]] = 0;
        }
    }

    private int dropCount(int[] small) {
        int most = mostThatMayGo(small);
        double[] rest = most == 0 ? weight : weight.clone();
        double start = start();
        int least = 0;
        int cleared = 0;
        while (least < most) {
            int middle = (least + most) >>> 1;
            for (; cleared < middle; cleared++) {
                rest[small[cleared]] = 0;
            }
            for (; cleared > middle; cleared--) {
                rest[small[cleared - 1]] = weight[small[cleared - 1]];
            }
            double level = WaterLevel.of(total, rest, cap, start);
            if (reaches(small[middle], level)) {
                most = middle;
            } else {
                least = middle + 1;
                start = level;
            }
        }
        return least;
    }

    /** How many may go, lowest first, before the caps of the rest fall under the total. */
    private int mostThatMayGo(int[] small) {
        double capacity = 0;
        for (int i = 0; i < weight.length; i++) {
            capacity += weight[i] > 0 ? cap[i] : 0;
        }
        int most = 0;
        while (most < small.length && capacity - cap[small[most]] >= total) {
            capacity -= cap[small[most]];
            most++;
        }
        return most;
    }

    /** Newton's method on the level must not start above it by a rounding error. */
    private double start() {
        return low * (1 - 1e-9);
    }

    private boolean reaches(int i, double level) {
        return level * weight[i] >= smallest[i];
    }
}
