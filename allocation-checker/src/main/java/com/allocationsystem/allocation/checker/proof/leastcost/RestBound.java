package com.allocationsystem.allocation.checker.proof.leastcost;

import java.util.Arrays;
import java.util.List;

/**
 * What the accounts from some place on cost at least, for a total that they are to add up to.
 *
 * <p>For any price of an increment: the price of the total, plus the least sum of cost less price of each piece, over pieces whose
 * remainders of the increment add up to that of the total. Any prices will do. These lie round the one of the highest bound for the
 * whole total, the closer the more.
 */
final class RestBound {

    /** Prices on each side of the middle one. */
    private static final int SIDE = 11;

    /** Each is so much farther from the middle than the one before. */
    private static final double RATIO = 3;

    /** How often the prices are moved to the best one. */
    private static final int MOST_MOVES = 4;

    /** They are not once more when that raised the bound by less than this part of the limit. */
    private static final double LITTLE = 0.01;

    /** Longest increment times accounts of which remainders are distinguished: 92 MB. */
    private static final long MOST_REMAINDERS = 500_000;

    private final List<Pieces> accounts;
    private final int increment;
    private final double limit;
    private final boolean distinguished;
    private final double[] prices = new double[2 * SIDE + 1];

    /** By account, price and remainder. */
    private final double[][][] least;

    /**
     * @param increments of the total of all accounts
     * @param remainder of it
     * @param limit above 0; the bounds are of use below it
     */
    RestBound(List<Pieces> accounts, int increment, long increments, int remainder, double limit) {
        this.accounts = accounts;
        this.increment = increment;
        this.limit = limit;
        this.distinguished = (long) increment * accounts.size() <= MOST_REMAINDERS;
        this.least = new double[accounts.size() + 1][prices.length][];
        double middle = 0;
        double before = Double.NEGATIVE_INFINITY;
        for (int move = 0; move <= MOST_MOVES; move++) {
            fill(middle);
            Lines all = of(0, remainder);
            int best = all.best(increments);
            double bound = all.at(increments);
            if (bound >= limit || bound - before < LITTLE * limit || best == SIDE) {
                return;
            }
            before = bound;
            middle = prices[best];
        }
    }

    private void fill(double middle) {
        for (int q = 0; q < prices.length; q++) {
            int off = q - SIDE;
            prices[q] = middle + Math.signum(off) * limit * Math.pow(RATIO, Math.abs(off) - SIDE);
            double[] nothing = new double[distinguished ? increment : 1];
            Arrays.fill(nothing, 1, nothing.length, Double.POSITIVE_INFINITY);
            least[accounts.size()][q] = nothing;
            for (int k = accounts.size() - 1; k >= 0; k--) {
                least[k][q] = with(least[k + 1][q], accounts.get(k), prices[q]);
            }
        }
    }

    private double[] with(double[] others, Pieces pieces, double price) {
        double[] with = new double[others.length];
        Arrays.fill(with, Double.POSITIVE_INFINITY);
        for (int j = 0; j < pieces.single().length; j++) {
            long steps = pieces.single()[j][0];
            int remainder = (int) pieces.single()[j][1];
            lower(with, others, remainder, pieces.singleCost()[j] - price * par(steps, remainder));
        }
        if (pieces.run().length > 0) {
            int k = pieces.cheapestOfRun(price);
            double par = par(pieces.first() + k, pieces.remainder());
            lower(with, others, pieces.remainder(), pieces.run()[k] - price * par);
        }
        return with;
    }

    private double par(long steps, int remainder) {
        return steps + (double) remainder / increment;
    }

    private static void lower(double[] with, double[] others, int remainder, double cost) {
        int shift = others.length == 1 ? 0 : remainder;
        int whole = others.length - shift;
        for (int r = 0; r < whole; r++) {
            with[r + shift] = Math.min(with[r + shift], others[r] + cost);
        }
        for (int r = whole; r < others.length; r++) {
            with[r - whole] = Math.min(with[r - whole], others[r] + cost);
        }
    }

    /**
     * @param k first account
     * @param remainder of the total that is missing
     */
    Lines of(int k, int remainder) {
        double[] height = new double[prices.length];
        for (int q = 0; q < height.length; q++) {
            height[q] = prices[q] * remainder / increment + least[k][q][distinguished ? remainder : 0];
        }
        return new Lines(prices, height);
    }

    /** The bounds of all prices: lines in the whole increments that are missing, by rising price. */
    static final class Lines {

        private final double[] price;
        private final double[] height;
        private int best;

        Lines(double[] price, double[] height) {
            this.price = price;
            this.height = height;
        }

        /** @return a bound; the highest one where neighbors are asked one after another, or nearly so */
        double at(long missing) {
            double bound = price[best] * missing + height[best];
            while (best > 0 && price[best - 1] * missing + height[best - 1] > bound) {
                best--;
                bound = price[best] * missing + height[best];
            }
            while (best + 1 < price.length && price[best + 1] * missing + height[best + 1] > bound) {
                best++;
                bound = price[best] * missing + height[best];
            }
            return bound;
        }

        /** @return place of the price with the highest bound */
        int best(long missing) {
            best = 0;
            for (int q = 1; q < price.length; q++) {
                best = price[q] * missing + height[q] > price[best] * missing + height[best] ? q : best;
            }
            return best;
        }

        /** @return the fewest increments that may be missing without a bound above the limit */
        double fewest(double limit) {
            double fewest = Double.NEGATIVE_INFINITY;
            for (int q = 0; q < price.length; q++) {
                fewest = price[q] < 0 ? Math.max(fewest, (limit - height[q]) / price[q]) : fewest;
            }
            return fewest;
        }

        /** @return the most increments that may be missing without a bound above the limit */
        double most(double limit) {
            double most = Double.POSITIVE_INFINITY;
            for (int q = 0; q < price.length; q++) {
                most = price[q] > 0 ? Math.min(most, (limit - height[q]) / price[q]) : most;
            }
            return most;
        }
    }
}
