package com.allocationsystem.allocation.domain.method;

import com.allocationsystem.allocation.domain.legal.LegalTable;

/**
 * Capped shares among the accounts whose share reaches their smallest piece.
 *
 * <p>The account with the lowest weight per par of its smallest piece goes first, alone; its share goes round; then the
 * next is looked at. Since the level only rises, the order is fixed from the start and the number that must go is found
 * by halving. Going stops where the rest could no longer carry the total: then the remaining ones are lifted to their
 * smallest piece instead.
 */
final class DeMinimis {

    private static final int HALVINGS = 200;

    private DeMinimis() {}

    /**
     * @param weight scaled; set to 0 here for every account that goes
     * @return one share per account, 0 for those that go, adding up to the total; null when lifted pieces pass the total
     */
    static double[] shares(LegalTable table, long total, double[] weight, double[] cap, long[] tieRank) {
        double level = WaterLevel.of(total, weight, cap, 0);
        int[] small = underSmallestPiece(table, level, weight, tieRank);
        int gone = howManyGo(table, total, level, small, weight, cap);
        for (int k = 0; k < gone; k++) {
            weight[small[k]] = 0;
        }
        double[] share = new double[weight.length];
        return refill(table, total, weight, cap, share) ? share : null;
    }

    /**
     * Shares of the accounts with a weight, each between its smallest piece and its cap.
     *
     * @param share receives the shares
     * @return whether they can add up to the total
     */
    static boolean refill(LegalTable table, long total, double[] weight, double[] cap, double[] share) {
        double level = WaterLevel.of(total, weight, cap, 0);
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

    private static int[] underSmallestPiece(LegalTable table, double level, double[] weight, long[] tieRank) {
        int count = 0;
        for (int i = 0; i < weight.length; i++) {
            count += isSmall(table, level, weight, i) ? 1 : 0;
        }
        int[] small = new int[count];
        double[] ratio = new double[weight.length];
        int filled = 0;
        for (int i = 0; i < weight.length; i++) {
            if (isSmall(table, level, weight, i)) {
                ratio[i] = weight[i] / table.minimum(i);
                small[filled++] = i;
            }
        }
        IndexSort.sort(small, ratio, tieRank);
        return small;
    }

    private static boolean isSmall(LegalTable table, double level, double[] weight, int i) {
        return weight[i] > 0 && level * weight[i] < table.minimum(i) * (1 - 1e-12);
    }

    private static int howManyGo(
            LegalTable table, long total, double level, int[] small, double[] weight, double[] cap) {
        int most = mostThatMayGo(total, small, weight, cap);
        double[] rest = weight.clone();
        double start = level;
        int low = 0;
        int high = most;
        int cleared = 0;
        while (low < high) {
            int middle = (low + high) >>> 1;
            for (; cleared < middle; cleared++) {
                rest[small[cleared]] = 0;
            }
            for (; cleared > middle; cleared--) {
                rest[small[cleared - 1]] = weight[small[cleared - 1]];
            }
            double now = WaterLevel.of(total, rest, cap, start);
            if (now * weight[small[middle]] >= table.minimum(small[middle]) * (1 - 1e-12)) {
                high = middle;
            } else {
                low = middle + 1;
                start = now;
            }
        }
        return low;
    }

    /** How many may go, lowest first, before the caps of the rest fall under the total. */
    private static int mostThatMayGo(long total, int[] small, double[] weight, double[] cap) {
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
}
