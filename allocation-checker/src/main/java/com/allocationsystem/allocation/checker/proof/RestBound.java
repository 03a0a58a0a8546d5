package com.allocationsystem.allocation.checker.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the accounts from some place on cost at least, for a total that they are to add up to.
 *
 * <p>For any price of an increment: the price of the total, plus the least sum of cost less price of each piece, over pieces whose
 * remainders of the increment add up to that of the total.
 */
final class RestBound {

    private static final int PRICES = 24;
    private static final double RATIO = 3;

    /** Longest increment times accounts of which remainders are distinguished. */
    private static final long MOST_REMAINDERS = 400_000;

    private final int increment;
    private final boolean distinguished;
    private final double[] prices = new double[PRICES];

    /** By account, price and remainder. */
    private final double[][][] least;

    /** @param limit sets the scale of the prices, above 0 */
    RestBound(List<Pieces> accounts, int increment, double limit) {
        this.increment = increment;
        this.distinguished = (long) increment * accounts.size() <= MOST_REMAINDERS;
        this.least = new double[accounts.size() + 1][PRICES][];
        for (int q = 0; q < PRICES; q++) {
            prices[q] = limit * Math.pow(RATIO, -(q / 2)) * (q % 2 == 0 ? 1 : -1);
            double[] nothing = new double[distinguished ? increment : 1];
            Arrays.fill(nothing, 1, nothing.length, Double.POSITIVE_INFINITY);
            least[accounts.size()][q] = nothing;
            for (int k = accounts.size() - 1; k >= 0; k--) {
                least[k][q] = with(least[k + 1][q], accounts.get(k), prices[q]);
            }
        }
    }

    private double[] with(double[] others, Pieces pieces, double price) {
        Map<Integer, Double> own = new HashMap<>();
        pieces.forEach((steps, remainder, cost) -> {
            double par = steps + (double) remainder / increment;
            own.merge(distinguished ? remainder : 0, cost - price * par, Math::min);
        });
        double[] with = new double[others.length];
        Arrays.fill(with, Double.POSITIVE_INFINITY);
        own.forEach((remainder, cost) -> {
            for (int r = 0; r < others.length; r++) {
                int sum = (r + remainder) % others.length;
                with[sum] = Math.min(with[sum], others[r] + cost);
            }
        });
        return with;
    }

    /**
     * @param k first account
     * @param steps whole increments of the total, negative when it is
     * @param remainder par beyond those, 0 or more
     */
    double from(int k, long steps, int remainder) {
        double total = steps + (double) remainder / increment;
        int place = distinguished ? remainder : 0;
        double bound = Double.NEGATIVE_INFINITY;
        for (int q = 0; q < PRICES; q++) {
            bound = Math.max(bound, prices[q] * total + least[k][q][place]);
        }
        return bound;
    }
}
